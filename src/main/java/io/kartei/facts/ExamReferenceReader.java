package io.kartei.facts;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.exam.ExamReading;
import io.kartei.exam.ExamScheme;
import io.kartei.model.ExamReference;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads exam references where other readers come upon them, and keeps them. */
final class ExamReferenceReader {
  private final FactScope scope;
  private final ExamScheme scheme;
  private final List<ExamReference> found = new ArrayList<>();

  ExamReferenceReader(FactScope scope, ExamScheme scheme) {
    this.scope = scope;
    this.scheme = scheme;
  }

  List<ExamReference> found() {
    return found;
  }

  /**
   * Reads what an author marked as a reference.
   *
   * @param text as plain text, without markers
   * @param question the id of the question it belongs to, or null
   * @return the reference's id, or null when there is none; then that is reported
   */
  @Nullable String read(String text, SourceSpan span, @Nullable String question) {
    ExamReading reading = scheme.read(text);
    if (reading instanceof ExamReading.Unreadable unreadable) {
      scope.report(
          Diagnostic.warning("exam-reference", unreadable.problem()).hint(unreadable.hint()), span);
      return null;
    }
    ExamReading.Found exam = (ExamReading.Found) reading;
    String id = scope.unique(scope.note() + ":" + exam.sitting().id() + ":" + exam.task().label());
    found.add(
        new ExamReference(
            id,
            scope.section(span),
            span,
            text,
            exam.sitting(),
            exam.task(),
            exam.title(),
            question));
    return id;
  }
}
