package io.kartei.coverage;

import io.kartei.coverage.Topic.Cell;
import io.kartei.coverage.Topic.Heat;
import io.kartei.index.ExamIndex;
import io.kartei.index.ExamIndex.Located;
import io.kartei.index.ExamIndex.SittingEntry;
import io.kartei.index.SiteIndex;
import io.kartei.model.Card;
import io.kartei.model.Section;
import io.kartei.model.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Builds the matrix of topics and sittings. */
final class MatrixBuilder {
  private final AllScopes scopes;

  /** The position of each sitting with references in date order, by its id. */
  private final Map<String, Integer> dates = new HashMap<>();

  private final CatalogueWeights weights;

  private MatrixBuilder(AllScopes scopes, CatalogueWeights weights) {
    this.scopes = scopes;
    this.weights = weights;
  }

  static ExamMatrix build(SiteIndex index, AllScopes scopes) {
    MatrixBuilder builder =
        new MatrixBuilder(scopes, new CatalogueWeights(index.exams().catalogue()));
    List<SittingEntry> sittings =
        index.exams().sittings().stream().filter(s -> !s.references().isEmpty()).toList();
    sittings.forEach(s -> builder.dates.put(s.sitting().id(), builder.dates.size()));
    return new ExamMatrix(groups(index.exams(), sittings), builder.topics(index, sittings));
  }

  /** Groups sittings by the part of their label before the date, latest first. */
  private static List<ExamMatrix.Group> groups(ExamIndex exams, List<SittingEntry> sittings) {
    Map<String, List<SittingEntry>> groups = new TreeMap<>();
    for (SittingEntry entry : sittings) {
      groups.computeIfAbsent(exams.kind(entry.sitting()), kind -> new ArrayList<>()).add(entry);
    }
    groups.values().forEach(g -> g.sort(Comparator.comparingInt(e -> -e.sitting().chronology())));
    return groups.entrySet().stream()
        .map(e -> new ExamMatrix.Group(e.getKey(), e.getValue()))
        .toList();
  }

  private List<Topic> topics(SiteIndex index, List<SittingEntry> sittings) {
    Map<String, Map<String, List<Located>>> byNote = new HashMap<>();
    for (SittingEntry entry : sittings) {
      for (Located located : entry.references()) {
        byNote
            .computeIfAbsent(located.note(), n -> new LinkedHashMap<>())
            .computeIfAbsent(entry.sitting().id(), s -> new ArrayList<>())
            .add(located);
      }
    }
    List<Topic> topics = new ArrayList<>();
    for (String note : index.pages().keySet()) {
      Map<String, List<Located>> references = byNote.get(note);
      if (references != null && byNote.size() == 1) {
        topics.addAll(chapters(scopes.of(note), references));
      } else if (references != null) {
        topics.add(topic(scopes.of(note), null, references));
      }
    }
    topics.sort(Comparator.comparingInt((Topic t) -> -t.tasks()).thenComparing(t -> -latest(t)));
    return topics;
  }

  private int latest(Topic topic) {
    return dates.getOrDefault(topic.cells().get(topic.cells().size() - 1).sitting(), 0);
  }

  /**
   * Makes the chapters of a site's only note its topics, as a single-row matrix would be of little
   * use.
   */
  private List<Topic> chapters(NoteScopes note, Map<String, List<Located>> bySitting) {
    Map<String, Section> chapters = new HashMap<>();
    Map<String, Map<String, List<Located>>> byChapter = new LinkedHashMap<>();
    note.chapters().forEach(c -> byChapter.put(c.id(), new LinkedHashMap<>()));
    bySitting.forEach(
        (sitting, all) ->
            all.forEach(
                located -> {
                  Section section = note.about(located.reference().section());
                  Section chapter = section == null ? null : note.chapter(section);
                  String id = chapter == null ? "" : chapter.id();
                  if (chapter != null) {
                    chapters.put(id, chapter);
                  }
                  byChapter
                      .computeIfAbsent(id, c -> new LinkedHashMap<>())
                      .computeIfAbsent(sitting, s -> new ArrayList<>())
                      .add(located);
                }));
    List<Topic> topics = new ArrayList<>();
    byChapter.forEach(
        (id, references) -> {
          if (!references.isEmpty()) {
            topics.add(topic(note, chapters.get(id), references));
          }
        });
    return topics;
  }

  private Topic topic(
      NoteScopes note, @Nullable Section section, Map<String, List<Located>> bySitting) {
    List<Cell> cells = new ArrayList<>();
    int tasks = 0;
    for (Map.Entry<String, List<Located>> entry : bySitting.entrySet()) {
      List<Task> asked = entry.getValue().stream().map(l -> l.reference().task()).toList();
      TreeSet<String> numbers = new TreeSet<>(asked.stream().map(Task::number).toList());
      tasks += numbers.size();
      cells.add(
          new Cell(
              entry.getKey(),
              Labels.of(asked),
              numbers.size(),
              heat(asked, numbers.size()),
              asked(note, entry.getValue())));
    }
    return new Topic(
        note.place(section),
        cells,
        tasks,
        weights.of(note.objectives(section)),
        note.cards(section).stream().map(Card::id).toList());
  }

  private static List<Topic.Asked> asked(NoteScopes note, List<Located> references) {
    return references.stream()
        .map(Located::reference)
        .map(r -> new Topic.Asked(note.place(note.about(r.section())), r))
        .toList();
  }

  private static Heat heat(List<Task> asked, int tasks) {
    if (tasks > 1) {
      return Heat.TASKS;
    }
    return asked.stream().anyMatch(Task::isWhole) ? Heat.TASK : Heat.PART;
  }
}
