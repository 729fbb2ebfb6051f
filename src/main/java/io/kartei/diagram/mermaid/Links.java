package io.kartei.diagram.mermaid;

import io.kartei.diagram.Hyperlink;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses that an author wants a click to lead to. */
final class Links {
  /** What a browser skips when it looks for a scheme (WHATWG URL). */
  private static final Pattern SKIPPED = Pattern.compile("[\\x00-\\x20\\u007f\\u00a0]+");

  private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);
  private static final Pattern SAFE =
      Pattern.compile("(?:https?|mailto|tel|ftp):.*", Pattern.DOTALL);

  private Links() {}

  /** A link; null when following it could run something. */
  static @Nullable Hyperlink of(String url, @Nullable String tooltip) {
    String bare = SKIPPED.matcher(url).replaceAll("").toLowerCase(Locale.ROOT);
    boolean safe = !SCHEME.matcher(bare).matches() || SAFE.matcher(bare).matches();
    return safe && !bare.isEmpty() ? new Hyperlink(url.strip(), tooltip) : null;
  }
}
