package io.kartei.coverage;

import io.kartei.index.SiteIndex;
import io.kartei.model.Sitting;
import io.kartei.study.Deck;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The exams of a site, and how its notes prepare for them. Pages, reports and data are views of
 * this.
 *
 * @param matrix which topics were asked in which sittings
 * @param sittings a plan for each sitting, by date
 * @param outline the domains of an exam's outline, by number; empty if the notes name none
 * @param catalogue the parts of the exam's catalogue; empty if the author declares none
 * @param shared the tasks that a note's sections prepare for together with others, by the note's id
 * @param gaps what is missing
 */
public record ExamCoverage(
    ExamMatrix matrix,
    List<SittingPlan> sittings,
    List<Outline> outline,
    List<Outline> catalogue,
    Map<String, List<SharedTask>> shared,
    ExamGaps gaps) {

  /** The coverage of a site without exams. */
  public static final ExamCoverage NONE =
      new ExamCoverage(
          new ExamMatrix(List.of(), List.of()),
          List.of(),
          List.of(),
          List.of(),
          Map.of(),
          ExamGaps.NONE);

  public ExamCoverage {
    sittings = List.copyOf(sittings);
    outline = List.copyOf(outline);
    catalogue = List.copyOf(catalogue);
    shared = Map.copyOf(shared);
  }

  /**
   * Computes how the notes cover their exams; if they mention no exam, only what they leave open.
   */
  public static ExamCoverage of(SiteIndex index, Deck deck) {
    if (index.exams().isEmpty()) {
      List<Place> open = GapFinder.openQuestions(deck);
      return new ExamCoverage(
          NONE.matrix(),
          List.of(),
          List.of(),
          List.of(),
          Map.of(),
          new ExamGaps(List.of(), List.of(), List.of(), List.of(), open));
    }
    AllScopes scopes = new AllScopes(index, deck);
    OutlineBuilder.Built built = OutlineBuilder.build(index, scopes);
    List<SittingPlan> sittings =
        index.exams().sittings().stream().map(e -> SittingPlanner.plan(e, scopes)).toList();
    return new ExamCoverage(
        MatrixBuilder.build(index, scopes),
        sittings,
        built.outline(),
        built.catalogue(),
        SharedTasks.find(index.exams().sittings(), scopes),
        GapFinder.find(index, deck, scopes, sittings, built.all()));
  }

  /**
   * Returns the sittings that each card prepares for, by card id: once per task, sorted by date. A
   * card counts for the exam references of its section and of every section around it.
   */
  public Map<String, List<Sitting>> sittingsOfCards() {
    Map<String, List<Sitting>> sittingsOf = new HashMap<>();
    for (SittingPlan plan : sittings) {
      for (SittingPlan.PlannedTask task : plan.tasks()) {
        task.preparations().stream()
            .flatMap(p -> p.cards().stream())
            .distinct()
            .forEach(
                card ->
                    sittingsOf.computeIfAbsent(card, c -> new ArrayList<>()).add(plan.sitting()));
      }
    }
    return sittingsOf;
  }

  /** Returns how many tasks of all sittings the notes prepare for. */
  public int preparedTasks() {
    return Math.toIntExact(
        sittings.stream()
            .flatMap(s -> s.tasks().stream())
            .filter(t -> !t.preparations().isEmpty())
            .count());
  }
}
