package io.kartei.study.wording;

import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Token;
import io.kartei.language.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Classifies fronts and answers by their words. */
public final class Wording {
  /** Names in a row that says what a set has may be as long. */
  private static final int MAX_WORDS_OF_ROWED = 5;

  private static final int MIN_WORDS_THAT_GO_ON = 3;

  private Wording() {}

  /** Returns whether a text is a question or asks for an explanation. */
  public static boolean asks(Text text) {
    return text.string().indexOf('?') >= 0 || opens(text, Category.ORDER_START);
  }

  /** Returns whether a text asks the same thing about several things that it doesn't name. */
  public static boolean asksOfEach(Text text) {
    return text.has(Category.ASKS_OF_EACH)
        && !text.has(Category.JOINS_NAMES)
        && !text.string().contains(" - ")
        && text.string().chars().noneMatch(c -> ",/:;(".indexOf(c) >= 0);
  }

  /** Returns the words that say what a text is about, in lower case. */
  public static Set<String> content(Text text) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : Words.of(text.string())) {
      String low = word.toLowerCase(Locale.ROOT);
      if (low.length() > 1
          && !text.knows(low, Category.STOP_WORD)
          && !text.knows(low, Category.GENERAL_NOUN)) {
        words.add(low);
      }
    }
    return words;
  }

  /** Returns whether a text has a general noun, which doesn't say what it refers to. */
  public static boolean isGeneral(Text text) {
    return Words.of(text.string()).stream().anyMatch(w -> text.knows(w, Category.GENERAL_NOUN));
  }

  /** Returns whether a name is what somebody does, rather than a thing: {@code Ziele setzen}. */
  public static boolean isActivity(Text name) {
    List<Token> words = name.tokens().stream().filter(t -> t.kind() == Token.Kind.WORD).toList();
    if (words.size() < 2) {
      return false;
    }
    if (name.fromFirstWord().opensWith(Category.ACTIVITY_START)) {
      return true;
    }
    Token last = words.get(words.size() - 1);
    return Character.isLowerCase(name.string().codePointAt(last.start()))
        && name.between(last.start(), last.end()).is(Category.INFINITIVE);
  }

  /** Returns whether a text asks readers to do something, or for their opinion. */
  public static boolean asksActivity(Text text) {
    return text.has(Category.ASKS_FOR_DOING) || text.has(Category.ASKS_OPINION);
  }

  /** Returns whether a question asks nothing on its own. */
  public static boolean isEmpty(Text text) {
    Text words = text.withoutSigns();
    return words.is(Category.EMPTY_QUESTION)
        || words.is(Category.HOW_MUCH)
        || (words.opensWith(Category.CONJUNCTION) && content(text).size() < MIN_WORDS_THAT_GO_ON)
        || (words.has(Category.REFERS_BACK) && content(text).size() < 2);
  }

  /**
   * Returns whether the words of a text, after any leading symbols, begin with a phrase of a
   * category.
   */
  public static boolean opens(Text text, Category category) {
    return text.fromFirstWord().opensWith(category);
  }

  /** Returns whether a text is a row of names, with commas between them. */
  public static boolean enumerates(Text said) {
    boolean plain =
        said.string().chars().noneMatch(c -> c == ':')
            && !said.has(Category.DEMONSTRATIVE)
            && !said.opensWith(Category.NO_EXPLANATION_START)
            && !said.has(Category.FINITE_VERB);
    long commas = said.string().chars().filter(c -> c == ',' || c == ';').count();
    return plain && commas >= 2 && said.count() <= (commas + 1) * MAX_WORDS_OF_ROWED;
  }
}
