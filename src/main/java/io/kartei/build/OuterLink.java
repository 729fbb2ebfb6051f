package io.kartei.build;

import io.kartei.address.SafeAddress;
import io.kartei.model.ParsedNote;
import io.kartei.model.Reference;
import io.kartei.source.SourcePlace;
import io.kartei.source.SourceText;
import io.kartei.source.SourceTree;
import java.util.List;

/**
 * A link that leads away from the site.
 *
 * @param address as its author wrote it; on the web
 * @param place where it is
 * @param isPicture whether it is a picture that the site shows
 */
public record OuterLink(String address, SourcePlace place, boolean isPicture) {

  /** Returns the links of a note, in reading order. */
  static List<OuterLink> of(ParsedNote note, SourceTree sources) {
    SourceText text = sources.note(note.path());
    if (text == null) {
      return List.of();
    }
    return note.facts().references().stream()
        .filter(reference -> SafeAddress.isOnWeb(reference.destination()))
        .map(reference -> of(reference, text))
        .toList();
  }

  private static OuterLink of(Reference reference, SourceText text) {
    return new OuterLink(
        reference.destination().strip(),
        text.place(reference.span()),
        reference.kind() == Reference.Kind.IMAGE);
  }
}
