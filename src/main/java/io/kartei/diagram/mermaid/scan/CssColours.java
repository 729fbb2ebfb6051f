package io.kartei.diagram.mermaid.scan;

import io.kartei.diagram.element.Colour;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses CSS colours (CSS Color Module Level 4): names, hex, rgb() and hsl(). */
public final class CssColours {
  private static final Pattern DIGIT = Pattern.compile("(.)");

  private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})");
  private static final Pattern FUNCTION =
      Pattern.compile(
          ("(rgb|hsl)a?\\(\\s*(NUM)(%|deg)?[\\s,]+(NUM)(%?)[\\s,]+(NUM)(%?)"
                  + "(?:[\\s,/]+NUM%?)?\\s*\\)")
              .replace("NUM", "\\d{0,9}\\.?\\d{1,9}"));
  private static final Properties NAMES = names();

  private CssColours() {}

  /**
   * Returns the colour without its alpha, or null if the text isn't a colour or is fully
   * transparent.
   */
  public static @Nullable Colour parse(String css) {
    String text = css.strip().toLowerCase(Locale.ROOT);
    if (HEX.matcher(text).matches()) {
      return hex(text.substring(1));
    }
    String name = NAMES.getProperty(text);
    if (name != null) {
      return hex(name);
    }
    Matcher function = FUNCTION.matcher(text);
    if (!function.matches()) {
      return null;
    }
    double a = Double.parseDouble(function.group(2));
    double b = Double.parseDouble(function.group(4));
    double c = Double.parseDouble(function.group(6));
    if (function.group(1).equals("hsl")) {
      return hsl(a, b / 100, c / 100);
    }
    double scale = "%".equals(function.group(3)) ? 2.55 : 1;
    return new Colour(channel(a * scale), channel(b * scale), channel(c * scale));
  }

  private static Colour hex(String digits) {
    String six = digits;
    if (digits.length() <= 4) {
      six = DIGIT.matcher(digits.substring(0, 3)).replaceAll("$1$1");
    }
    int value = Integer.parseInt(six.substring(0, 6), 16);
    return new Colour(value >> 16, value >> 8 & 255, value & 255);
  }

  private static Colour hsl(double hue, double saturation, double lightness) {
    double s = Math.min(1, saturation);
    double l = Math.min(1, lightness);
    double a = s * Math.min(l, 1 - l);
    return new Colour(hsl(0, hue, l, a), hsl(8, hue, l, a), hsl(4, hue, l, a));
  }

  private static int hsl(int n, double hue, double lightness, double a) {
    double k = (n + hue / 30) % 12;
    return channel(255 * (lightness - a * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1))));
  }

  private static int channel(double value) {
    return (int) Math.round(Math.max(0, Math.min(255, value)));
  }

  private static Properties names() {
    Properties names = new Properties();
    try (InputStream in = CssColours.class.getResourceAsStream("colours.properties")) {
      names.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
