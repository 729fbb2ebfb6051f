package io.kartei.facts.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of HTML that is kept as is. */
public final class HtmlWords {
  /** Comments, code, and all other tags. */
  private static final Pattern SILENT =
      Pattern.compile(
          "(?is)<!--.*?(?:-->|$)"
              + "|<(script|style|pre|code|samp|kbd|textarea|template)\\b.*?(?:</\\1\\s{0,9}>|$)"
              + "|</?(?<tag>[a-z][a-z0-9-]{0,20})\\b[^<>]{0,2000}>");

  /** Tags that don't end a line. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "big", "bdi", "cite", "em", "font", "i", "ins", "mark", "q", "small",
          "span", "strong", "sub", "sup", "u");

  private HtmlWords() {}

  /** Returns a text of the same length, with blanks for tags and line breaks where blocks end. */
  public static String of(String html) {
    StringBuilder words = new StringBuilder(html);
    for (Matcher silent = SILENT.matcher(html); silent.find(); ) {
      String tag = silent.group("tag");
      boolean inline = tag != null && INLINE.contains(tag.toLowerCase(Locale.ROOT));
      for (int i = silent.start(); i < silent.end(); i++) {
        if (html.charAt(i) != '\n') {
          words.setCharAt(i, i == silent.start() && !inline ? '\n' : ' ');
        }
      }
    }
    return words.toString();
  }
}
