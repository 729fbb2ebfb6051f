package io.kartei.render.pdf.formula;

import io.kartei.render.pdf.font.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * Recognises formulas that can be set for sure, without setting them: signs, scripts, fractions,
 * fonts, accents, fences, matrices. It knows little of TeX, and says no to what it doesn't know.
 */
final class PlainFormula {
  private static final int MAX_DEPTH = 30;
  private static final int MAX_LENGTH = 2_000;

  /** What a sign takes, in thousandths of an em, as measured on many formulas. */
  private static final double SIGN = 570;

  private static final double HEIGHT = 700;
  private static final double DEPTH = 250;

  private static final Set<String> SIGNS = commands("sign");
  private static final Set<String> FUNCTIONS = commands("function");
  private static final Set<String> DELIMITERS = commands("delimiter");
  private static final Set<String> TAKES_ONE = commands("one");
  private static final Set<String> TAKES_TWO = commands("two");
  private static final Set<String> TAKES_TEXT = commands("text");
  private static final Set<String> SIZES = commands("size");
  private static final Set<String> STYLES = commands("style");
  private static final Set<String> LIMITED = commands("limited");
  private static final Set<String> TABLES = commands("table");
  private static final Set<String> WHOLE_TABLES = commands("whole");

  private final String tex;
  private int at;

  private PlainFormula(String tex) {
    this.tex = tex;
  }

  /** Returns whether a formula can be set for sure. */
  static boolean is(String tex) {
    if (tex.length() > MAX_LENGTH) {
      return false;
    }
    PlainFormula formula = new PlainFormula(tex);
    return formula.row(0, false) && formula.at == tex.length();
  }

  /** Returns about as much room as a plain formula takes, with nothing in it. */
  static SetFormula room(String tex) {
    double width = 0;
    double height = HEIGHT;
    for (int i = 0; i < tex.length(); i++) {
      boolean command = tex.charAt(i) == '\\';
      int start = i;
      while (command && i + 1 < tex.length() && Character.isLetter(tex.charAt(i + 1))) {
        i++;
      }
      String name = tex.substring(start + (command ? 1 : 0), i + 1);
      boolean shown = command ? SIGNS.contains(name) : " {}_^&\n\t".indexOf(tex.charAt(i)) < 0;
      width += FUNCTIONS.contains(name) && command ? SIGN * name.length() : shown ? SIGN : 0;
      height += command && (TAKES_TWO.contains(name) || name.isEmpty()) ? HEIGHT : 0;
    }
    return new SetFormula(0, width, height, DEPTH, List.of());
  }

  /**
   * Reads up to what ends a group, a fence, a table or the formula.
   *
   * @param cells whether it may have the signs between cells and rows
   */
  private boolean row(int depth, boolean cells) {
    boolean below = false;
    boolean above = false;
    boolean primed = false;
    while (depth < MAX_DEPTH && !isEnd()) {
      char c = tex.charAt(at);
      if (c == ' ' || c == '\n' || c == '\t') {
        at++;
      } else if (c == '_' || c == '^') {
        boolean twice = c == '_' ? below : above;
        below |= c == '_';
        above |= c == '^';
        at++;
        if (twice || !argument(depth)) {
          return false;
        }
      } else if (c == '\'') {
        at++;
        if (above || (primed && below)) {
          return false;
        }
        primed = true;
      } else if (cells && partsCells()) {
        if (at < tex.length() && "[*".indexOf(tex.charAt(at)) >= 0) {
          return false;
        }
        below = false;
        above = false;
        primed = false;
      } else if (atom(depth)) {
        below = false;
        above = false;
        primed = false;
      } else {
        return false;
      }
    }
    return depth < MAX_DEPTH;
  }

  /** Reads what is between cells or rows, if that is next. */
  private boolean partsCells() {
    return expect("&") || expect("\\\\") || (!isLetter(at + 3) && expect("\\cr"));
  }

  private boolean isEnd() {
    return at == tex.length()
        || tex.charAt(at) == '}'
        || (tex.startsWith("\\right", at) && !isLetter(at + 6))
        || tex.startsWith("\\end{", at);
  }

  private boolean isLetter(int offset) {
    char c = offset < tex.length() ? tex.charAt(offset) : ' ';
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private boolean isSign() {
    char c = at < tex.length() ? tex.charAt(at) : '#';
    return isLetter(at) || (c >= '0' && c <= '9') || "+-*/=<>()[]|.,;:!?".indexOf(c) >= 0;
  }

  private boolean atom(int depth) {
    char c = tex.charAt(at);
    if (c == '{') {
      return group(depth);
    }
    if (c != '\\') {
      boolean known = isSign();
      at++;
      return known;
    }
    return command(depth);
  }

  private boolean group(int depth) {
    at++;
    return row(depth + 1, false) && expect("}");
  }

  private boolean expect(String word) {
    boolean found = tex.startsWith(word, at);
    at += found ? word.length() : 0;
    return found;
  }

  /** Reads the name of a command; of one that isn't letters, its sign. */
  private String name() {
    int start = ++at;
    while (isLetter(at)) {
      at++;
    }
    at += at == start && at < tex.length() ? 1 : 0;
    return tex.substring(start, at);
  }

  private void blanks() {
    while (at < tex.length() && " \n\t".indexOf(tex.charAt(at)) >= 0) {
      at++;
    }
  }

  /** Reads what a script or a command is about: a sign, a command for one, a group. */
  private boolean argument(int depth) {
    blanks();
    if (at == tex.length()) {
      return false;
    }
    char c = tex.charAt(at);
    if (c == '\\') {
      return SIGNS.contains(name());
    }
    return c == '{' ? group(depth) : atom(depth);
  }

  private boolean command(int depth) {
    String name = name();
    if (SIGNS.contains(name) || FUNCTIONS.contains(name) || STYLES.contains(name)) {
      return !LIMITED.contains(name) || limits();
    }
    if (TAKES_ONE.contains(name)) {
      return argument(depth);
    }
    if (TAKES_TWO.contains(name)) {
      boolean first = argument(depth);
      return first && argument(depth);
    }
    if (TAKES_TEXT.contains(name)) {
      return text();
    }
    if (SIZES.contains(name)) {
      return delimiter();
    }
    return switch (name) {
      case "left" -> delimiter() && row(depth + 1, false) && expect("\\right") && delimiter();
      case "begin" -> table(depth);
      case "sqrt" -> root() && argument(depth);
      default -> name.length() == 1 && ",;:! {}|%_&#".contains(name);
    };
  }

  private boolean limits() {
    int back = at;
    blanks();
    if (!expect("\\limits") || isLetter(at)) {
      at = back;
    }
    return true;
  }

  private boolean root() {
    blanks();
    if (!expect("[")) {
      return true;
    }
    while (isSign() && tex.charAt(at) != ']') {
      at++;
    }
    return expect("]");
  }

  private boolean delimiter() {
    blanks();
    if (at == tex.length()) {
      return false;
    }
    char c = tex.charAt(at);
    if (c == '\\') {
      String name = name();
      return DELIMITERS.contains(name) || "{".equals(name) || "}".equals(name) || "|".equals(name);
    }
    at++;
    return "()[]|/.<>".indexOf(c) >= 0;
  }

  private boolean text() {
    if (!expect("{")) {
      return false;
    }
    while (at < tex.length() && tex.charAt(at) != '}') {
      char c = tex.charAt(at);
      boolean letter = c >= 'À' && c <= 'ÿ' && Character.isLetter(c);
      if (!letter && c != ' ' && !isSign()) {
        return false;
      }
      at++;
    }
    return expect("}");
  }

  private boolean table(int depth) {
    int end = tex.indexOf('}', at);
    if (end < 0 || !expect("{")) {
      return false;
    }
    String name = tex.substring(at, end);
    at = end + 1;
    boolean known = TABLES.contains(name) || (depth == 0 && WHOLE_TABLES.contains(name));
    if (!(name.equals("array") ? columns() : known)) {
      return false;
    }
    blanks();
    boolean options = at < tex.length() && "[{".indexOf(tex.charAt(at)) >= 0;
    return !options && row(depth + 1, true) && expect("\\end{" + name + "}");
  }

  private boolean columns() {
    if (!expect("{")) {
      return false;
    }
    while (at < tex.length() && "lcr| ".indexOf(tex.charAt(at)) >= 0) {
      at++;
    }
    return expect("}");
  }

  private static Set<String> commands(String kind) {
    Properties all = new Properties();
    try {
      all.load(new StringReader(Resources.text("formula/commands.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Set.of(all.getProperty(kind).split(" "));
  }
}
