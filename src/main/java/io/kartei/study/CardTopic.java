package io.kartei.study;

import io.kartei.model.Card;
import io.kartei.model.Fingerprints;
import io.kartei.model.PlainText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a card asks: the same for two that ask the same in other words. */
final class CardTopic {
  private static final String ARTICLE =
      "(?:(?:ein|eine|einem|einer|einen|der|die|das|dem|den|the|a|an|begriff|abkürzung|acronym|term) )*";

  private static final Pattern MEANING =
      Pattern.compile(
          "(?iU)(?:was (?:ist|sind|bedeutet|bedeuten|heißt)(?: (?:denn|eigentlich))?|was versteht (?:man|ihr) unter|was verstehen sie unter"
              + "|definiere(?:n sie)?|definition(?: von)?|what (?:is|are|does)|what is meant by|define|definition of) "
              + ARTICLE
              + "(?<what>.+?)(?: mean)?");

  private static final Pattern LETTERS =
      Pattern.compile(
          "(?iU)(?:wofür (?:steht|stehen)(?: die (?:buchstaben|abkürzung))?|was bedeutet die abkürzung"
              + "|what does|what do the letters) "
              + ARTICLE
              + "(?<what>\\S+)(?: stand for)?");

  private CardTopic() {}

  /**
   * The topic of a card.
   *
   * @param context of the card, empty when its front is clear without
   */
  static String of(CardDraft draft, String context) {
    String text = Fingerprints.normal(PlainText.ofBlocks(draft.front()));
    if (draft.kind() == Card.Kind.DEFINITION && draft.shared()) {
      return "meaning:" + Fingerprints.normal(draft.subject());
    }
    if (draft.kind() == Card.Kind.ACRONYM) {
      return "letters:" + Fingerprints.normal(draft.subject());
    }
    Matcher letters = LETTERS.matcher(text);
    if (letters.matches()) {
      return "letters:" + letters.group("what");
    }
    Matcher meaning = MEANING.matcher(text);
    if (meaning.matches()) {
      return "meaning:" + meaning.group("what");
    }
    return Fingerprints.normal(context + " " + draft.subject());
  }
}
