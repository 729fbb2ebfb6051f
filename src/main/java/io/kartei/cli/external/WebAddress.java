package io.kartei.cli.external;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns addresses as people write them into those that can be asked for. */
final class WebAddress {
  private static final Pattern PARTS =
      Pattern.compile(
          "(?i)(?<scheme>https?)://(?<host>[^/?#@:\\s]+)(?<port>:\\d+)?(?<rest>[^#]*).*");

  private static final String ALLOWED = "-._~:/?[]@!$&'()*+,;=%";

  private WebAddress() {}

  /** Returns an address without its fragment, or null if it isn't one on the web. */
  static @Nullable URI of(String written) {
    Matcher parts = PARTS.matcher(written.startsWith("//") ? "https:" + written : written);
    if (!parts.matches()) {
      return null;
    }
    try {
      String host = IDN.toASCII(parts.group("host"));
      String port = parts.group("port") == null ? "" : parts.group("port");
      String rest = parts.group("rest").isEmpty() ? "/" : encoded(parts.group("rest"));
      URI address = new URI(parts.group("scheme") + "://" + host + port + rest);
      return address.getHost() == null ? null : address;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  private static String encoded(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.strip().getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || ALLOWED.indexOf(c) >= 0;
      out.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return out.toString();
  }
}
