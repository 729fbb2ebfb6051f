package io.kartei.address;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells addresses that may be followed or loaded from those that may not, by the one list of
 * schemes that are allowed. An address is text that a person wrote; nothing here fails on it.
 */
public final class SafeAddress {
  /** The schemes that a link may have, as messages name them. */
  public static final List<String> SCHEMES =
      List.of("http", "https", "mailto", "tel", "sms", "ftp");

  private static final Set<String> WEB = Set.of("http", "https");

  /** What a browser skips when it looks for a scheme (WHATWG, URL), and more. */
  private static final Pattern SKIPPED =
      Pattern.compile("^[\\x00-\\x20\\x7f\\u00a0]+|[\\x00-\\x1f\\x7f]+");

  /** One letter is a drive. */
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):.*");

  private static final Pattern ORIGIN =
      Pattern.compile(
          "(?i)(https?)://(?:[^/?#@\\\\]*@)?([^/?#@:\\\\\\s\\[\\]]+)(:\\d{1,5})?([/?#].*)?");

  private static final Pattern HOST = Pattern.compile("[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_])?\\.?");

  private SafeAddress() {}

  /** The scheme in lower case, or null when the address is relative. */
  public static @Nullable String scheme(String address) {
    Matcher scheme = SCHEME.matcher(SKIPPED.matcher(address).replaceAll(""));
    return scheme.lookingAt() ? scheme.group(1).toLowerCase(Locale.ROOT) : null;
  }

  /** Whether a link may lead there: it is relative, or its scheme is on the list. */
  public static boolean leads(String address) {
    String scheme = scheme(address);
    return scheme == null || SCHEMES.contains(scheme);
  }

  /** Whether a picture or other medium may be loaded from there: relative, or from the web. */
  public static boolean loads(String address) {
    String scheme = scheme(address);
    return scheme == null || WEB.contains(scheme);
  }

  /** Whether it is on the web, and not beside the notes. */
  public static boolean isOnWeb(String address) {
    String bare = SKIPPED.matcher(address).replaceAll("");
    String scheme = scheme(address);
    return scheme == null
        ? bare.startsWith("//") || bare.startsWith("\\\\") || bare.startsWith("/\\")
        : WEB.contains(scheme);
  }

  /** The same address with its scheme, where it leaves that to the page it stands on. */
  public static String whole(String address) {
    return address.startsWith("//") ? "https:" + address : address;
  }

  /**
   * Where on the web something is loaded from, as a Content Security Policy names it.
   *
   * @return {@code https://host} or {@code https://host:8443}; null when it is not on the web or
   *     its host is none
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
