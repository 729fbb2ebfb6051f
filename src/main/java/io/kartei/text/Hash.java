package io.kartei.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A hash to tell contents apart: SHA-256; text is hashed in UTF-8. Shortened forms are its
 * beginning.
 *
 * <pre>{@code
 * String version = Hash.of(script).hex(8);
 * }</pre>
 */
public final class Hash {
  private final byte[] digest;

  private Hash(byte[] digest) {
    this.digest = digest;
  }

  /** Hashes a text as it is. */
  public static Hash of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  public static Hash of(byte[] bytes) {
    return new Hash(algorithm("SHA-256").digest(bytes));
  }

  /** Hashes a file without loading it whole into memory. */
  public static Hash of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in);
    }
  }

  /** Writes content, the same each time. */
  @FunctionalInterface
  public interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** Hashes what is written, without holding it whole in memory. */
  public static Hash of(Writing writing) throws IOException {
    MessageDigest digest = algorithm("SHA-256");
    writing.to(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    return new Hash(digest.digest());
  }

  /** Hashes the rest of a stream; leaves it open. */
  public static Hash of(InputStream in) throws IOException {
    DigestInputStream read = new DigestInputStream(in, algorithm("SHA-256"));
    read.transferTo(OutputStream.nullOutputStream());
    return new Hash(read.getMessageDigest().digest());
  }

  /** Returns the SHA-1 of a text, for third-party formats that require it. */
  public static Hash sha1(String text) {
    return new Hash(algorithm("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Returns the whole hash in hexadecimal digits, 64 of them for SHA-256. */
  public String hex() {
    return HexFormat.of().formatHex(digest);
  }

  /** Returns its first {@code digits} hexadecimal digits. */
  public String hex(int digits) {
    return hex().substring(0, digits);
  }

  /** Returns the whole hash in Base64, as used in Content Security Policies. */
  public String base64() {
    return Base64.getEncoder().encodeToString(digest);
  }

  /** Returns the first {@code characters} characters of its URL-safe Base64. */
  public String base64Url(int characters) {
    return Base64.getUrlEncoder().encodeToString(digest).substring(0, characters);
  }

  /** Returns its first 64 bits. */
  public long bits() {
    return ByteBuffer.wrap(digest).getLong();
  }

  private static MessageDigest algorithm(String name) {
    try {
      return MessageDigest.getInstance(name);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has " + name, e);
    }
  }
}
