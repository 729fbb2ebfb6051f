package io.kartei.config.mdbook;

import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses the lines of a {@code SUMMARY.md} (mdBook guide, "SUMMARY.md"), more leniently than
 * mdBook: what mdBook would reject becomes an entry if at all possible.
 */
final class SummaryParser {
  private static final Pattern SEPARATOR = Pattern.compile(" {0,3}([-*_])[ \t]*(\\1[ \t]*){2,}");
  private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*");
  private static final Pattern UNDERLINE = Pattern.compile(" {0,3}=+[ \t]*");
  private static final Pattern ITEM = Pattern.compile("([ \t]*)(?:[-*+]|\\d{1,9}[.)])[ \t]+(.*)");

  private final SourceText source;
  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private boolean titled;

  private SummaryParser(SourceText source) {
    this.source = source;
    this.text = withoutComments(source.text());
  }

  /** The kind of a line. */
  enum Kind {
    ITEM,
    PLAIN_LINK,
    PART,
    SEPARATOR,
    /** Something else that its author may have meant as an entry. */
    OTHER
  }

  /**
   * A line that isn't empty.
   *
   * @param indent the columns before a list item's marker
   * @param title the title as plain text
   * @param link the link, or null if there is none
   * @param place the place of the text
   */
  record Line(Kind kind, int indent, String title, @Nullable SummaryLink link, SourceSpan place) {}

  /** Returns all lines that aren't empty, without the summary's own title. */
  static List<Line> parse(SourceText source) {
    SummaryParser parser = new SummaryParser(source);
    for (int i = 1; i <= source.lineCount(); i++) {
      parser.line(source.lineStart(i), source.lineStart(i) + source.line(i).length());
    }
    return parser.lines;
  }

  private void line(int start, int end) {
    String line = text.substring(start, end);
    if (line.isBlank()) {
      return;
    }
    Matcher heading = HEADING.matcher(line);
    Matcher item = ITEM.matcher(line);
    if (SEPARATOR.matcher(line).matches()) {
      add(Kind.SEPARATOR, 0, "", null, start, end);
    } else if (heading.matches()) {
      heading(heading.group(1), start + heading.start(1), start + heading.end(1));
    } else if (UNDERLINE.matcher(line).matches()) {
      underlined();
    } else if (item.matches()) {
      entries(Kind.ITEM, columns(item.group(1)), start + item.start(2), end);
    } else {
      entries(Kind.PLAIN_LINK, 0, start, end);
    }
  }

  private void heading(String title, int start, int end) {
    if (lines.isEmpty() && !titled) {
      titled = true;
    } else {
      add(Kind.PART, 0, SummaryLink.plain(title), null, start, end);
    }
  }

  /** Turns the previous line into a heading. */
  private void underlined() {
    if (!lines.isEmpty() && lines.get(lines.size() - 1).kind == Kind.OTHER) {
      Line line = lines.remove(lines.size() - 1);
      heading(line.title, line.place.start(), line.place.end());
    }
  }

  private void entries(Kind kind, int indent, int start, int end) {
    int open = text.indexOf('[', start);
    SummaryLink link = null;
    while (open >= 0 && open < end && link == null) {
      link = SummaryLink.at(text, open, end);
      open = text.indexOf('[', open + 1);
    }
    if (link != null) {
      add(kind, indent, link.title(), link, start, end);
    } else {
      String title = SummaryLink.plain(text.substring(start, end));
      add(kind == Kind.ITEM ? kind : Kind.OTHER, indent, title, null, start, end);
    }
  }

  private void add(
      Kind kind, int indent, String title, @Nullable SummaryLink link, int start, int end) {
    int from = start;
    while (from < end && Character.isWhitespace(source.text().charAt(from))) {
      from++;
    }
    lines.add(new Line(kind, indent, title, link, new SourceSpan(from, end)));
  }

  private static int columns(String blanks) {
    int columns = 0;
    for (int i = 0; i < blanks.length(); i++) {
      columns += blanks.charAt(i) == '\t' ? 4 - columns % 4 : 1;
    }
    return columns;
  }

  /** Replaces comments with blanks, so that all offsets stay the same. */
  private static String withoutComments(String text) {
    StringBuilder out = new StringBuilder(text);
    int open = text.indexOf("<!--");
    while (open >= 0) {
      int close = text.indexOf("-->", open + 4);
      int end = close < 0 ? text.length() : close + 3;
      for (int i = open; i < end; i++) {
        if (out.charAt(i) != '\n' && out.charAt(i) != '\r') {
          out.setCharAt(i, ' ');
        }
      }
      open = text.indexOf("<!--", end);
    }
    return out.toString();
  }
}
