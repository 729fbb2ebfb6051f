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
 * A hash of contents, to tell them apart: SHA-256, of text in UTF-8. What is shortened to be
 * written is its beginning.
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

  /** Of a text as it stands. */
  public static Hash of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  public static Hash of(byte[] bytes) {
    return new Hash(algorithm("SHA-256").digest(bytes));
  }

  /** Of a file, which is never whole in memory. */
  public static Hash of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in);
    }
  }

  /** Writes something, each time the same. */
  @FunctionalInterface
  public interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** Of what is written, which is never whole in memory. */
  public static Hash of(Writing writing) throws IOException {
    MessageDigest digest = algorithm("SHA-256");
    writing.to(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    return new Hash(digest.digest());
  }

  /** Of what is left to be read; the stream stays open. */
  public static Hash of(InputStream in) throws IOException {
    DigestInputStream read = new DigestInputStream(in, algorithm("SHA-256"));
    read.transferTo(OutputStream.nullOutputStream());
    return new Hash(read.getMessageDigest().digest());
  }

  /** The SHA-1 of a text, for formats of others that demand it. */
  public static Hash sha1(String text) {
    return new Hash(algorithm("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** All of it in hexadecimal digits, 64 of them for SHA-256. */
  public String hex() {
    return HexFormat.of().formatHex(digest);
  }

  /** So many hexadecimal digits of it. */
  public String hex(int digits) {
    return hex().substring(0, digits);
  }

  /** All of it in Base64, as Content Security Policies have it. */
  public String base64() {
    return Base64.getEncoder().encodeToString(digest);
  }

  /** So many characters of it in the Base64 of URLs. */
  public String base64Url(int characters) {
    return Base64.getUrlEncoder().encodeToString(digest).substring(0, characters);
  }

  /** Its first 64 bits. */
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
