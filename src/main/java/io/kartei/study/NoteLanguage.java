package io.kartei.study;

import io.kartei.model.ParsedNote;
import java.util.Objects;

/** The language in which a note's cards are asked. */
final class NoteLanguage {
  private NoteLanguage() {}

  /** What the note says, else the site's. */
  static String of(ParsedNote note, String site) {
    return Objects.requireNonNullElse(note.frontMatter().language(), site);
  }
}
