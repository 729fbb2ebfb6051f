package io.kartei.render.html;

import io.kartei.model.ExamReference;
import io.kartei.model.ParsedNote;
import io.kartei.model.Question;
import io.kartei.model.Section;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a note by their ids and places, so that many questions to a long note cost little.
 */
final class NoteParts {
  private final Map<String, Section> sections = new HashMap<>();
  private final Map<String, ExamReference> references = new HashMap<>();
  private final Map<String, Question> byId = new HashMap<>();
  private final List<Question> questions;

  NoteParts(ParsedNote note) {
    note.sections().forEach(s -> sections.putIfAbsent(s.id(), s));
    note.examReferences().forEach(r -> references.putIfAbsent(r.id(), r));
    note.questions().forEach(q -> byId.putIfAbsent(q.id(), q));
    questions = new ArrayList<>(note.questions());
    questions.sort(Comparator.comparingInt(q -> q.span().start()));
  }

  /** The section of this id, or null. */
  @Nullable Section section(@Nullable String id) {
    return id == null ? null : sections.get(id);
  }

  /** The exam reference of this id, or null. */
  @Nullable ExamReference examReference(String id) {
    return references.get(id);
  }

  /** The question of this id, or null. */
  @Nullable Question question(String id) {
    return byId.get(id);
  }

  /** All questions, in reading order. */
  List<Question> questions() {
    return questions;
  }

  /** The questions that lie in a range, in reading order. */
  List<Question> questionsIn(SourceSpan extent) {
    List<Question> found = new ArrayList<>();
    for (int i = firstAt(extent.start()); i < questions.size(); i++) {
      SourceSpan span = questions.get(i).span();
      if (span.start() > extent.end()) {
        break;
      }
      if (extent.contains(span)) {
        found.add(questions.get(i));
      }
    }
    return found;
  }

  private int firstAt(int offset) {
    int low = 0;
    int high = questions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (questions.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
