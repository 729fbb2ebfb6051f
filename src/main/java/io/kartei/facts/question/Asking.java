package io.kartei.facts.question;

import io.kartei.language.Category;
import io.kartei.language.Sentences;
import io.kartei.language.Text;

/** Whether texts ask, and what for. */
final class Asking {
  private static final String CLOSING = ")]}\"'”“»«’‘*_";

  private Asking() {}

  /** Whether a text ends as a question, behind which a bracket or a quotation mark may close. */
  static boolean isQuestion(String text) {
    return last(text) == '?';
  }

  /** Whether a text has come to its end: a sentence is over, or a colon hands on. */
  static boolean isComplete(String text) {
    return ".?!:".indexOf(last(text)) >= 0;
  }

  /** Whether a text asks or bids, with or without a question mark. */
  static boolean asks(String text) {
    return isQuestion(text) || opensQuestion(text) || isRequest(text);
  }

  /** Whether a text begins to ask, and does not go on as a statement. */
  static boolean opensQuestion(String text) {
    return Text.of(text).opensWith(Category.QUESTION_START) && ".!:".indexOf(last(text)) < 0;
  }

  /**
   * Whether the last sentence of a text is a real question, one that begins as such: with a word
   * that asks, or with the verb.
   */
  static boolean isPlainQuestion(String text) {
    return isQuestion(text) && Text.of(lastSentence(text)).opensWith(Category.QUESTION_VERB_START);
  }

  /** Whether a text asks what is still to be done. */
  static boolean asksForTasks(String text) {
    return Text.of(text).has(Category.ASKS_FOR_TASKS);
  }

  /** Whether a text bids to do something. */
  static boolean isRequest(String text) {
    return Text.of(text).opensWith(Category.REQUEST_START);
  }

  /** Whether a text says that what it asks about is still to come. */
  static boolean announces(String text) {
    return Text.of(text).has(Category.ANNOUNCES);
  }

  /** The last sentence, without brackets before it. */
  private static String lastSentence(String text) {
    int start = Math.max(Sentences.lastStart(text), text.lastIndexOf(") ") + 1);
    return text.substring(start).strip();
  }

  private static char last(String text) {
    int end = text.length();
    while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 ? ' ' : text.charAt(end - 1);
  }
}
