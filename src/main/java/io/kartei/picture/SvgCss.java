package io.kartei.picture;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Removes from style sheets and declarations in an SVG whatever they would load. */
final class SvgCss {
  private static final Pattern COMMENT = Pattern.compile("/\\*(?s:.)*?(?:\\*/|$)");
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})(?:\\r\\n|\\s)?|((?s:.)|$))");

  /** At-rules to remove: those that load something or have no use in a picture. */
  private static final Pattern RULE =
      Pattern.compile(
          "(?i)@(?:import|charset|namespace|font-face|document|-moz-document)[^;{}]*+"
              + "(?:;|\\{[^}]*+}?|(?=})|$)");

  /** An address outside the picture. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?i)url\\(\\s*+['\"]?+\\s*+(?!['\"#\\s])");

  private static final Pattern LOADER =
      Pattern.compile("(?i)(?:-webkit-)?(?:image-set|cross-fade|image|src|element|paint)\\(");

  private static final Pattern FRAMES = Pattern.compile("(?i)@(?:-[a-z]++-)?+keyframes");

  private static final Pattern OLD =
      Pattern.compile("(?i)expression\\(|-moz-binding|behavior\\s*:");

  private SvgCss() {}

  /** Returns CSS without what it would load. The rest of such a declaration has no effect. */
  static String inside(String css) {
    String plain = COMMENT.matcher(unescaped(COMMENT.matcher(css).replaceAll(" "))).replaceAll(" ");
    String own = RULE.matcher(plain).replaceAll("");
    own = ELSEWHERE.matcher(own).replaceAll("none(");
    own = LOADER.matcher(own).replaceAll("none(");
    return OLD.matcher(own).replaceAll("none");
  }

  /** Returns whether a style sheet processed by {@link #inside} has animations. */
  static boolean moves(String css) {
    return FRAMES.matcher(css).find();
  }

  /** Returns the style sheet with its animations disabled. */
  static String still(String css) {
    return FRAMES.matcher(css).replaceAll("@media not all,");
  }

  /** Returns whether an attribute's value would load something. */
  static boolean isElsewhere(String value) {
    String plain = unescaped(value);
    return ELSEWHERE.matcher(plain).find() || LOADER.matcher(plain).find();
  }

  /**
   * Resolves escapes that could hide a name, and replaces other escapes with blanks (CSS Syntax,
   * 4.3.7).
   */
  private static String unescaped(String css) {
    return css.indexOf('\\') < 0 ? css : ESCAPE.matcher(css).replaceAll(SvgCss::resolved);
  }

  private static String resolved(MatchResult escape) {
    String hex = escape.group(1);
    int c = hex == null ? -1 : Integer.parseInt(hex, 16);
    String text =
        hex == null
            ? String.valueOf(escape.group(2))
            : c == 0 || c > Character.MAX_CODE_POINT || (c >= 0xD800 && c <= 0xDFFF)
                ? "\uFFFD"
                : Character.toString(c);
    boolean name = text.codePoints().allMatch(p -> Character.isLetterOrDigit(p) || p == '-');
    return name ? Matcher.quoteReplacement(text) : Matcher.quoteReplacement(" ");
  }
}
