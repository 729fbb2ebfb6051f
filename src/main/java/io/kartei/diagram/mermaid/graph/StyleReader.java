package io.kartei.diagram.mermaid.graph;

import io.kartei.diagram.element.Colour;
import io.kartei.diagram.element.Style;
import io.kartei.diagram.mermaid.scan.CssColours;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the comma-separated CSS declarations of {@code classDef} and {@code style}. Ignores sizes
 * of text and boxes, because the text would no longer fit.
 */
final class StyleReader {
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,4}(\\.\\d{1,4})?");
  private static final Pattern HEAVY = Pattern.compile("[6-9]00");
  private static final Pattern UNIT = Pattern.compile("[^0-9.].*");

  private @Nullable Colour fill;
  private @Nullable Colour stroke;
  private @Nullable Colour text;
  private @Nullable Double width;
  private @Nullable Boolean dashed;
  private @Nullable Boolean bold;
  private @Nullable Boolean italic;

  private StyleReader() {}

  /** Returns the style from declarations. Ignores anything that isn't a declaration. */
  static Style read(String declarations) {
    StyleReader reader = new StyleReader();
    for (String declaration : split(declarations)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        reader.declare(
            declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            declaration.substring(colon + 1).replace("!important", "").strip());
      }
    }
    return new Style(
        reader.fill,
        reader.stroke,
        reader.text,
        reader.width,
        reader.dashed,
        reader.bold,
        reader.italic);
  }

  /** Splits at commas and semicolons, except within parentheses or after a backslash. */
  private static List<String> split(String declarations) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < declarations.length(); i++) {
      char c = declarations.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '\\' && i + 1 < declarations.length()) {
        part.append(declarations.charAt(++i));
      } else if ((c == ',' || c == ';') && depth <= 0) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    return parts;
  }

  private void declare(String property, String value) {
    switch (property) {
      case "fill", "background", "background-color" -> fill = CssColours.parse(value);
      case "stroke", "border-color" -> stroke = CssColours.parse(value);
      case "color" -> text = CssColours.parse(value);
      case "stroke-width", "border-width" -> width = width(value);
      case "stroke-dasharray" -> dashed = !value.equals("none") && !value.equals("0");
      case "font-weight" -> bold = value.startsWith("bold") || HEAVY.matcher(value).matches();
      case "font-style" -> italic = value.equals("italic") || value.equals("oblique");
      default -> {}
    }
  }

  private static @Nullable Double width(String value) {
    String number = UNIT.matcher(value).replaceAll("");
    if (!DECIMAL.matcher(number).matches()) {
      return null;
    }
    double width = Double.parseDouble(number);
    return width <= 0 ? null : Math.min(12, width);
  }
}
