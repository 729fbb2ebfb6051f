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
 * @param attributes as written, values decoded; only for a start tag
 * @param text for text: the decoded text; for a comment: its content; else the tag as written
 * @param start start offset in the text
 * @param end end offset, exclusive
 */
record HtmlToken(
    Kind kind, String name, List<Attribute> attributes, String text, int start, int end) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  enum Kind {
    TEXT,
    START,
    END,
    COMMENT,
    /** The content of a script or style sheet. */
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

  /** Elements whose text isn't for readers. */
  private static final Set<String> RAW = Set.of("script", "style");

  /** Splits a text into tokens, without leaving anything out. */
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
   * Finds the next token; never searches twice for the end of an unclosed instruction or
   * declaration.
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

  /** Returns the number of words in its text. */
  int words() {
    return text.isBlank() ? 0 : BLANKS.split(text.strip()).length;
  }

  /** Returns whether a comment is closed. */
  boolean isEnded() {
    return end - start > "<!--".length() + text.length() || text.isEmpty();
  }

  /**
   * Returns where raw text ends, or its start if it never does; searches only once for a missing
   * end tag.
   */
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
          started(lower(piece.group("start"))),
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

  /** Browsers take "image" for "img" (HTML Standard, "The in body insertion mode"). */
  private static String started(String name) {
    return name.equals("image") ? "img" : name;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
