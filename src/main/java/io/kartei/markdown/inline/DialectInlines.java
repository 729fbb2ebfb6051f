package io.kartei.markdown.inline;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.kartei.markdown.inline.DialectNode.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses the inline syntax of other tools: Obsidian's links, embeds, tags, comments and footnotes,
 * and formulas between dollar signs by pandoc's rule ("Math", extension {@code tex_math_dollars}),
 * which leaves prices and shell variables alone. No pattern looks beyond the end of its match.
 */
public final class DialectInlines extends InlineSyntax {

  /**
   * A piece of syntax.
   *
   * @param first the character it begins with
   * @param insideWords whether it may follow a letter or digit
   * @param pattern its pattern; group 1 is its content
   */
  private record Form(Kind kind, char first, boolean insideWords, Pattern pattern) {
    Form(Kind kind, char first, boolean insideWords, String pattern) {
      this(kind, first, insideWords, Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS));
    }
  }

  /** A blank before a name; one on both sides is a test of a shell, {@code [[ -f x ]]}. */
  private static final String LEADING = "(?:[ \\t]++(?=[^\\[\\]\\n]*+(?<![ \\t])]]))?+";

  /** A link in the heading that a link names, as Obsidian writes it. */
  private static final String LINK = "\\[[^\\[\\]\\n]*]\\([^()\\n]*\\)";

  private static final List<Form> FORMS =
      List.of(
          new Form(
              Kind.EMBED,
              '!',
              true,
              "^!\\[\\[" + LEADING + "([^\\s\\[\\]](?:[^\\[\\]\\n]*[^\\s\\[\\]])?)[ \\t]*]]"),
          new Form(
              Kind.WIKI_LINK,
              '[',
              true,
              "^\\[\\["
                  + LEADING
                  + "([^\\s\\[\\]](?:(?:[^\\[\\]\\n]|"
                  + LINK
                  + ")*[^\\s\\[\\]])?)[ \\t]*]]"),
          new Form(
              Kind.FORMULA,
              '$',
              false,
              "^\\$\\$([^$]+(?:(?<=\\{)\\$[^$]+\\$(?=\\})[^$]*+)*+)\\$\\$"),
          new Form(
              Kind.FORMULA,
              '$',
              false,
              "^\\$((?![\\s$])(?:[^$\\\\\\n"
                  + "]|\\\\.|\\n"
                  + "(?!\\s*\\n"
                  + "))*+)(?<!\\s)\\$(?!(?!\\p{Lo})\\w|\\$(?!\\$))"),
          new Form(Kind.COMMENT, '%', false, "^%%((?:[^%]|%(?!%))*+)%%"),
          new Form(Kind.FOOTNOTE, '^', true, "^\\^\\[((?:[^\\[\\]\\n]|\\[[^\\[\\]\\n]*])+)]"),
          new Form(
              Kind.TAG,
              '#',
              false,
              "^#(?!(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})(?![\\w/-]))"
                  + "((?=[\\p{N}_/-]*\\p{L})[\\p{L}\\p{N}\\p{M}_/-]+)(?![\\w#:(=\"'<])"));

  private static final Pattern ADDRESS =
      Pattern.compile("\\([^\\s()]{0,500}[/.#:][^\\s()]{0,500}\\)");
  private static final Pattern LABEL = Pattern.compile("\\[(?<label>[^\\[\\]]{1,300})]");

  public DialectInlines() {
    super("![$%#^");
  }

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int start = parser.getIndex();
    char before = start == 0 ? ' ' : input.charAt(start - 1);
    for (Form form : FORMS) {
      if (form.first == parser.peek()
          && (form.insideWords || mayFollow(form.kind, before) || follows(form.kind, parser))
          && !(form.kind == Kind.TAG && isAttribute(input, start))) {
        @Nullable BasedSequence[] found = parser.matchWithGroups(form.pattern);
        if (form.kind == Kind.WIKI_LINK && found != null && isLinked(parser)) {
          parser.setIndex(start);
          return false;
        }
        if (found != null && found[0] != null && found[1] != null) {
          parser.appendNode(new DialectNode(form.kind, found[0], found[1]));
          return true;
        }
      }
    }
    return parser.peek() == '$' && before != '\\' && before != '$' && telling(parser);
  }

  /** Reads a formula that its content tells from money. */
  private static boolean telling(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int start = parser.getIndex();
    int end = TellingFormula.end(input, start);
    if (end < 0) {
      return false;
    }
    parser.setIndex(end + 1);
    parser.appendNode(
        new DialectNode(
            Kind.FORMULA,
            input.subSequence(start, end + 1),
            input.subSequence(start + 1, end).trim()));
    return true;
  }

  /**
   * Returns whether what follows makes the brackets before it the text of a link: {@code
   * [[1]](https://example.org)}, {@code [[1]][known]}.
   */
  private static boolean isLinked(LightInlineParser parser) {
    if (parser.peek() == '(') {
      return ADDRESS.matcher(parser.getInput()).region(parser.getIndex(), end(parser)).lookingAt();
    }
    if (parser.peek() != '[') {
      return false;
    }
    Matcher label = LABEL.matcher(parser.getInput()).region(parser.getIndex(), end(parser));
    return label.lookingAt()
        && Parser.REFERENCES
            .get(parser.getDocument())
            .containsKey(Escaping.normalizeReference(label.group("label"), true));
  }

  private static int end(LightInlineParser parser) {
    return Math.min(parser.getInput().length(), parser.getIndex() + 600);
  }

  /** Returns whether this is {@code { #id}}, which assigns an id in other tools. */
  private static boolean isAttribute(BasedSequence input, int start) {
    return start > 1
        && input.charAt(start - 1) == ' '
        && (input.charAt(start - 2) == '{'
            || (input.charAt(start - 2) == ':' && start > 2 && input.charAt(start - 3) == '{'));
  }

  /**
   * Returns whether a formula between two dollars each follows a letter or another formula without
   * a blank, as in Obsidian and GitBook.
   */
  private static boolean follows(Kind kind, LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int start = parser.getIndex();
    if (kind == Kind.FORMULA
        && start > 0
        && Character.isLetter(input.charAt(start - 1))
        && input.safeCharAt(start + 1) == '$'
        && " \t".indexOf(input.safeCharAt(start + 2)) < 0) {
      return true;
    }
    return kind == Kind.FORMULA
        && parser.getBlock().getLastChild() instanceof DialectNode last
        && last.kind() == Kind.FORMULA
        && last.getEndOffset() == parser.getInput().getStartOffset() + parser.getIndex();
  }

  private static boolean mayFollow(Kind kind, char before) {
    if (kind == Kind.COMMENT) {
      return !Character.isDigit(before) && before != '\\' && before != '%';
    }
    if (kind == Kind.FORMULA && Character.getType(before) == Character.OTHER_LETTER) {
      return true; // Chinese and Japanese have no blanks between words
    }
    return kind == Kind.TAG
        ? Character.isWhitespace(before) || before == '('
        : !Character.isLetterOrDigit(before) && before != '\\' && before != '$';
  }
}
