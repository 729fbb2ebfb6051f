package io.kartei.exam;

import io.kartei.language.Category;
import io.kartei.language.Lexicon;
import io.kartei.language.Text;
import io.kartei.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads what authors add to an exam reference: how many points the task is worth, and that what
 * follows is its solution, and whose. {@code (25 Punkte)}, {@code - 25 Punkte}, {@code Lösung},
 * {@code Lösung Meyer}.
 */
final class RemarkReader {
  private static final String SEPARATORS = "-–—:,|/([)]";

  /** What may stand between names. */
  private static final String NAME_SIGNS = "&,/:-–.()[]";

  /** How far after a reference a remark may reach. */
  private static final int MAX_LENGTH = 60;

  private RemarkReader() {}

  /**
   * A remark.
   *
   * @param points or null if it doesn't say
   * @param end offset after it; where it began if there is none
   */
  record Remark(@Nullable Double points, int end) {}

  /** Reads the remark that begins at an offset, if any. */
  static Remark at(String text, int from) {
    Text near =
        Lexicon.standard().text(text.substring(from, Math.min(text.length(), from + MAX_LENGTH)));
    Double points = null;
    int end = 0;
    int at = 0;
    while (at < near.tokens().size()) {
      int next = near.skip(SEPARATORS, at);
      if (next == near.tokens().size()) {
        break;
      }
      int behindNumber = number(near, next);
      int unit = near.view(behindNumber, near.tokens().size()).begins(Category.POINTS_UNIT);
      if (points == null && behindNumber > next && unit >= 0) {
        points = decimal(near, next, behindNumber);
        at = near.indexAt(unit);
      } else {
        Text.Match solution = near.at(Category.ANSWER_HEADING_LABEL, next);
        if (solution == null) {
          break;
        }
        at = behindNames(near, near.indexAt(solution.end()));
      }
      at = near.skip(".)]", at);
      end = near.tokens().get(at - 1).end();
    }
    return new Remark(points, from + end);
  }

  /**
   * Returns the index after the names of those whose solution it is, {@code Lösung Meyer & Klein},
   * if nothing else follows; the same index otherwise.
   */
  private static int behindNames(Text text, int at) {
    int end = text.skip(NAME_SIGNS, at);
    while (end < text.tokens().size()
        && (isName(text, end) || text.view(end, end + 1).is(Category.STOP_WORD))) {
      end = text.skip(NAME_SIGNS, end + 1);
    }
    return end == text.tokens().size() ? end : at;
  }

  private static boolean isName(Text text, int at) {
    Token token = text.tokens().get(at);
    return token.kind() == Token.Kind.WORD
        && Character.isUpperCase(text.string().charAt(token.start()));
  }

  /** Returns the index after a number such as {@code 12,5}; the same index if there is none. */
  private static int number(Text text, int at) {
    if (!isNumber(text, at)) {
      return at;
    }
    boolean decimal = text.isOneOf(",.", at + 1) && text.isGlued(at + 1) && text.isGlued(at + 2);
    return decimal && isNumber(text, at + 2) ? at + 3 : at + 1;
  }

  private static boolean isNumber(Text text, int at) {
    return at < text.tokens().size() && text.tokens().get(at).kind() == Token.Kind.NUMBER;
  }

  private static @Nullable Double decimal(Text text, int from, int until) {
    try {
      return Double.valueOf(text.view(from, until).written().replace(',', '.'));
    } catch (NumberFormatException notAscii) {
      return null;
    }
  }
}
