package io.kartei.coverage;

import io.kartei.coverage.ExamGaps.ExaminedPlace;
import io.kartei.coverage.ExamGaps.SittingGap;
import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.model.ExamReference;
import io.kartei.model.Objective;
import io.kartei.model.ParsedNote;
import io.kartei.model.Section;
import io.kartei.study.Deck;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what is missing between notes and exams. */
final class GapFinder {
  private final SiteIndex index;
  private final AllScopes scopes;
  private final @Nullable NotePage missing;

  private GapFinder(SiteIndex index, AllScopes scopes) {
    this.index = index;
    this.missing = index.missing();
    this.scopes = scopes;
  }

  static ExamGaps find(
      SiteIndex index,
      Deck deck,
      AllScopes scopes,
      List<SittingPlan> sittings,
      List<Outline> outline) {
    GapFinder finder = new GapFinder(index, scopes);
    List<Place> unexamined = new ArrayList<>();
    List<ExaminedPlace> withoutCards = new ArrayList<>();
    for (NotePage page : index.pages().values()) {
      if (finder.isContent(page)) {
        finder.unexamined(page, unexamined);
        finder.withoutCards(page, withoutCards);
      }
    }
    return new ExamGaps(
        finder.sittings(sittings),
        outline.stream()
            .flatMap(d -> d.objectives().stream())
            .filter(Outline.Row::isMissing)
            .toList(),
        unexamined,
        withoutCards,
        openQuestions(deck));
  }

  /** Returns the questions that the notes leave open. */
  static List<Place> openQuestions(Deck deck) {
    return deck.open().stream()
        .map(
            open ->
                new Place(
                    open.page().id(),
                    open.page().note().path(),
                    open.question().section(),
                    open.question().text(),
                    open.question().span()))
        .toList();
  }

  private List<SittingGap> sittings(List<SittingPlan> plans) {
    List<SittingGap> gaps = new ArrayList<>();
    for (SittingPlan plan : plans) {
      List<MissingTask> missing = plan.missing();
      if (!missing.isEmpty()) {
        gaps.add(new SittingGap(plan.sitting(), index.exams().label(plan.sitting()), missing));
      }
    }
    gaps.sort(Comparator.comparingInt(g -> -g.sitting().chronology()));
    return gaps;
  }

  /** Whether a note is there to be learnt, unlike the start page and the error page. */
  private boolean isContent(NotePage page) {
    return !page.id().equals(index.start())
        && (missing == null || !page.id().equals(missing.id()))
        && page.note().text().wordCount() > 0;
  }

  /** Adds the topmost sections in which nothing refers to an exam. */
  private void unexamined(NotePage page, List<Place> found) {
    NoteScopes note = scopes.of(page.id());
    List<@Nullable Section> examined = examined(page.note(), note);
    if (examined.contains(null)) {
      return;
    }
    if (examined.isEmpty()) {
      found.add(note.place(null));
      return;
    }
    Set<String> own = new HashSet<>();
    Set<String> around = new HashSet<>();
    for (Section section : examined) {
      own.add(section.id());
      for (Section above = section;
          above != null && around.add(above.id());
          above = note.section(above.parent())) {}
    }
    Set<String> settled = new HashSet<>();
    for (Section section : page.note().text().sections()) {
      String parent = section.parent();
      if ((parent != null && settled.contains(parent)) || own.contains(section.id())) {
        settled.add(section.id());
      } else if (note.section(section.id()) != null
          && !note.isBare(section)
          && !around.contains(section.id())) {
        settled.add(section.id());
        found.add(note.place(section));
      }
    }
  }

  /** Returns the sections that refer to exams; a null element means the whole note. */
  private static List<@Nullable Section> examined(ParsedNote note, NoteScopes scopes) {
    Stream<@Nullable String> ids =
        Stream.concat(
            note.facts().examReferences().stream().map(ExamReference::section),
            note.facts().objectives().stream().map(Objective::section));
    List<@Nullable Section> sections = new ArrayList<>();
    ids.forEach(id -> sections.add(scopes.about(id)));
    return sections;
  }

  private void withoutCards(NotePage page, List<ExaminedPlace> found) {
    NoteScopes note = scopes.of(page.id());
    Map<String, @Nullable Section> places = new LinkedHashMap<>();
    Map<String, Set<String>> tasks = new LinkedHashMap<>();
    for (ExamReference reference : page.note().facts().examReferences()) {
      Section section = note.about(reference.section());
      String id = section == null ? "" : section.id();
      places.put(id, section);
      tasks.computeIfAbsent(id, s -> new LinkedHashSet<>()).add(index.exams().label(reference));
    }
    tasks.forEach(
        (id, labels) -> {
          Section section = places.get(id);
          if (note.cards(section).isEmpty()) {
            found.add(new ExaminedPlace(note.place(section), List.copyOf(labels)));
          }
        });
  }
}
