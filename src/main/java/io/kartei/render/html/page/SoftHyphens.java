package io.kartei.render.html.page;

import io.kartei.language.hyphen.Hyphenator;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Parts long words where there is little room (headings, tables, navigation) with soft hyphens:
 * many browsers have no patterns for German, and a word that doesn't fit sticks out. What a page is
 * searched by, and what cards, previews and other files hold, is made elsewhere and has none.
 */
final class SoftHyphens {
  /** The fewest letters of a word that is split. */
  private static final int MIN_WORD = 15;

  /** Elements whose text is narrow. */
  private static final Set<String> NARROW = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "th", "td");

  /** Elements whose text is copied as it is, or isn't read. */
  private static final Set<String> WHOLE =
      Set.of("code", "pre", "kbd", "samp", "var", "svg", "script", "style", "textarea");

  private static final String LABEL = " data-label=\"";

  private final @Nullable Hyphenator hyphenator;

  /**
   * @param words returns the words that compounds may consist of, in lower case
   */
  SoftHyphens(String language, Supplier<Set<String>> words) {
    this.hyphenator = Hyphenator.ofNames(language, words);
  }

  /** Returns a plain text with its long words hyphenated. */
  String inText(String text) {
    return hyphenator == null ? text : hyphenator.hyphenate(text, MIN_WORD);
  }

  /**
   * Returns HTML in which the long words of headings and cells are hyphenated, and may break behind
   * a slash between letters.
   *
   * @param html well-formed, with {@code <} and {@code >} only for tags outside of attributes
   */
  String inHtml(String html) {
    if (!hasLongWord(html)) {
      return html;
    }
    StringBuilder out = new StringBuilder(html.length() + html.length() / 16);
    int narrow = 0;
    int whole = 0;
    int at = 0;
    while (at < html.length()) {
      int tag = html.indexOf('<', at);
      int end = tag < 0 ? html.length() : tag;
      String text = html.substring(at, end);
      out.append(narrow > 0 && whole == 0 ? slashed(inText(text)) : text);
      at = tag < 0 ? end : tagEnd(html, tag);
      out.append(labelled(html.substring(end, at)));
      if (tag >= 0) {
        boolean closes = html.startsWith("</", tag);
        String name = name(html, closes ? tag + 2 : tag + 1);
        int step = closes ? -1 : 1;
        narrow = Math.max(0, narrow + (NARROW.contains(name) ? step : 0));
        whole = Math.max(0, whole + (WHOLE.contains(name) ? step : 0));
      }
    }
    return out.toString();
  }

  /**
   * Returns the tag of a cell with the name of its column hyphenated, which phones show beside it.
   */
  private String labelled(String tag) {
    int label = tag.startsWith("<td") ? tag.indexOf(LABEL) : -1;
    if (label < 0) {
      return tag;
    }
    int from = label + LABEL.length();
    int to = tag.indexOf('"', from);
    return tag.substring(0, from) + inText(tag.substring(from, to)) + tag.substring(to);
  }

  private static String slashed(String text) {
    int slash = text.indexOf('/');
    StringBuilder out = new StringBuilder();
    int from = 0;
    while (slash >= 0) {
      if (isLetter(text, slash - 1) && isLetter(text, slash + 1) && isInLongWord(text, slash)) {
        out.append(text, from, slash + 1).append("<wbr>");
        from = slash + 1;
      }
      slash = text.indexOf('/', slash + 1);
    }
    return from == 0 ? text : out.append(text, from, text.length()).toString();
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }

  private static boolean isInLongWord(String text, int at) {
    int start = at;
    int end = at;
    while (start > 0 && at - start < MIN_WORD && text.charAt(start - 1) > ' ') {
      start--;
    }
    while (end < text.length() && end - at < MIN_WORD && text.charAt(end) > ' ') {
      end++;
    }
    return end - start >= MIN_WORD;
  }

  private static boolean hasLongWord(String html) {
    int letters = 0;
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      letters = Character.isLetter(c) || (c == '/' && letters > 0) ? letters + 1 : 0;
      if (letters >= MIN_WORD) {
        return true;
      }
    }
    return false;
  }

  private static int tagEnd(String html, int tag) {
    char quote = 0;
    for (int i = tag; i < html.length(); i++) {
      char c = html.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return html.length();
  }

  private static String name(String html, int from) {
    int end = from;
    while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    return html.substring(from, end).toLowerCase(java.util.Locale.ROOT);
  }
}
