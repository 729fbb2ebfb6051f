package io.kartei.study.wording;

import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Words;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** What the words of a front or an answer say about it. */
public final class Wording {
  private static final int MIN_WORDS_THAT_GO_ON = 3;

  private Wording() {}

  /** Whether a text is a question or asks for an explanation. */
  public static boolean asks(Text text) {
    return text.string().indexOf('?') >= 0 || opens(text, Category.ORDER_START);
  }

  /** Whether a text asks the same of several things that it does not name. */
  public static boolean asksOfEach(Text text) {
    return text.has(Category.ASKS_OF_EACH)
        && !text.has(Category.JOINS_NAMES)
        && !text.string().contains(" - ")
        && text.string().chars().noneMatch(c -> ",/:;(".indexOf(c) >= 0);
  }

  /** Words that say what a text is about, in lower case. */
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

  /** Whether a text has a noun that is about something which it does not name. */
  public static boolean isGeneral(Text text) {
    return Words.of(text.string()).stream().anyMatch(w -> text.knows(w, Category.GENERAL_NOUN));
  }

  /** Whether a text asks its reader to do something, or about the reader. */
  public static boolean asksActivity(Text text) {
    return text.has(Category.ASKS_FOR_DOING) || text.has(Category.ASKS_OPINION);
  }

  /** Whether a question asks nothing by itself. */
  public static boolean isEmpty(Text text) {
    Text words = text.withoutSigns();
    return words.is(Category.EMPTY_QUESTION)
        || words.is(Category.HOW_MUCH)
        || (words.opensWith(Category.CONJUNCTION) && content(text).size() < MIN_WORDS_THAT_GO_ON)
        || (words.has(Category.REFERS_BACK) && content(text).size() < 2);
  }

  /** Whether the words of a text, behind any signs, begin with a phrase of a category. */
  public static boolean opens(Text text, Category category) {
    return text.fromFirstWord().opensWith(category);
  }
}
