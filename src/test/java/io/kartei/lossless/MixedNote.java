package io.kartei.lossless;

import java.util.List;

/**
 * A note in which every word is there once.
 *
 * @param markdown its source
 * @param visible the words that readers have to see
 * @param refused the words that are shown or that a warning names the place of
 * @param hidden the words that its author wants nobody to see
 */
record MixedNote(String markdown, List<String> visible, List<String> refused, List<String> hidden) {
  MixedNote {
    visible = List.copyOf(visible);
    refused = List.copyOf(refused);
    hidden = List.copyOf(hidden);
  }

  /** What the note says: jqwik shows it where a property fails. */
  @Override
  public String toString() {
    return "\n" + markdown;
  }
}
