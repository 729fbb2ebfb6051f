package io.kartei.study;

import io.kartei.language.Category;
import io.kartei.language.Lexicon;
import io.kartei.language.Text;
import io.kartei.language.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words of a front or an answer say about it. */
final class Wording {

  /** An acronym, a version, a name with digits: says what it is about all by itself. */
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}(?:\\p{L}*+-)*+[\\p{L}&&[^\\p{Lu}]]*+\\p{Lu}[\\p{L}\\p{N}]*+|\\p{L}++[-.]?+\\p{N}[\\p{L}\\p{N}.]*+");

  private static final Lexicon LEXICON = Lexicon.standard();
  private static final int MIN_WORDS_THAT_GO_ON = 3;

  private Wording() {}

  /** Whether a text is a question or asks for an explanation. */
  static boolean asks(String text) {
    return text.indexOf('?') >= 0 || opens(text, Category.ORDER_START);
  }

  /** Whether a text asks the same of several things that it does not name. */
  static boolean asksOfEach(String text) {
    Text words = Text.of(text);
    return words.has(Category.ASKS_OF_EACH)
        && !words.has(Category.JOINS_NAMES)
        && !text.contains(" - ")
        && text.chars().noneMatch(c -> ",/:;(".indexOf(c) >= 0);
  }

  /** Words that say what a text is about, in lower case. */
  static Set<String> content(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : words(text)) {
      String low = word.toLowerCase(Locale.ROOT);
      if (low.length() > 1
          && !LEXICON.isWord(low, Category.STOP_WORD)
          && !LEXICON.isWord(low, Category.GENERAL_NOUN)) {
        words.add(low);
      }
    }
    return words;
  }

  /** Whether a text has a noun that is about something which it does not name. */
  static boolean isGeneral(String text) {
    return words(text).stream().anyMatch(word -> LEXICON.isWord(word, Category.GENERAL_NOUN));
  }

  /** All words of a text, as written. */
  static List<String> words(String text) {
    return Words.of(text);
  }

  /** Whether a text names something that needs no explanation of what it belongs to. */
  static boolean names(String text) {
    return words(text).stream().anyMatch(w -> w.length() > 1 && NAME.matcher(w).matches());
  }

  /** Whether a text leans on one before it. */
  static boolean refers(String text) {
    return Text.of(text).has(Category.REFERS_BACK);
  }

  /** Whether a text sends its reader elsewhere. */
  static boolean points(String text) {
    return Text.of(text).has(Category.POINTS_ELSEWHERE);
  }

  /** Whether a text asks for an opinion. */
  static boolean asksOpinion(String text) {
    return Text.of(text).has(Category.ASKS_OPINION);
  }

  /** Whether a text asks its reader to do something, or about the reader. */
  static boolean asksActivity(String text) {
    Text words = Text.of(text);
    return words.has(Category.ASKS_FOR_DOING) || words.has(Category.ASKS_OPINION);
  }

  /** Whether a question asks nothing by itself. */
  static boolean isEmpty(String text) {
    Text words = Text.of(withoutEnd(text.strip()));
    return words.is(Category.EMPTY_QUESTION)
        || words.is(Category.HOW_MUCH)
        || (words.opensWith(Category.CONJUNCTION) && content(text).size() < MIN_WORDS_THAT_GO_ON)
        || (words.has(Category.REFERS_BACK) && content(text).size() < 2);
  }

  /** Whether the words of a text, behind any signs, begin with a phrase of a category. */
  static boolean opens(String text, Category category) {
    return Text.of(text).fromFirstWord().opensWith(category);
  }

  private static String withoutEnd(String text) {
    int end = text.length();
    while (end > 0 && "?!. …".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
