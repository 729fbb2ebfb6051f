package io.kartei.render.html.page;

import io.kartei.model.ExamReference;
import io.kartei.model.ParsedNote;
import io.kartei.model.Question;
import io.kartei.model.Section;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a note by id, so that many lookups in a long note are cheap. */
public final class NoteParts {
  private final Map<String, Section> sections = new HashMap<>();
  private final Map<String, ExamReference> references = new HashMap<>();
  private final Map<String, Question> byId = new HashMap<>();

  NoteParts(ParsedNote note) {
    note.text().sections().forEach(s -> sections.putIfAbsent(s.id(), s));
    note.facts().examReferences().forEach(r -> references.putIfAbsent(r.id(), r));
    note.facts().questions().forEach(q -> byId.putIfAbsent(q.id(), q));
  }

  /** Returns the section with this id, or null. */
  public @Nullable Section section(@Nullable String id) {
    return id == null ? null : sections.get(id);
  }

  /** Returns the exam reference with this id, or null. */
  public @Nullable ExamReference examReference(String id) {
    return references.get(id);
  }

  /** Returns the question with this id, or null. */
  public @Nullable Question question(String id) {
    return byId.get(id);
  }
}
