package io.kartei.config.key;

import io.kartei.address.SafeAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Handles addresses as people write them in configuration files. */
public final class SiteAddresses {
  private static final Pattern ON_WEB = Pattern.compile("(?i)https?://[^\\s/?#]+([/?#]\\S*)?");

  private SiteAddresses() {}

  /** Whether it is the address of a site on the web, without query and fragment. */
  public static boolean isSite(String address) {
    return isOnWeb(address) && address.indexOf('?') < 0 && address.indexOf('#') < 0;
  }

  /** Whether it is the address of anything on the web. */
  public static boolean isOnWeb(String address) {
    return ON_WEB.matcher(address).matches();
  }

  /** Whether it begins with a scheme such as {@code https:}. */
  public static boolean hasScheme(String address) {
    return SafeAddress.scheme(address) != null;
  }

  public static String withSlash(String address) {
    return address.endsWith("/") ? address : address + "/";
  }

  /**
   * Resolves {@code .} and {@code ..} in a path.
   *
   * @param folder the folder that it is relative to, itself relative to the root; "" for the root
   * @param path the path, with {@code /}; a leading one means the root
   * @return the path relative to the root, or null if it leaves the root
   */
  public static @Nullable String resolve(String folder, String path) {
    Deque<String> parts = new ArrayDeque<>();
    String whole = path.startsWith("/") ? path : folder + "/" + path;
    for (String part : whole.split("/")) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return null;
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    String joined = String.join("/", parts);
    return path.endsWith("/") && !joined.isEmpty() ? joined + "/" : joined;
  }
}
