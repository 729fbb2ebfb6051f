package io.kartei.markdown.inline;

import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import java.util.Set;

/**
 * Processes emphasis by CommonMark 0.31.2, section 6.2: symbols count as punctuation, and runs
 * whose lengths are both multiples of three match. Emoji count as letters, although the
 * specification treats them as symbols: an author who writes {@code **❓**Was} wants it bold. So
 * does one who writes {@code **Takt **: ...}, where the specification sees no emphasis.
 */
public final class EmphasisProcessor extends EmphasisDelimiterProcessor implements Marks {
  /** What follows bold type that ends in a blank. */
  private static final Set<String> ENDS = Set.of(":", ".", ",", ";", "!", "?", ")");

  public EmphasisProcessor(char delimiter) {
    super(delimiter, false);
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    Side outside = Side.of(before, beforeIsWhitespace, beforeIsPunctuation);
    Side inside = Side.of(after, afterIsWhitespace, afterIsPunctuation);
    return mayStand(inside, outside);
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    Side inside = Side.of(before, beforeIsWhitespace, beforeIsPunctuation);
    Side outside = Side.of(after, afterIsWhitespace, afterIsPunctuation);
    return mayStand(inside, outside) || (inside.space && ENDS.contains(after));
  }

  /** Applies rules 1 to 8: an underscore within a word isn't a delimiter. */
  private boolean mayStand(Side inside, Side outside) {
    return inside.isFlankedFrom(outside)
        && (getOpeningCharacter() == '*' || !outside.isFlankedFrom(inside) || outside.mark);
  }

  @Override
  public int use(Delimiter opener, int opening, Delimiter closer, int closing) {
    if (isLoose(closer) && (opening != 2 || closing != 2)) {
      return 0;
    }
    boolean both = opening % 3 == 0 && closing % 3 == 0;
    boolean inner = opener.canClose() || closer.canOpen();
    if (inner && !both && (opening + closing) % 3 == 0) {
      return 0;
    }
    return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
  }

  /** Returns whether a run closes only because punctuation follows it. */
  private static boolean isLoose(Delimiter closer) {
    return closer.getStartIndex() > 0
        && Character.isWhitespace(closer.getInput().charAt(closer.getStartIndex() - 1));
  }

  @Override
  public String kind(Delimiter closer, int closing) {
    return "" + getClosingCharacter() + closer.canOpen() + isLoose(closer) + closing % 3;
  }

  /** The character on one side of a run: white space, punctuation, or else a letter. */
  private record Side(boolean space, boolean mark) {

    static Side of(String character, boolean space, boolean punctuation) {
      return new Side(space, punctuation || isSymbol(character));
    }

    boolean isFlankedFrom(Side outside) {
      return !space && (!mark || outside.space || outside.mark);
    }

    private static boolean isSymbol(String character) {
      return switch (Character.getType(character.charAt(0))) {
        case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.MODIFIER_SYMBOL -> true;
        default -> false;
      };
    }
  }
}
