package io.kartei.study;

import io.kartei.model.ExamReference;
import io.kartei.model.ParsedNote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The exam references of a note, by the question or section they belong to. */
final class CardReferences {
  private final Map<String, List<String>> ofQuestions = new HashMap<>();
  private final Map<String, List<String>> ofSections = new HashMap<>();
  private final Map<String, @Nullable String> parents = new HashMap<>();

  CardReferences(ParsedNote note) {
    note.text().sections().forEach(section -> parents.put(section.id(), section.parent()));
    for (ExamReference reference : note.facts().examReferences()) {
      String question = reference.question();
      String section = reference.section();
      if (question != null) {
        ofQuestions.computeIfAbsent(question, q -> new ArrayList<>()).add(reference.id());
      } else if (section != null) {
        ofSections.computeIfAbsent(section, s -> new ArrayList<>()).add(reference.id());
      }
    }
  }

  /** Returns the ids of a question's exam references, followed by those of its section. */
  List<String> of(@Nullable String question, @Nullable String section) {
    List<String> ids = new ArrayList<>();
    if (question != null) {
      ids.addAll(ofQuestions.getOrDefault(question, List.of()));
    }
    if (section != null) {
      ids.addAll(ofSections.getOrDefault(section, List.of()));
    }
    return ids;
  }

  /** Returns whether an exam asked about a section, or about one around it. */
  boolean isAsked(@Nullable String section) {
    @Nullable String at = section;
    while (at != null) {
      if (ofSections.containsKey(at)) {
        return true;
      }
      at = parents.get(at);
    }
    return false;
  }
}
