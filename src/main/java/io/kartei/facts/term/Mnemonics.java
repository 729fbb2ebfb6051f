package io.kartei.facts.term;

import io.kartei.facts.text.FactScope;
import io.kartei.language.Acronym;
import io.kartei.language.Category;
import io.kartei.language.Text;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells sayings whose first letters help to remember something from what acronyms stand for. Both
 * have their letters highlighted; nobody uses the letters of a saying as a word.
 */
final class Mnemonics {
  /** Nobody shortens more words than these without saying so. */
  private static final int MAX_UNNAMED = 6;

  private static final int MIN_WORDS = 3;
  private static final int MIN_LETTERS = 2;
  private static final int MAX_LETTERS = 12;

  private final FactScope scope;
  private @Nullable Set<String> written;

  /** Those of a note. */
  Mnemonics(FactScope scope) {
    this.scope = scope;
  }

  /**
   * Whether letters that nothing beside them names are those of a saying.
   *
   * @param heading the heading above them
   */
  boolean isOne(HighlightedLetters letters, Text heading, Text line) {
    if (letters.runs() > MAX_UNNAMED) {
      return true;
    }
    boolean saying =
        heading.has(Category.MNEMONIC)
            || line.has(Category.MNEMONIC)
            || (letters.runs() >= MIN_WORDS && letters.expansion().has(Category.SENTENCE_WORD));
    return saying && !written().contains(letters.capitals());
  }

  /** The words in capitals, found once. */
  private Set<String> written() {
    if (written == null) {
      String note = scope.source().text();
      written =
          scope.lexicon().text(note).runs().stream()
              .map(run -> note.substring(run.start(), run.end()))
              .filter(word -> word.length() >= MIN_LETTERS && word.length() <= MAX_LETTERS)
              .filter(Acronym::isCapitals)
              .collect(Collectors.toSet());
    }
    return written;
  }
}
