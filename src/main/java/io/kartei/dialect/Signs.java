package io.kartei.dialect;

import java.util.Set;

/** Tells at a glance whether a note contains anything to convert; most notes don't. */
final class Signs {
  /** The characters that constructs begin with. */
  private static final boolean[] SIGN = new boolean[128];

  static {
    "{<`~:[(]+^|\n".chars().forEach(c -> SIGN[c] = true);
  }

  private final String text;
  private final Set<Dialect> dialects;

  private Signs(String text, Set<Dialect> dialects) {
    this.text = text;
    this.dialects = dialects;
  }

  /** Returns whether there may be a construct in a text; false only if there is none. */
  static boolean in(String text, Set<Dialect> dialects) {
    Signs signs = new Signs(text, dialects);
    // most characters aren't signs, and an array says so much sooner than a text does
    char[] chars = text.toCharArray();
    for (int at = 0; at + 1 < chars.length; at++) {
      char c = chars[at];
      if ((at == 0 || isSign(c)) && signs.at(at, c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSign(char c) {
    return c < SIGN.length && SIGN[c];
  }

  private boolean at(int at, char c) {
    return switch (c) {
      case '{' ->
          "{%:/ .#".indexOf(text.charAt(at + 1)) >= 0
              || (at > 0 && text.charAt(at - 1) == ')')
              || (at > 0 && text.charAt(at - 1) == '\\' && dialects.contains(Dialect.LIQUID))
              || dialects.contains(Dialect.MDX);
      case '<' -> tag(text.charAt(at + 1));
      case '`', '~' -> fence(at, c);
      case ':' -> icon(at) || ColonNames.mayBegin(text, at, dialects.contains(Dialect.MDX));
      case '[' ->
          contents(at) || is(Dialect.MKDOCS, at, "[=") || text.startsWith(CitationMarks.SIGN, at);
      case '(' -> is(Dialect.LOGSEQ, at, "((");
      case ']' -> text.startsWith(FootnoteLinks.SIGN, at) || text.startsWith("]](http", at);
      case '+' -> is(Dialect.MKDOCS, at, "++") || text.startsWith("+-", at);
      case '^' -> is(Dialect.MKDOCS, at, "^^");
      case '|' -> dialects.contains(Dialect.LIQUID);
      case '\n' -> "ie:".indexOf(text.charAt(at + 1)) >= 0 && module(at + 1);
      default -> at == 0 && module(0);
    };
  }

  private boolean is(Dialect dialect, int at, String sign) {
    return text.startsWith(sign, at) && dialects.contains(dialect);
  }

  private boolean tag(char next) {
    return next == '%'
        || Character.isUpperCase(next)
        || (next >= 'a' && next <= 'z' && dialects.contains(Dialect.VUE));
  }

  private boolean fence(int at, char mark) {
    if (at > 0 && text.charAt(at - 1) == mark) {
      return false;
    }
    int name = at;
    while (name < text.length() && text.charAt(name) == mark) {
      name++;
    }
    int from = name;
    return name - at > 2
        && (text.startsWith("ad-", from)
            || Constructs.QUERIES.stream().anyMatch(q -> text.startsWith(q, from)));
  }

  private boolean icon(int at) {
    int dash = at + 1;
    while (dash < text.length() && Character.isLowerCase(text.charAt(dash))) {
      dash++;
    }
    return dash > at + 1 && dash < text.length() && text.charAt(dash) == '-';
  }

  private boolean contents(int at) {
    return text.regionMatches(true, at, "[toc]", 0, 5);
  }

  private boolean module(int line) {
    return text.startsWith("import ", line)
        || text.startsWith("export ", line)
        || (text.startsWith(":::", line) && text.indexOf("v-pre", line) >= 0);
  }
}
