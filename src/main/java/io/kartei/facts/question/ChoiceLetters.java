package io.kartei.facts.question;

import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Text.Match;
import io.kartei.language.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The letters by which a text names the right ones of several choices: {@code Answer: B, D}, {@code
 * Correct answers: B. Disk and C. Tape}, {@code AC}.
 *
 * @param right the indexes of the choices, from 0
 * @param end the offset after the letters
 */
record ChoiceLetters(Set<Integer> right, int end) {
  /** Maximum number of choices. */
  static final int MAX = 8;

  private static final int MAX_BEFORE_SEVERAL = 20;
  private static final String JOINS = ",;/&+()";
  private static final String BEHIND = ".,:;)-–—(";

  ChoiceLetters {
    right = Set.copyOf(right);
  }

  /**
   * Returns the letters of the right answers that a text names.
   *
   * @param alone whether the letters may occur without a word that says what they are
   */
  static @Nullable ChoiceLetters named(Text text, boolean alone) {
    int named = text.begins(Category.NAMES_RIGHT_CHOICE);
    ChoiceLetters letters = named < 0 ? null : at(text, named);
    if (letters == null && alone) {
      letters = at(text, 0);
    }
    return letters != null && isOfSeveral(text) ? letters.and(others(text, letters.end)) : letters;
  }

  /** Returns the letters from A to H at an offset, with what joins them. No word may follow. */
  static @Nullable ChoiceLetters at(Text text, int from) {
    Set<Integer> right = new HashSet<>();
    ChoiceLetters found = null;
    List<Token> tokens = text.tokens();
    for (int i = text.indexAt(from); i < tokens.size(); i++) {
      Set<Integer> choices = choices(text, i);
      if (!choices.isEmpty()) {
        right.addAll(choices);
        if (ends(text, i)) {
          found = new ChoiceLetters(right, tokens.get(i).end());
        } else if (tokens.get(i + 1).kind() != Token.Kind.WORD) {
          return null; // a sign says something else of them, such as that they are wrong
        }
      } else if (!joins(text, i)) {
        break;
      }
    }
    return found;
  }

  private static boolean ends(Text text, int letter) {
    if (letter + 1 == text.tokens().size()) {
      return true;
    }
    Token behind = text.tokens().get(letter + 1);
    return behind.kind() == Token.Kind.NUMBER
        || BEHIND.contains(behind.folded())
        || text.at(Category.MARKS_RIGHT, letter + 1) != null;
  }

  /** Returns the index, from 0, of the choice a letter stands for; -1 for any other token. */
  static int choice(Token token) {
    char letter = token.folded().charAt(0);
    boolean lone = token.end() - token.start() == 1;
    return lone && letter >= 'a' && letter < 'a' + MAX ? letter - 'a' : -1;
  }

  /** Returns the choices that a letter, or several capitals in order, stand for. */
  private static Set<Integer> choices(Text text, int token) {
    Token letters = text.tokens().get(token);
    if (choice(letters) >= 0) {
      return Set.of(choice(letters));
    }
    Set<Integer> choices = new HashSet<>();
    char before = 'A' - 1;
    for (int at = letters.start(); at < letters.end(); at++) {
      char letter = text.string().charAt(at);
      if (letter <= before || letter >= 'A' + MAX) {
        return Set.of();
      }
      choices.add(letter - 'A');
      before = letter;
    }
    return choices;
  }

  private ChoiceLetters and(Set<Integer> others) {
    Set<Integer> all = new HashSet<>(right);
    all.addAll(others);
    return new ChoiceLetters(all, end);
  }

  private static boolean isOfSeveral(Text text) {
    Match several = text.find(Category.SEVERAL_ANSWERS);
    return several != null && several.start() <= MAX_BEFORE_SEVERAL;
  }

  /** Returns the right answers named after the words of the first: {@code B. Disk and C. Tape}. */
  private static Set<Integer> others(Text text, int from) {
    Set<Integer> others = new HashSet<>();
    List<Token> tokens = text.tokens();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token letter = tokens.get(i);
      boolean joined = joins(text, i - 1) || (i > 1 && joins(text, i - 2));
      boolean ends = ".):".contains(tokens.get(i + 1).folded());
      boolean capital = Character.isUpperCase(text.string().charAt(letter.start()));
      if (letter.start() >= from && joined && capital && choice(letter) >= 0 && ends) {
        others.add(choice(letter));
      }
    }
    return others;
  }

  private static boolean joins(Text text, int token) {
    return JOINS.contains(text.tokens().get(token).folded())
        || text.at(Category.JOINS_NAMES, token) != null;
  }
}
