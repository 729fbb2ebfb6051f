package io.kartei.study;

import io.kartei.model.BodyWalker;
import io.kartei.model.Card;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.study.draft.CardDraft;
import io.kartei.study.draft.CardDraft.Ground;
import io.kartei.text.Fingerprints;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that stand in note after note, because the notes of a folder are filled into one template:
 * such a heading or label names a part of a note, and nothing that could be explained.
 */
final class TemplateNames {
  /** A name in at least this many notes of a folder is the template's. */
  private static final int MIN_NOTES = 4;

  private final Map<List<String>, Set<String>> notes = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  /** Finds them in the cards that all notes of a site could have. */
  TemplateNames(Collection<NoteCards> all) {
    for (NoteCards note : all) {
      String path = note.page().note().path();
      String folder = path.substring(0, path.lastIndexOf('/') + 1);
      note.drafts().forEach(draft -> add(name(draft), folder, path));
    }
    notes.forEach(
        (place, paths) -> {
          if (paths.size() >= MIN_NOTES) {
            names.add(place.get(0));
          }
        });
    notes.clear();
  }

  private void add(String name, String folder, String path) {
    if (!name.isEmpty()) {
      notes.computeIfAbsent(List.of(name, folder), place -> new HashSet<>()).add(path);
    }
  }

  /** Returns whether a card asks only for what such a name stands for. */
  boolean isAsked(CardDraft draft) {
    return names.contains(name(draft));
  }

  /** Returns all that a card explains or wants the members of, or an empty string. */
  private static String name(CardDraft draft) {
    boolean named = draft.kind() == Card.Kind.DEFINITION || draft.kind() == Card.Kind.LIST;
    boolean own = draft.question() != null || draft.grounds().contains(Ground.WANTED);
    if (!named || own || draft.subject().shared()) {
      return "";
    }
    List<Inline.Strong> strong = BodyWalker.all(Inline.Strong.class, draft.sides().front());
    return strong.size() == 1 ? Fingerprints.normal(PlainText.of(strong.get(0).content())) : "";
  }
}
