package io.kartei.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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
