package io.kartei.study;

import io.kartei.model.ExamReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The exam references of a note, by the question or section they belong to. */
final class CardReferences {
  private final Map<String, List<String>> ofQuestions = new HashMap<>();
  private final Map<String, List<String>> ofSections = new HashMap<>();

  CardReferences(List<ExamReference> references) {
    for (ExamReference reference : references) {
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
}
