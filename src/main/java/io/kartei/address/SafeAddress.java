package io.kartei.address;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides which addresses may be followed or loaded, using a single list of allowed schemes.
 * Addresses are written by people; nothing here fails on any text.
 */
public final class SafeAddress {
  /** The schemes allowed in links, as listed in messages. */
  public static final List<String> SCHEMES =
      List.of("http", "https", "mailto", "tel", "sms", "ftp");

  private static final Set<String> WEB = Set.of("http", "https");

  /**
   * The characters that a browser skips when it looks for a scheme (WHATWG, URL), and a few more.
   */
  private static final Pattern SKIPPED =
      Pattern.compile("^[\\x00-\\x20\\x7f\\u00a0]+|[\\x00-\\x1f\\x7f]+");

  /** Minimum length of a scheme; a single letter is a drive. */
  private static final int MIN_SCHEME = 2;

  private static final Pattern ORIGIN =
      Pattern.compile(
          "(?i)(https?)://(?:[^/?#@\\\\]*@)?([^/?#@:\\\\\\s\\[\\]]+)(:\\d{1,5})?([/?#].*)?");

  private static final Pattern HOST = Pattern.compile("[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_])?\\.?");

  private SafeAddress() {}

  /** Returns the scheme in lower case, or null if the address is relative. */
  public static @Nullable String scheme(String address) {
    return schemeOf(bare(address));
  }

  private static @Nullable String schemeOf(String bare) {
    int end = 0;
    while (end < bare.length() && isOfScheme(bare.charAt(end), end)) {
      end++;
    }
    return end >= MIN_SCHEME && end < bare.length() && bare.charAt(end) == ':'
        ? bare.substring(0, end).toLowerCase(Locale.ROOT)
        : null;
  }

  private static boolean isOfScheme(char c, int at) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (at > 0 && ((c >= '0' && c <= '9') || c == '+' || c == '.' || c == '-'));
  }

  /** Returns the address without the characters that a browser skips. */
  private static String bare(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c <= ' ' || c == 0x7f || c == 0xa0) {
        return SKIPPED.matcher(address).replaceAll("");
      }
    }
    return address;
  }

  /**
   * Returns whether a link may lead there: the address is relative or its scheme is on the list.
   */
  public static boolean leads(String address) {
    String scheme = scheme(address);
    return scheme == null || SCHEMES.contains(scheme);
  }

  /**
   * Returns whether pictures and other media may be loaded from there: the address is relative or
   * on the web.
   */
  public static boolean loads(String address) {
    String scheme = scheme(address);
    return scheme == null || WEB.contains(scheme);
  }

  /** Returns whether the address is on the web rather than next to the notes. */
  public static boolean isOnWeb(String address) {
    String bare = bare(address);
    String scheme = schemeOf(bare);
    return scheme == null
        ? bare.startsWith("//") || bare.startsWith("\\\\") || bare.startsWith("/\\")
        : WEB.contains(scheme);
  }

  /** Returns the address with {@code https:} added if it is relative to the page's scheme. */
  public static String whole(String address) {
    return address.startsWith("//") ? "https:" + address : address;
  }

  /**
   * Returns the origin of an address on the web, as written in a Content Security Policy.
   *
   * @return {@code https://host} or {@code https://host:8443}; null if it isn't on the web or its
   *     host is invalid
   */
  public static @Nullable String origin(String address) {
    Matcher origin = ORIGIN.matcher(whole(address.strip()));
    if (!origin.matches()) {
      return null;
    }
    String host;
    try {
      host = IDN.toASCII(origin.group(2), IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return null;
    }
    String port = origin.group(3) == null ? "" : origin.group(3);
    return HOST.matcher(host).matches()
        ? origin.group(1).toLowerCase(Locale.ROOT) + "://" + host + port
        : null;
  }
}
