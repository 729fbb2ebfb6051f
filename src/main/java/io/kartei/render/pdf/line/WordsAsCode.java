package io.kartei.render.pdf.line;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Words that an author marks as code to emphasize them. A note of which all code is such words,
 * most of them with a capital, has no code; they are set in the face of the text around them.
 */
public final class WordsAsCode {
  /** With less code, chance decides what it looks like. */
  private static final int MIN_CODE = 6;

  /** The part of a note's code that is words. */
  private static final double WORDS = 0.9;

  /**
   * The part of it that has a capital, as names of types in programs have, too, but commands not.
   */
  private static final double CAPITALS = 0.5;

  /** In letters: shorter ones with a capital may be abbreviations or variables. */
  private static final int MIN_WORD = 4;

  private WordsAsCode() {}

  /** Sets them in the text's face in all chapters of a book. */
  public static void settle(Document book) {
    for (Element chapter : book.select(".chapter")) {
      List<Element> code =
          chapter.select("code").stream()
              .filter(element -> element.closest("pre") == null)
              .toList();
      List<Element> words = code.stream().filter(element -> isWords(element.text())).toList();
      long capitals = words.stream().filter(element -> isCapital(element.text())).count();
      if (code.size() >= MIN_CODE
          && words.size() >= WORDS * code.size()
          && capitals >= CAPITALS * code.size()) {
        words.forEach(word -> word.tagName("span"));
      }
    }
  }

  /** Returns whether there are letters only, and what joins or divides words. */
  private static boolean isWords(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean joins = i > 0 && " -/".indexOf(sign) >= 0 && Character.isLetter(text.charAt(i - 1));
      boolean divides = sign == ' ' && i > 0 && text.charAt(i - 1) == '-';
      if (!Character.isLetter(sign) && !joins && !divides) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapital(String text) {
    return text.length() >= MIN_WORD
        && Character.isUpperCase(text.charAt(0))
        && text.substring(1, MIN_WORD).chars().allMatch(Character::isLowerCase);
  }
}
