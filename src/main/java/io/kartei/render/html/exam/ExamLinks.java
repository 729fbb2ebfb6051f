package io.kartei.render.html.exam;

import io.kartei.body.Urls;
import io.kartei.config.exam.CatalogueTopic;
import io.kartei.coverage.Place;
import io.kartei.coverage.SharedTask;
import io.kartei.index.ExamIndex;
import io.kartei.index.NotePage;
import io.kartei.model.ExamReference;
import io.kartei.model.Objective;
import io.kartei.model.Question;
import io.kartei.model.Sitting;
import io.kartei.render.html.page.ExamNames;
import io.kartei.render.html.page.Site;
import io.kartei.render.html.page.View;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Links from exam references to sittings, and back to the notes. */
public final class ExamLinks {
  private ExamLinks() {}

  /** Returns links to the tasks on the sittings' pages, without duplicates. */
  public static List<View.Link> of(Site site, String from, List<ExamReference> references) {
    return references.stream()
        .map(r -> new View.Link(label(site, r), toTask(site, from, r)))
        .collect(Collectors.toCollection(LinkedHashSet::new))
        .stream()
        .toList();
  }

  /** Returns short links to the tasks on the sittings' pages, latest exam first, no task twice. */
  public static List<AskedView> latest(Site site, String from, List<ExamReference> references) {
    Map<String, AskedView> asked = new LinkedHashMap<>();
    references.stream()
        .sorted(ExamNames.LATEST)
        .forEach(r -> asked.putIfAbsent(label(site, r), shortly(site, r, toTask(site, from, r))));
    return List.copyOf(asked.values());
  }

  private static AskedView shortly(Site site, ExamReference reference, String url) {
    return new AskedView(ExamNames.of(site).of(reference), label(site, reference), url);
  }

  /** A task that a note prepares for, in short and in full, and where it does so. */
  public record AskedView(String label, String title, String url) {}

  /**
   * Returns the tasks that a note prepares for, latest exam first, no task twice. Those that the
   * note as a whole refers to lead to the exam, those of its sections to where they are.
   *
   * @param whole the tasks that the note as a whole refers to
   */
  public static List<AskedView> asked(Site site, NotePage page, List<View.Link> whole) {
    Map<String, String> urls = new HashMap<>();
    whole.forEach(link -> urls.put(link.label(), link.url()));
    Map<String, AskedView> asked = new LinkedHashMap<>();
    page.note().facts().examReferences().stream()
        .filter(r -> r.section() != null || urls.containsKey(label(site, r)))
        .sorted(ExamNames.LATEST)
        .forEach(
            r -> {
              String label = label(site, r);
              String url = urls.getOrDefault(label, toText(site, page.url(), page.id(), r));
              asked.putIfAbsent(label, shortly(site, r, url));
            });
    return List.copyOf(asked.values());
  }

  /** A task, and the other places that cover it. */
  public record SharedView(String label, String title, String url, List<View.Link> elsewhere) {}

  /**
   * Returns the tasks that several sections cover, at least one of them in this note, without
   * duplicates.
   */
  public static List<SharedView> shared(Site site, String from, String note) {
    Map<AskedView, Set<View.Link>> shared = new LinkedHashMap<>();
    site.context().exams().shared().getOrDefault(note, List.of()).stream()
        .sorted(Comparator.comparing(SharedTask::reference, ExamNames.LATEST))
        .forEach(
            task -> {
              ExamReference asked = task.reference();
              AskedView name = shortly(site, asked, toTask(site, from, asked));
              Set<View.Link> elsewhere = shared.computeIfAbsent(name, n -> new LinkedHashSet<>());
              task.elsewhere()
                  .forEach(p -> elsewhere.add(new View.Link(p.title(), toPlace(site, from, p))));
            });
    return shared.entrySet().stream()
        .map(
            e ->
                new SharedView(
                    e.getKey().label(),
                    e.getKey().title(),
                    e.getKey().url(),
                    List.copyOf(e.getValue())))
        .toList();
  }

  /**
   * Returns links from a note's page to the objectives and domains that it covers, without
   * duplicates.
   */
  public static List<View.Link> objectives(Site site, NotePage page) {
    Set<View.Link> links = new LinkedHashSet<>();
    String outline = Urls.relative(page.url(), site.index().generated(ExamsPage.PATH));
    Map<String, CatalogueTopic> topics =
        page.note().facts().objectives().isEmpty() ? Map.of() : site.catalogue();
    for (Objective objective : page.note().facts().objectives()) {
      String number = objective.objective();
      CatalogueTopic topic = number == null ? null : topics.get(number);
      if (topic != null) {
        String mark = OutlineView.mark(site, topic.since(), topic.until());
        links.add(
            new View.Link(
                topic.label() + (mark == null ? "" : " · " + mark),
                outline + "#" + OutlineView.topicId(topic.code())));
        continue;
      }
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

  /**
   * Returns how many tasks the references name; {@code 4} and {@code 4a} of the same sitting count
   * as one.
   */
  public static int tasks(List<ExamReference> references) {
    return Math.toIntExact(
        references.stream()
            .map(r -> List.of(r.sitting().id(), r.task().number()))
            .distinct()
            .count());
  }

  /** Returns a label such as {@code AP2 Analyse · Winter 2023 · 1b}. */
  static String label(Site site, ExamReference reference) {
    return site.index().exams().label(reference);
  }

  /** Returns the address of a sitting's page, relative to a page. */
  public static String toSitting(Site site, String from, Sitting sitting) {
    return Urls.relative(from, site.index().generated("exams/" + sitting.id() + ".html"));
  }

  /** Returns the address of a task on its sitting's page, relative to a page. */
  static String toTask(Site site, String from, ExamReference reference) {
    return toSitting(site, from, reference.sitting()) + "#" + anchor(reference.task().number());
  }

  /** Returns the anchor of a task on its sitting's page. */
  static String anchor(String task) {
    return ExamIndex.anchor(task);
  }

  /** Returns the address of a note or section, relative to a page. */
  static String toPlace(Site site, String from, Place place) {
    return site.toNote(from, place.note(), place.section());
  }

  /** Returns the address of the question or section that covers a task, relative to a page. */
  static String toText(Site site, String from, String note, ExamReference reference) {
    Question question = question(site, note, reference);
    return question != null
        ? site.toNote(from, note, question.anchor())
        : site.toNote(from, note, reference.section());
  }

  /** Returns the linkable question of a note that a reference belongs to, or null. */
  static @Nullable Question question(Site site, String note, ExamReference reference) {
    String id = reference.question();
    Question question = id == null ? null : site.parts(note).question(id);
    return question == null || question.anchor().isEmpty() ? null : question;
  }
}
