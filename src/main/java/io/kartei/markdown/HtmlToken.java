package io.kartei.markdown;

import io.kartei.markdown.inline.InlineScan;
import io.kartei.model.Attribute;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * A piece of raw HTML: a tag, a comment or the text between (CommonMark 0.31.2, section 6.6).
 *
 * @param kind what it is
 * @param name the tag's name in lower case; empty for text and comments
 * @param attributes as written, values decoded; only of a start tag
 * @param text for text: decoded; for a comment: what is in it; else the tag as it stands
 * @param start offset in the text that was parted
 * @param end offset behind it
 */
record HtmlToken(
    Kind kind, String name, List<Attribute> attributes, String text, int start, int end) {

  enum Kind {
    TEXT,
    START,
    END,
    COMMENT,
    /** What stands in a script or a style sheet. */
    RAW,
    OTHER
  }

  private static final Pattern PIECE =
      Pattern.compile(
          "<!---?>|<!--(?<comment>.*?)(?:-->|\\z)|<\\?.*?\\?>|<![A-Za-z][^>]*>|<!\\[CDATA\\[.*?]]>"
              + "|</(?<end>[A-Za-z][A-Za-z0-9-]*)\\s*>"
              + "|<(?<start>[A-Za-z][A-Za-z0-9-]*)(?<attributes>(?:[^\"'<>]|\"[^\"]*\"|'[^']*')*+)>",
          Pattern.DOTALL);

  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "(?<name>[A-Za-z_:][A-Za-z0-9_.:-]*)"
              + "(?:\\s*=\\s*(?:\"(?<double>[^\"]*)\"|'(?<single>[^']*)'|(?<bare>[^\\s\"'=<>`]+)))?");

  /** Elements whose text is nothing to read. */
  private static final Set<String> RAW = Set.of("script", "style");

  /** Parts a text into pieces, nothing left out. */
  static List<HtmlToken> of(String html) {
    List<HtmlToken> tokens = new ArrayList<>();
    Matcher piece = PIECE.matcher(html);
    InlineScan scan = new InlineScan(html);
    Set<String> endless = new HashSet<>();
    int at = 0;
    while (find(piece, scan, html, at)) {
      text(tokens, html, at, piece.start());
      HtmlToken token = token(piece);
      tokens.add(token);
      at = piece.end();
      if (token.kind == Kind.START && RAW.contains(token.name)) {
        int end = skipRaw(html, token.name, at, endless);
        if (end > at) {
          String raw = html.substring(at, end);
          tokens.add(new HtmlToken(Kind.RAW, token.name, List.of(), raw, at, end));
        }
        at = end;
      }
    }
    text(tokens, html, at, html.length());
    return tokens;
  }

  /**
   * Goes to the next piece; an instruction or declaration without an end is not looked for twice.
   */
  private static boolean find(Matcher piece, InlineScan scan, String html, int from) {
    for (int at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) {
      boolean comment = html.startsWith("<!--", at);
      boolean mayEnd = comment || !(html.startsWith("<?", at) || html.startsWith("<!", at));
      piece.region(at, html.length());
      if ((mayEnd || scan.html(at) >= 0) && piece.lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** How many words its text has. */
  int words() {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }

  /** Whether a comment ends before the text does. */
  boolean isEnded() {
    return end - start > "<!--".length() + text.length() || text.isEmpty();
  }

  /** Where raw text ends; at its start where it never does, which is looked for once. */
  private static int skipRaw(String html, String name, int from, Set<String> endless) {
    if (endless.contains(name)) {
      return from;
    }
    Matcher end = Pattern.compile("</" + name + "\\s*+>", Pattern.CASE_INSENSITIVE).matcher(html);
    if (end.find(from)) {
      return end.start();
    }
    endless.add(name);
    return from;
  }

  private static void text(List<HtmlToken> tokens, String html, int start, int end) {
    if (start < end) {
      String text = Parser.unescapeEntities(html.substring(start, end), false);
      tokens.add(new HtmlToken(Kind.TEXT, "", List.of(), text, start, end));
    }
  }

  private static HtmlToken token(Matcher piece) {
    int start = piece.start();
    int end = piece.end();
    if (piece.group("end") != null) {
      return new HtmlToken(
          Kind.END, lower(piece.group("end")), List.of(), piece.group(), start, end);
    }
    if (piece.group("start") != null) {
      return new HtmlToken(
          Kind.START,
          lower(piece.group("start")),
          attributes(piece.group("attributes")),
          piece.group(),
          start,
          end);
    }
    if (piece.group().startsWith("<!--")) {
      String comment = piece.group("comment");
      return new HtmlToken(Kind.COMMENT, "", List.of(), comment == null ? "" : comment, start, end);
    }
    return new HtmlToken(Kind.OTHER, "", List.of(), piece.group(), start, end);
  }

  private static List<Attribute> attributes(String source) {
    List<Attribute> attributes = new ArrayList<>();
    Matcher attribute = ATTRIBUTE.matcher(source);
    while (attribute.find()) {
      String value = "";
      for (String form : List.of("double", "single", "bare")) {
        if (attribute.group(form) != null) {
          value = Parser.unescapeEntities(attribute.group(form), true);
        }
      }
      attributes.add(new Attribute(lower(attribute.group("name")), value));
    }
    return attributes;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
