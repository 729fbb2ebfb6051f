package io.kartei.facts.question;

import io.kartei.facts.text.FactScope;
import io.kartei.language.Category;
import io.kartei.language.Sentences;
import io.kartei.language.Text;
import io.kartei.language.Token;

/** Whether texts ask, and what for. */
final class Asking {
  private static final String CLOSING = ")]}\"'”“»«’‘*_";

  /** What may stand between the number of a question and the question. */
  private static final String SEPARATORS = ".:)–—-";

  private static final int MAX_DIGITS = 4;

  private Asking() {}

  /** Whether a text ends as a question, behind which a bracket or a quotation mark may close. */
  static boolean isQuestion(Text text) {
    return last(text) == '?';
  }

  /** Whether a text ends as a question that has an answer. */
  static boolean asksSomething(Text text) {
    return isQuestion(text) && !asksNothing(text);
  }

  /** Whether a text has come to its end: a sentence is over, or a colon hands on. */
  static boolean isComplete(Text text) {
    return ".?!:".indexOf(last(text)) >= 0;
  }

  /** Whether a text asks or bids, with or without a question mark. */
  static boolean asks(Text text) {
    return isQuestion(text) || opensQuestion(text) || isRequest(text);
  }

  /** Whether a text begins to ask, and does not go on as a statement. */
  static boolean opensQuestion(Text text) {
    return text.opensWith(Category.QUESTION_START) && ".!:".indexOf(last(text)) < 0;
  }

  /**
   * Whether the last sentence of a text is a real question, one that begins as such: with a word
   * that asks, or with the verb.
   */
  static boolean isPlainQuestion(Text text) {
    return isQuestion(text) && lastSentence(text).opensWith(Category.QUESTION_VERB_START);
  }

  /** Whether a text asks what is still to be done. */
  static boolean asksForTasks(Text text) {
    return text.has(Category.ASKS_FOR_TASKS);
  }

  /** Whether a text bids to do something. */
  static boolean isRequest(Text text) {
    return text.opensWith(Category.REQUEST_START);
  }

  /** Whether a text says that what it asks about is still to come. */
  static boolean announces(Text text) {
    return text.has(Category.ANNOUNCES);
  }

  /** Whether a text with a question mark asks for nothing that could be answered. */
  static boolean asksNothing(Text text) {
    String string = text.string();
    boolean asksForQuestions =
        string.endsWith("?")
            && text.until(string.length() - 1).endsWith(Category.ASKS_FOR_QUESTIONS);
    return string.chars().noneMatch(Character::isWhitespace)
        || asksForQuestions
        || text.has(Category.OFFERS_HELP);
  }

  /** Whether a heading or paragraph has the number of a question. */
  static boolean isNumbered(Text text) {
    int end = behindNumber(text);
    boolean alone = end == text.string().length() || (end > 0 && isBlank(text, end));
    return alone || text.opensWith(Category.NUMBERED_QUESTION);
  }

  /** Whether a heading says by its number that it is a question. */
  static boolean isCalledQuestion(Text text) {
    return text.opensWith(Category.CALLED_QUESTION);
  }

  /** The text behind the number of a question, and what parts it from the question. */
  static Text withoutNumber(Text text, FactScope scope) {
    int named = text.begins(Category.NUMBERED_QUESTION);
    int end = named < 0 ? behindNumber(text) : named;
    String string = text.string();
    return end < 0 ? text : scope.words(string.substring(behindSeparator(string, end)));
  }

  /** The offset behind a bare number with its point or bracket, or -1. */
  private static int behindNumber(Text text) {
    if (text.tokens().size() < 2) {
      return -1;
    }
    Token number = text.tokens().get(0);
    Token sign = text.tokens().get(1);
    boolean is =
        number.kind() == Token.Kind.NUMBER
            && number.start() == 0
            && number.end() <= MAX_DIGITS
            && sign.glued()
            && ".)".contains(sign.folded());
    return is ? sign.end() : -1;
  }

  private static int behindSeparator(String text, int from) {
    int at = from < text.length() && Character.isWhitespace(text.charAt(from)) ? from + 1 : from;
    for (int signs = 0;
        signs < 2 && at < text.length() && SEPARATORS.indexOf(text.charAt(at)) >= 0; ) {
      at++;
      signs++;
    }
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(Text text, int at) {
    return Character.isWhitespace(text.string().charAt(at));
  }

  /** The last sentence, without brackets before it. */
  private static Text lastSentence(Text text) {
    int aside = text.string().lastIndexOf(") ") + 1;
    return text.from(Math.max(Sentences.lastStart(text), aside));
  }

  private static char last(Text text) {
    String string = text.string();
    int end = string.length();
    while (end > 0 && CLOSING.indexOf(string.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 ? ' ' : string.charAt(end - 1);
  }
}
