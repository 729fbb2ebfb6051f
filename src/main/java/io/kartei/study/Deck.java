package io.kartei.study;

import io.kartei.model.Card;
import io.kartei.study.OpenQuestions.OpenQuestion;
import io.kartei.text.Slugs;
import java.util.List;

/**
 * All cards of a site.
 *
 * @param cards in reading order, without repeats
 * @param open the questions that the notes leave open, in reading order; they aren't cards
 */
public record Deck(List<Card> cards, List<OpenQuestion> open) {
  /**
   * The printable cards for duplex printing flipped on the long edge, relative to the site's root.
   */
  public static final String LONG_EDGE = "cards/cards-long-edge.pdf";

  /**
   * The printable cards for duplex printing flipped on the short edge, relative to the site's root.
   */
  public static final String SHORT_EDGE = "cards/cards-short-edge.pdf";

  /** How the name of the package for Anki ends. */
  public static final String ANKI_PACKAGE = ".apkg";

  private static final String ANKI = "anki/";

  /**
   * Returns the package of all cards for Anki, relative to the site's root, without the ending that
   * tells it from the same as text.
   *
   * @param title of the site
   */
  public static String anki(String title) {
    String slug = Slugs.of(title);
    return ANKI + (slug.isEmpty() ? "kartei" : slug);
  }

  public Deck {
    cards = List.copyOf(cards);
    open = List.copyOf(open);
  }
}
