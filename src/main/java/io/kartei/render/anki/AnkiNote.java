package io.kartei.render.anki;

import java.util.List;

/**
 * A card as Anki keeps it: a note, of which it makes one card.
 *
 * @param guid known again at the next import
 * @param deck name with its parents, parted by {@code ::}
 * @param context plain text as HTML, or empty
 * @param front HTML
 * @param back HTML
 * @param source where the card is from, HTML, perhaps with a link
 * @param exams labels of exam tasks, HTML, or empty
 * @param tags without blanks
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
