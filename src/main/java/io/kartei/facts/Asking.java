package io.kartei.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people ask, in German and English. */
final class Asking {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern QUESTION_WORD =
      Pattern.compile(
          "(?:und |and |\\()*(?:in )?(?:was|wie|wieso|warum|weshalb|welche[rsmn]?|wozu|wofür|wer|wem|wen"
              + "|wessen|wo|wohin|woher|wann|womit|wodurch|wovon|wovor|woran|worauf|worin|worum"
              + "|wieviele?|inwiefern|inwieweit|what|why|how|which|who|whom|whose|when|where)\\b",
          FLAGS | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern REQUEST =
      Pattern.compile(
          "(?:nenn|erklär|beschreib|erläuter|begründ|diskutier|vergleich|berechn|bestimm|ermittl"
              + "|ermittel|unterscheid|bewert|beurteil|skizzier|zeichn|definier|ordn|stell|gib|geb|zähl)"
              + "(?:en sie|e|n sie|t)?\\b|(?:explain|describe|discuss|compare|define|calculate|list"
              + "|name (?:the|two|three|four|five|at least|some|all|[0-9]))\\b",
          FLAGS | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern ANNOUNCES =
      Pattern.compile(
          "\\b(?:folgende[rnsm]?|nachstehende[rnsm]?|nachfolgende[rnsm]?|following|below)\\b",
          FLAGS | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?)]\\s+(?=\\S)");

  private static final Pattern VERB =
      Pattern.compile(
          "(?:is|are|was|were|do|does|did|can|could|will|would|should|may|must|has|have|ist|sind|war"
              + "|hat|haben|kann|können|muss|müssen|darf|dürfen|soll|sollte|wird|werden|gibt|gilt"
              + "|trifft|stimmt|in which|in welche[rmns]?|an which|bei welche[rmn]|zu welche[rmn]"
              + "|für welche[nrs]?|auf welche[rmn]?|mit welche[rmn])\\b",
          FLAGS | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern TASKS =
      Pattern.compile(
          "(?:.*\\b)?(?:what(?:'s|’s| is| are)? (?:left|next|missing|done|still|remaining)|to-?dos?"
              + "|was (?:fehlt|ist (?:noch )?(?:offen|zu tun|erledigt|fertig)|steht (?:noch )?an"
              + "|muss (?:ich|noch))|done yet|roadmap)\\b.*",
          FLAGS | Pattern.UNICODE_CHARACTER_CLASS);

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
    return isQuestion(text) || opensQuestion(text) || REQUEST.matcher(text).lookingAt();
  }

  /** Whether a text begins to ask, and does not go on as a statement. */
  static boolean opensQuestion(String text) {
    return QUESTION_WORD.matcher(text).lookingAt() && ".!:".indexOf(last(text)) < 0;
  }

  /**
   * Whether the last sentence of a text is a real question, one that begins as such: with a word
   * that asks, or with the verb.
   */
  static boolean isPlainQuestion(String text) {
    Matcher sentences = SENTENCE_END.matcher(text);
    int from = 0;
    while (sentences.find()) {
      from = sentences.end();
    }
    String last = text.substring(from);
    return isQuestion(text)
        && (QUESTION_WORD.matcher(last).lookingAt() || VERB.matcher(last).lookingAt());
  }

  /** Whether a text asks what is still to be done. */
  static boolean asksForTasks(String text) {
    return TASKS.matcher(text).matches();
  }

  /** Whether a text bids to do something. */
  static boolean isRequest(String text) {
    return REQUEST.matcher(text).lookingAt();
  }

  /** Whether a text says that what it asks about is still to come. */
  static boolean announces(String text) {
    return ANNOUNCES.matcher(text).find();
  }

  private static char last(String text) {
    int end = text.length();
    while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 ? ' ' : text.charAt(end - 1);
  }
}
