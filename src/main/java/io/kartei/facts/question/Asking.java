package io.kartei.facts.question;

import io.kartei.facts.text.FactScope;
import io.kartei.language.Category;
import io.kartei.language.Sentences;
import io.kartei.language.Text;
import io.kartei.language.Token;

/** Checks whether texts ask something, and what they ask for. */
final class Asking {
  private static final String CLOSING = ")]}\"'”“»«’‘*_";

  /** Characters that may separate a question's number from the question. */
  private static final String SEPARATORS = ".:)–—-";

  private static final int MAX_DIGITS = 4;

  private Asking() {}

  /**
   * Returns whether a text ends as a question. A closing bracket or quotation mark may follow the
   * question mark.
   */
  static boolean isQuestion(Text text) {
    return last(text) == '?';
  }

  /** Returns whether a text ends as a question that can be answered. */
  static boolean asksSomething(Text text) {
    return isQuestion(text) && !asksNothing(text);
  }

  /** Returns whether a text is complete: it ends a sentence or ends with a colon. */
  static boolean isComplete(Text text) {
    return ".?!:".indexOf(last(text)) >= 0;
  }

  /** Returns whether a text is a question or a request, with or without a question mark. */
  static boolean asks(Text text) {
    return isQuestion(text) || opensQuestion(text) || isRequest(text);
  }

  /** Returns whether a text begins as a question and doesn't continue as a statement. */
  static boolean opensQuestion(Text text) {
    return text.opensWith(Category.QUESTION_START) && ".!:".indexOf(last(text)) < 0;
  }

  /**
   * Returns whether the last sentence of a text is a real question: one that begins with a question
   * word or with the verb.
   */
  static boolean isPlainQuestion(Text text) {
    return isQuestion(text) && lastSentence(text).opensWith(Category.QUESTION_VERB_START);
  }

  /** Returns whether a text asks what remains to be done. */
  static boolean asksForTasks(Text text) {
    return text.has(Category.ASKS_FOR_TASKS);
  }

  /** Returns whether only the reader can answer a text: it asks for goals, experience, feelings. */
  static boolean asksReader(Text text) {
    return text.has(Category.ASKS_READER);
  }

  /** Returns whether a text asks the reader to do something. */
  static boolean isRequest(Text text) {
    return text.opensWith(Category.REQUEST_START);
  }

  /** Returns whether a text announces that what it asks about follows. */
  static boolean announces(Text text) {
    return text.has(Category.ANNOUNCES);
  }

  /** Returns whether a text with a question mark asks nothing that can be answered. */
  static boolean asksNothing(Text text) {
    String string = text.string();
    boolean asksForQuestions =
        string.endsWith("?")
            && text.until(string.length() - 1).endsWith(Category.ASKS_FOR_QUESTIONS);
    return string.chars().noneMatch(Character::isWhitespace)
        || asksForQuestions
        || asksReader(text)
        || text.has(Category.OFFERS_HELP);
  }

  /** Returns whether a heading or paragraph has a question number. */
  static boolean isNumbered(Text text) {
    int end = behindNumber(text);
    boolean alone = end == text.string().length() || (end > 0 && isBlank(text, end));
    return alone || text.opensWith(Category.NUMBERED_QUESTION);
  }

  /** Returns the question number that a text begins with; empty if it has none. */
  static String number(Text text) {
    int named = text.begins(Category.NUMBERED_QUESTION);
    return text.until(Math.max(named, behindNumber(text))).tokens().stream()
        .filter(token -> token.kind() == Token.Kind.NUMBER)
        .findFirst()
        .map(Token::folded)
        .orElse("");
  }

  /** Returns whether a heading's number marks it as a question. */
  static boolean isCalledQuestion(Text text) {
    return text.opensWith(Category.CALLED_QUESTION);
  }

  /** Returns the text without the question's number and the separator after it. */
  static Text withoutNumber(Text text, FactScope scope) {
    int named = text.begins(Category.NUMBERED_QUESTION);
    int end = named < 0 ? behindNumber(text) : named;
    return end < 0 ? text : scope.words(text.string().substring(behindSeparator(text, end)));
  }

  /** Returns the offset after a bare number with its full stop or bracket, or -1. */
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

  private static int behindSeparator(Text text, int from) {
    String string = text.string();
    int first = from < string.length() && isBlank(text, from) ? from + 1 : from;
    int at = first;
    while (at < first + 2 && at < string.length() && SEPARATORS.indexOf(string.charAt(at)) >= 0) {
      at++;
    }
    return text.behindBlanks(at);
  }

  private static boolean isBlank(Text text, int at) {
    return Character.isWhitespace(text.string().charAt(at));
  }

  /** Returns the last sentence, without any brackets before it. */
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
