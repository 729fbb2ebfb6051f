package io.kartei.facts.term;

import io.kartei.facts.text.FactScope;
import io.kartei.language.Acronym;
import io.kartei.language.Category;
import io.kartei.language.Text;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Distinguishes mnemonic phrases from the long forms of acronyms. Both have their letters
 * highlighted, but the letters of a mnemonic aren't used as a word.
 */
final class Mnemonics {
  /** Maximum number of words for an acronym that isn't written next to them. */
  private static final int MAX_UNNAMED = 6;

  private static final int MIN_WORDS = 3;
  private static final int MIN_LETTERS = 2;
  private static final int MAX_LETTERS = 12;

  private final FactScope scope;
  private @Nullable Set<String> written;

  /** Creates the mnemonics of a note. */
  Mnemonics(FactScope scope) {
    this.scope = scope;
  }

  /**
   * Returns whether letters without an acronym next to them are those of a mnemonic.
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

  /** Returns the words in capitals; they are only searched for once. */
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
