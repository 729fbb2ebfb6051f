package io.kartei.lossless;

import java.util.List;

/**
 * A note in which every word is there once.
 *
 * @param markdown its source
 * @param visible the words that readers have to see
 * @param refused the words that are shown or that a warning names the place of
 * @param parts the visible words of each of its outermost blocks, footnotes included
 * @param hidden the words that its author wants nobody to see
 */
record MixedNote(
    String markdown,
    List<String> visible,
    List<String> refused,
    List<List<String>> parts,
    List<String> hidden) {
  MixedNote {
    visible = List.copyOf(visible);
    refused = List.copyOf(refused);
    parts = parts.stream().map(List::copyOf).toList();
    hidden = List.copyOf(hidden);
  }

  /** The same with cards in the manner of Obsidian. */
  MixedNote withCards() {
    return new MixedNote(
        "---\ntags: [flashcards]\ncards: all\n---\n\n" + markdown, visible, refused, parts, hidden);
  }

  /** What the note says: jqwik shows it where a property fails. */
  @Override
  public String toString() {
    return "\n" + markdown;
  }
}
