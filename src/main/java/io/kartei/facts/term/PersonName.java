package io.kartei.facts.term;

import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Text.Match;
import io.kartei.language.Token;

/**
 * Recognizes people's names, whose initials in brackets aren't acronyms. The lexicon only has given
 * names that don't begin a technical term: Bill isn't in it ({@code Bill of Materials}).
 */
final class PersonName {
  private static final int MAX_WORDS = 5;
  private static final String WITHIN = ".'’-";

  private PersonName() {}

  /** Returns whether words are a person's name. */
  static boolean is(Text words) {
    if (words.tokens().isEmpty()) {
      return false;
    }
    Match title = words.at(Category.PERSON_TITLE, 0);
    boolean titled = title != null && title.end() < words.end() && isCapital(words, 0);
    return titled
        || words.endsWith(Category.EXAMPLE_PERSON)
        || (words.opensWith(Category.GIVEN_NAME) && isMadeOfNames(words));
  }

  /** Returns whether words are preceded by a title in their line. */
  static boolean isTitled(Text words, Text line) {
    Text before = line.chunk(line.indexAt(words.start()) - 1);
    return before.opensWith(Category.PERSON_TITLE) && isCapital(before, 0);
  }

  private static boolean isCapital(Text text, int token) {
    return Character.isUpperCase(text.string().charAt(text.tokens().get(token).start()));
  }

  /**
   * Returns whether a text consists of at least two capitalized names, possibly with small words
   * before them.
   */
  private static boolean isMadeOfNames(Text text) {
    int names = 0;
    boolean name = false;
    for (int i = 0; i < text.tokens().size(); i++) {
      Token token = text.tokens().get(i);
      if (i == 0 || !token.glued()) {
        name = token.kind() == Token.Kind.WORD && isCapital(text, i);
        names += name ? 1 : 0;
        if (!name && (i == 0 || !text.knows(token.folded(), Category.NAME_PARTICLE))) {
          return false;
        }
      } else if (token.kind() != Token.Kind.WORD && !text.isOneOf(WITHIN, i)) {
        return false;
      }
    }
    return name && names >= 2 && names <= MAX_WORDS;
  }
}
