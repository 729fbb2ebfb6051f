package io.kartei.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A picture's alternative text and its size.
 *
 * @param width in pixels, or null
 */
public record SizedLabel(String alt, @Nullable String width) {
  private static final Pattern SIZE = Pattern.compile("(?<width>\\d{1,4})(?:x\\d{1,4})?");

  /** Where themes of Obsidian place a picture. */
  private static final Set<String> PLACES = Set.of("left", "right", "center");

  /** Takes place and size off a text that ends in them, as in {@code Netzplan|center|60}. */
  public static SizedLabel of(String written) {
    int bar = written.lastIndexOf('|');
    return bar < 0 ? new SizedLabel(written, null) : ofLabel(written);
  }

  /** Takes place and size off a label that may be nothing else, as in {@code ![[plan.svg|60]]}. */
  public static SizedLabel ofLabel(String label) {
    String last = last(label);
    Matcher size = SIZE.matcher(last);
    if (size.matches()) {
      return new SizedLabel(withoutPlace(before(label)), size.group("width"));
    }
    return new SizedLabel(withoutPlace(label), null);
  }

  private static String withoutPlace(String label) {
    return PLACES.contains(last(label)) ? before(label) : label;
  }

  private static String last(String label) {
    return label.substring(label.lastIndexOf('|') + 1).strip();
  }

  private static String before(String label) {
    return label.substring(0, Math.max(0, label.lastIndexOf('|'))).strip();
  }
}
