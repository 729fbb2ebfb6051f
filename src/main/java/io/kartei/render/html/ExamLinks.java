package io.kartei.render.html;

import io.kartei.body.HtmlBody;
import io.kartei.body.Urls;
import io.kartei.index.ExamIndex;
import io.kartei.model.ExamReference;
import io.kartei.model.Sitting;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ways from exam references to sittings, and back to the notes. */
final class ExamLinks {
  private ExamLinks() {}

  /** Links to the tasks on the sittings' pages, each once. */
  static List<View.Link> of(Site site, String from, List<ExamReference> references) {
    return references.stream()
        .map(
            r ->
                new View.Link(
                    label(site, r),
                    toSitting(site, from, r.sitting()) + "#" + ExamIndex.anchor(r.task().number())))
        .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new))
        .stream()
        .toList();
  }

  /** {@code AP2 Analyse · Winter 2023 · 1b}. */
  static String label(Site site, ExamReference reference) {
    return site.index().exams().label(reference);
  }

  /** The way from a page to a sitting's. */
  static String toSitting(Site site, String from, Sitting sitting) {
    return Urls.relative(from, site.index().generated("exams/" + sitting.id() + ".html"));
  }

  /** The way from a page to the question or section that prepares for a task. */
  static String toText(Site site, String from, String note, ExamReference reference) {
    String question = reference.question();
    @Nullable String anchor = question == null ? reference.section() : HtmlBody.anchor(question);
    return site.toNote(from, note, anchor);
  }
}
