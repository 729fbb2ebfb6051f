package io.kartei.render.html.exam;

import io.kartei.body.Urls;
import io.kartei.coverage.Place;
import io.kartei.coverage.SharedTask;
import io.kartei.index.ExamIndex;
import io.kartei.index.NotePage;
import io.kartei.model.ExamReference;
import io.kartei.model.Objective;
import io.kartei.model.Question;
import io.kartei.model.Sitting;
import io.kartei.render.html.page.Site;
import io.kartei.render.html.page.View;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ways from exam references to sittings, and back to the notes. */
public final class ExamLinks {
  private ExamLinks() {}

  /** Links to the tasks on the sittings' pages, each once. */
  public static List<View.Link> of(Site site, String from, List<ExamReference> references) {
    return references.stream()
        .map(r -> new View.Link(label(site, r), toTask(site, from, r)))
        .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new))
        .stream()
        .toList();
  }

  /** A task, and where else it is prepared for. */
  public record SharedView(String label, String url, List<View.Link> elsewhere) {}

  /** The tasks that several sections prepare for, one of them in this note; each task once. */
  public static List<SharedView> shared(Site site, String from, String note) {
    Map<View.Link, Set<View.Link>> shared = new LinkedHashMap<>();
    for (SharedTask task : site.context().exams().shared().getOrDefault(note, List.of())) {
      View.Link name =
          new View.Link(label(site, task.reference()), toTask(site, from, task.reference()));
      Set<View.Link> elsewhere = shared.computeIfAbsent(name, n -> new LinkedHashSet<>());
      task.elsewhere()
          .forEach(p -> elsewhere.add(new View.Link(p.title(), toPlace(site, from, p))));
    }
    return shared.entrySet().stream()
        .map(e -> new SharedView(e.getKey().label(), e.getKey().url(), List.copyOf(e.getValue())))
        .toList();
  }

  /** Links from a note's page to the objectives and domains it covers, each once. */
  public static List<View.Link> objectives(Site site, NotePage page) {
    Set<View.Link> links = new LinkedHashSet<>();
    String outline = Urls.relative(page.url(), site.index().generated(ExamsPage.PATH));
    for (Objective objective : page.note().facts().objectives()) {
      String number = objective.objective();
      links.add(
          number == null
              ? new View.Link(
                  site.text("exams.domain", objective.domain()),
                  outline + "#" + OutlineView.domainId(objective.domain()))
              : new View.Link(
                  site.text("exams.objective") + " " + number,
                  outline + "#" + OutlineView.objectiveId(number)));
    }
    return List.copyOf(links);
  }

  /** How many tasks references name; {@code 4} and {@code 4a} of a sitting are one. */
  public static int tasks(List<ExamReference> references) {
    return Math.toIntExact(
        references.stream()
            .map(r -> List.of(r.sitting().id(), r.task().number()))
            .distinct()
            .count());
  }

  /** {@code AP2 Analyse · Winter 2023 · 1b}. */
  static String label(Site site, ExamReference reference) {
    return site.index().exams().label(reference);
  }

  /** The way from a page to a sitting's. */
  static String toSitting(Site site, String from, Sitting sitting) {
    return Urls.relative(from, site.index().generated("exams/" + sitting.id() + ".html"));
  }

  /** The way from a page to a task on its sitting's page. */
  static String toTask(Site site, String from, ExamReference reference) {
    return toSitting(site, from, reference.sitting()) + "#" + anchor(reference.task().number());
  }

  /** The place of a task on its sitting's page. */
  static String anchor(String task) {
    return ExamIndex.anchor(task);
  }

  /** The way from a page to a note or section. */
  static String toPlace(Site site, String from, Place place) {
    return site.toNote(from, place.note(), place.section());
  }

  /** The way from a page to the question or section that prepares for a task. */
  static String toText(Site site, String from, String note, ExamReference reference) {
    Question question = question(site, note, reference);
    return question != null
        ? site.toNote(from, note, question.anchor())
        : site.toNote(from, note, reference.section());
  }

  /** The question of a note that a reference belongs to and a link can lead to, or null. */
  static @Nullable Question question(Site site, String note, ExamReference reference) {
    String id = reference.question();
    Question question = id == null ? null : site.parts(note).question(id);
    return question == null || question.anchor().isEmpty() ? null : question;
  }
}
