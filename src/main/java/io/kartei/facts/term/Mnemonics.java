package io.kartei.facts.term;

import io.kartei.language.Category;
import io.kartei.language.Text;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells sayings whose first letters help to remember something from what acronyms stand for. Both
 * have their letters highlighted; nobody uses the letters of a saying as a word.
 */
final class Mnemonics {
  /** Nobody shortens more words than these without saying so. */
  private static final int MOST_UNNAMED = 6;

  private static final int FEWEST_WORDS = 3;

  private static final Pattern CAPITALS = Pattern.compile("(?U)\\b[\\p{Lu}\\p{N}]{2,12}\\b");

  private final String text;
  private @Nullable Set<String> written;

  /** Those of a note's text. */
  Mnemonics(String text) {
    this.text = text;
  }

  /**
   * Whether letters that nothing beside them names are those of a saying.
   *
   * @param around the line, or the heading above it
   */
  boolean isOne(HighlightedLetters letters, String around) {
    if (letters.runs() > MOST_UNNAMED) {
      return true;
    }
    boolean saying =
        Text.of(around).has(Category.MNEMONIC)
            || (letters.runs() >= FEWEST_WORDS
                && Text.of(letters.expansion()).has(Category.SENTENCE_WORD));
    return saying && !written().contains(letters.letters().toUpperCase(Locale.ROOT));
  }

  /** The words in capitals, each found once. */
  private Set<String> written() {
    Set<String> known = written;
    if (known == null) {
      known = new HashSet<>();
      for (Matcher word = CAPITALS.matcher(text); word.find(); ) {
        known.add(word.group());
      }
      written = known;
    }
    return known;
  }
}
