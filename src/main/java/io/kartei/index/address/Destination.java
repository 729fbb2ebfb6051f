package io.kartei.index.address;

import io.kartei.address.SafeAddress;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A destination inside the site, split into its parts. It was written by a person and may not be a
 * valid URL, so nothing here may fail on it.
 *
 * @param path what precedes {@code ?} and {@code #}, decoded, in Unicode's composed form; may be
 *     empty
 * @param suffix the rest as written, with its {@code ?} or {@code #}
 * @param fragment what follows {@code #}, decoded, or null
 */
public record Destination(String path, String suffix, @Nullable String fragment) {
  /** Whether the destination is outside the site. */
  public static boolean isExternal(String destination) {
    return SafeAddress.isOnWeb(destination) || SafeAddress.scheme(destination) != null;
  }

  /** Whether it may be a place in the note that names it, whose page is a folder elsewhere. */
  public boolean isWithin() {
    return suffix.startsWith("#") && (path.isEmpty() || path.equals("./"));
  }

  /** Takes a destination apart. */
  public static Destination parse(String destination) {
    int hash = destination.indexOf('#');
    int query = destination.indexOf('?');
    int end = hash < 0 ? destination.length() : hash;
    if (query >= 0 && query < end) {
      end = query;
    }
    return new Destination(
        composed(decode(destination.substring(0, end).replace('\\', '/'))),
        destination.substring(end),
        hash < 0 ? null : composed(decode(destination.substring(hash + 1))));
  }

  /**
   * Returns the path relative to the content folder, with {@code .} and {@code ..} resolved, or
   * null if it is outside that folder. As in a browser, nothing is above {@code /}.
   */
  public @Nullable String from(String notePath) {
    String folder = notePath.substring(0, notePath.lastIndexOf('/') + 1);
    String whole = path.startsWith("/") ? path.substring(1) : folder + path;
    Deque<String> names = new ArrayDeque<>();
    for (String name : whole.split("/", -1)) {
      if (name.equals("..")) {
        if (names.pollLast() == null && !path.startsWith("/")) {
          return null;
        }
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }

  /** Percent-decodes; leaves invalid escapes and invalid UTF-8 as they are. */
  private static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] bytes = new byte[text.length() * 3];
    int length = 0;
    for (int i = 0; i < text.length(); ) {
      int value = text.charAt(i) == '%' && i + 2 < text.length() ? hex(text, i + 1) : -1;
      if (value >= 0) {
        bytes[length++] = (byte) value;
        i += 3;
      } else {
        int codePoint = text.codePointAt(i);
        for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
          bytes[length++] = b;
        }
        i += Character.charCount(codePoint);
      }
    }
    String decoded = new String(bytes, 0, length, StandardCharsets.UTF_8);
    return decoded.indexOf('\uFFFD') >= 0 ? text : decoded;
  }

  private static int hex(String text, int at) {
    int high = Character.digit(text.charAt(at), 16);
    int low = Character.digit(text.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
