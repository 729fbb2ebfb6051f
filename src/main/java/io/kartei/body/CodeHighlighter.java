package io.kartei.body;

import io.kartei.text.Escape;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;
import org.jspecify.annotations.Nullable;

/** Highlights code with CSS classes, using RSyntaxTextArea's scanners headlessly. */
final class CodeHighlighter {
  private static final Pattern ATTRIBUTES = Pattern.compile("[{},].*|^\\.");

  /** A longer line is data and isn't highlighted. */
  private static final int MAX_LINE = 5_000;

  /** Authors' names for languages that RSyntaxTextArea calls something else. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("bash", "unix"),
          Map.entry("sh", "unix"),
          Map.entry("shell", "unix"),
          Map.entry("zsh", "unix"),
          Map.entry("ksh", "unix"),
          Map.entry("cmd", "bat"),
          Map.entry("batch", "bat"),
          Map.entry("dos", "bat"),
          Map.entry("h", "c"),
          Map.entry("c++", "cpp"),
          Map.entry("cc", "cpp"),
          Map.entry("hpp", "cpp"),
          Map.entry("c#", "cs"),
          Map.entry("csharp", "cs"),
          Map.entry("docker", "dockerfile"),
          Map.entry("containerfile", "dockerfile"),
          Map.entry("go", "golang"),
          Map.entry("gradle", "groovy"),
          Map.entry("htm", "html"),
          Map.entry("vue", "html"),
          Map.entry("svg", "xml"),
          Map.entry("xhtml", "xml"),
          Map.entry("toml", "ini"),
          Map.entry("conf", "ini"),
          Map.entry("cfg", "ini"),
          Map.entry("systemd", "ini"),
          Map.entry("js", "javascript"),
          Map.entry("jsx", "javascript"),
          Map.entry("node", "javascript"),
          Map.entry("mjs", "javascript"),
          Map.entry("json5", "jshintrc"),
          Map.entry("jsonc", "jshintrc"),
          Map.entry("kt", "kotlin"),
          Map.entry("tex", "latex"),
          Map.entry("make", "makefile"),
          Map.entry("mk", "makefile"),
          Map.entry("pascal", "delphi"),
          Map.entry("pl", "perl"),
          Map.entry("protobuf", "proto"),
          Map.entry("py", "python"),
          Map.entry("python3", "python"),
          Map.entry("rb", "ruby"),
          Map.entry("rs", "rust"),
          Map.entry("mysql", "sql"),
          Map.entry("postgresql", "sql"),
          Map.entry("plsql", "sql"),
          Map.entry("ts", "typescript"),
          Map.entry("tsx", "typescript"),
          Map.entry("vba", "vb"),
          Map.entry("visualbasic", "vb"),
          Map.entry("yml", "yaml"));

  private CodeHighlighter() {}

  /** Writes the code, highlighted if the language is known, otherwise only escaped. */
  static void write(@Nullable String language, String code, StringBuilder out) {
    TokenMaker scanner = language == null ? null : scanner(language);
    if (scanner == null) {
      Escape.text(code, out);
      return;
    }
    int state = TokenTypes.NULL;
    int start = 0;
    while (start < code.length()) {
      int end = code.indexOf('\n', start);
      String line = code.substring(start, end < 0 ? code.length() : end);
      if (line.length() > MAX_LINE) {
        Escape.text(line, out);
      } else {
        state = line(scanner, line, state, out);
      }
      if (end < 0) {
        return;
      }
      out.append('\n');
      start = end + 1;
    }
  }

  private static int line(TokenMaker scanner, String line, int state, StringBuilder out) {
    char[] characters = line.toCharArray();
    Token token = scanner.getTokenList(new Segment(characters, 0, characters.length), state, 0);
    int last = state;
    String open = "";
    while (token != null) {
      last = token.getType();
      String lexeme = token.isPaintable() ? token.getLexeme() : null;
      if (lexeme != null) {
        String style = style(token.getType());
        boolean blank = lexeme.isBlank();
        if (!blank && !style.equals(open)) {
          out.append(open.isEmpty() ? "" : "</span>");
          out.append(style.isEmpty() ? "" : "<span class=\"" + style + "\">");
          open = style;
        }
        Escape.text(lexeme, out);
      }
      token = token.getNextToken();
    }
    out.append(open.isEmpty() ? "" : "</span>");
    return last;
  }

  private static @Nullable TokenMaker scanner(String language) {
    String name = ATTRIBUTES.matcher(language.toLowerCase(Locale.ROOT)).replaceAll("");
    String key = "text/" + NAMES.getOrDefault(name, name);
    TokenMakerFactory factory = TokenMakerFactory.getDefaultInstance();
    boolean plain = name.equals("plain") || name.equals("markdown");
    return !plain && factory.keySet().contains(key) ? factory.getTokenMaker(key) : null;
  }

  /**
   * Returns the class of a token: one letter, or an empty string for tokens that need no colour.
   */
  private static String style(int type) {
    return switch (type) {
      case TokenTypes.COMMENT_EOL,
          TokenTypes.COMMENT_MULTILINE,
          TokenTypes.COMMENT_DOCUMENTATION,
          TokenTypes.COMMENT_KEYWORD,
          TokenTypes.COMMENT_MARKUP,
          TokenTypes.MARKUP_COMMENT ->
          "hc";
      case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2, TokenTypes.MARKUP_TAG_NAME -> "hk";
      case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
          TokenTypes.LITERAL_CHAR,
          TokenTypes.LITERAL_BACKQUOTE,
          TokenTypes.REGEX,
          TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE,
          TokenTypes.ERROR_STRING_DOUBLE,
          TokenTypes.ERROR_CHAR ->
          "hs";
      case TokenTypes.LITERAL_BOOLEAN,
          TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
          TokenTypes.LITERAL_NUMBER_FLOAT,
          TokenTypes.LITERAL_NUMBER_HEXADECIMAL,
          TokenTypes.MARKUP_ENTITY_REFERENCE ->
          "hn";
      case TokenTypes.FUNCTION, TokenTypes.MARKUP_TAG_ATTRIBUTE -> "hf";
      case TokenTypes.DATA_TYPE -> "ht";
      case TokenTypes.VARIABLE -> "hv";
      case TokenTypes.ANNOTATION,
          TokenTypes.PREPROCESSOR,
          TokenTypes.MARKUP_DTD,
          TokenTypes.MARKUP_PROCESSING_INSTRUCTION ->
          "ha";
      default -> "";
    };
  }
}
