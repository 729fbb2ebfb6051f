package io.kartei.render.anki;

import java.util.List;

/**
 * A card as Anki stores it: a note from which it makes one card.
 *
 * @param guid identifies the note in later imports
 * @param deck the deck's name with its parents, separated by {@code ::}
 * @param context plain text as HTML, or empty
 * @param front HTML
 * @param back HTML
 * @param source where the card comes from, as HTML, possibly with a link
 * @param exams labels of exam tasks as HTML, or empty
 * @param tags tags without spaces
 * @param modified seconds since 1970
 */
record AnkiNote(
    String guid,
    String deck,
    String context,
    String front,
    String back,
    String source,
    String exams,
    List<String> tags,
    long modified) {

  AnkiNote {
    tags = List.copyOf(tags);
  }
}
