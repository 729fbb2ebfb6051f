package io.kartei.config.mdbook;

import io.kartei.source.SourcePaths;
import io.kartei.source.SourceSpan;
import io.kartei.text.Blanks;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A link in a summary.
 *
 * @param title the title as plain text
 * @param path the path as written, with percent escapes decoded; empty for a draft
 * @param place the place of the destination, or of the whole link if it has none
 */
record SummaryLink(String title, String path, SourceSpan place) {
  private static final Pattern BACKTICKS = Pattern.compile("`+");
  private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");
  private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)]\\([^)]*\\)");
  private static final Pattern STARS = Pattern.compile("(?<![\\\\\\s])[*~]+|(?<!\\\\)[*~]+(?=\\S)");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
  private static final Pattern UNDERSCORES =
      Pattern.compile("(?<![\\\\\\p{L}\\p{N}])_+(?=\\S)|(?<=[^\\s\\\\])_+(?![\\p{L}\\p{N}])");

  private static final Pattern LINK_TITLE =
      Pattern.compile("(?<!\\s)\\s++(\"[^\"]*\"|'[^']*'|\\([^()]*\\))\\s*+$");
  private static final Pattern ESCAPES = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

  /**
   * Returns the link that begins with the bracket at {@code open}, or null if there is none.
   *
   * @param end where the line ends
   */
  static @Nullable SummaryLink at(String text, int open, int end) {
    int close = closing(text, open, end, '[', ']');
    if (close < 0 || close + 1 >= end || text.charAt(close + 1) != '(') {
      return null;
    }
    int last = closing(text, close + 1, end, '(', ')');
    if (last < 0) {
      return null;
    }
    String title = plain(text.substring(open + 1, close));
    String inside = text.substring(close + 2, last);
    String written = LINK_TITLE.matcher(inside).replaceFirst("").strip();
    int start = close + 2 + inside.length() - inside.stripLeading().length();
    SourceSpan place =
        written.isEmpty()
            ? new SourceSpan(open, last + 1)
            : new SourceSpan(start, start + written.length());
    return new SummaryLink(title, destination(written), place);
  }

  /** Finds where the bracket at {@code open} is closed; ignores escaped brackets and code. */
  private static int closing(String text, int open, int end, char opening, char closing) {
    int depth = 0;
    for (int i = open; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '`' && opening == '[') {
        int behind = text.indexOf('`', i + 1);
        i = behind > 0 && behind < end ? behind : i;
      } else if (c == '<' && opening == '(' && depth == 1) {
        int behind = text.indexOf('>', i);
        i = behind > 0 && behind < end ? behind : i;
      } else if (c == opening) {
        depth++;
      } else if (c == closing && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static String destination(String written) {
    boolean angled = written.startsWith("<") && written.endsWith(">");
    String bare = angled ? written.substring(1, written.length() - 1) : written;
    String unescaped = Parser.unescapeEntities(unescape(bare), false);
    Matcher escapes = ESCAPES.matcher(unescaped);
    return SourcePaths.composed(
        escapes.replaceAll(
            e -> Matcher.quoteReplacement(URLDecoder.decode(e.group(), StandardCharsets.UTF_8))));
  }

  /** Converts inline Markdown to plain text. */
  static String plain(String markdown) {
    StringBuilder out = new StringBuilder();
    String[] parts = BACKTICKS.split(markdown, -1);
    for (int i = 0; i < parts.length; i++) {
      // every second part is between backticks
      boolean code = i % 2 == 1 && i < parts.length - 1;
      out.append(code ? parts[i] : withoutMarkup(parts[i]));
    }
    return Blanks.single(out.toString());
  }

  private static String withoutMarkup(String markdown) {
    String text = PICTURE.matcher(markdown).replaceAll("$1");
    text = TAG.matcher(text).replaceAll("");
    text = STARS.matcher(text).replaceAll("");
    text = UNDERSCORES.matcher(text).replaceAll("");
    return Parser.unescapeEntities(unescape(text), false);
  }

  private static String unescape(String text) {
    return ESCAPED.matcher(text).replaceAll("$1");
  }
}
