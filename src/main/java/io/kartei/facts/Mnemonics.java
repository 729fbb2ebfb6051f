package io.kartei.facts;

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

  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?iU).*(?:eselsbrücke|merk(?:satz|sätze|spruch|sprüche|hilfe|wort)|mnemo|memory aid).*",
          Pattern.DOTALL);

  /** Words of sentences: somebody does something. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?iU).*\\b(?:(?:m|d|k)ein(?:e[mnrs]?)?|unsere?|ich|du|er|wir|mi[rch]+|di[rch]+|uns|jede[mnrs]?|immer|niemals|nie"
              + "|nicht|ist|sind|hat|haben|kann|können|will|wollen|muss|müssen|soll|isst|essen|macht|geht"
              + "|my|his|her|our|their|he|she|we|they|me|him|us|every|always|never|not|please|does|don't"
              + "|is|are|was|has|can|will|eats?|goes|takes?|good|boys?)\\b.*");

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
        ANNOUNCED.matcher(around).matches()
            || (letters.runs() >= FEWEST_WORDS && SENTENCE.matcher(letters.expansion()).matches());
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
