package io.kartei.diagram.mermaid.sequence;

import io.kartei.diagram.element.Colour;
import io.kartei.diagram.element.Tint;
import io.kartei.diagram.mermaid.scan.CssColours;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses colours with their opacity: {@link CssColours} plus alpha. */
final class Tints {
  private static final Pattern ALPHA =
      Pattern.compile(
          "(?:rgb|hsl)a?\\([^,/()]+[, ][^,/()]+[, ][^,/()]+[,/]\\s*([0-9.]{1,9})(%?)\\s*\\)");

  private static final Pattern HEX =
      Pattern.compile("#(?:[0-9a-f]{3}([0-9a-f])|[0-9a-f]{6}([0-9a-f]{2}))");

  private Tints() {}

  /** Returns the colour that a text names, or null if it names none. */
  static @Nullable Tint parse(String css) {
    String text = css.strip().toLowerCase(Locale.ROOT);
    if (text.equals("transparent")) {
      return new Tint(Colour.WHITE, 0);
    }
    Colour colour = CssColours.parse(text);
    return colour == null ? null : new Tint(colour, opacity(text));
  }

  private static double opacity(String text) {
    Matcher hex = HEX.matcher(text);
    if (hex.matches()) {
      return hex.group(1) != null
          ? Integer.parseInt(hex.group(1), 16) / 15.0
          : Integer.parseInt(hex.group(2), 16) / 255.0;
    }
    Matcher alpha = ALPHA.matcher(text);
    if (!alpha.matches()) {
      return 1;
    }
    try {
      double value = Double.parseDouble(alpha.group(1));
      return Math.min(1, alpha.group(2).isEmpty() ? value : value / 100);
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
