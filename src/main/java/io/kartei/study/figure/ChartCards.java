package io.kartei.study.figure;

import io.kartei.diagram.GanttChart;
import io.kartei.diagram.PieChart;
import io.kartei.diagram.XyChart;
import io.kartei.diagram.element.Label;
import io.kartei.study.draft.CardDraft;
import io.kartei.study.draft.CardDraft.Ground;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes cards from charts: the order of phases or tasks that follow each other, what has to be done
 * before a task, the largest share and the highest value. What a chart says holds for its own case,
 * so its cards aren't core.
 */
record ChartCards(DiagramDrafts drafts) {
  private static final Set<Ground> CASE = Set.of(Ground.SINGLE_CASE);
  private static final int MIN = 3;
  private static final int MAX = 9;

  /** A chart in which more tasks follow several others is asked for none of them. */
  private static final int MAX_FOLLOWING = 4;

  /** By how much the largest share has to exceed the next one to be remarkable. */
  private static final double AHEAD = 0.05;

  List<CardDraft> of(GanttChart chart) {
    String name = drafts.name(chart.info().name());
    List<GanttChart.Task> tasks =
        chart.tasks().filter(task -> !task.is(GanttChart.Tag.MARKER)).toList();
    List<CardDraft> cards = new ArrayList<>();
    List<String> order = phases(chart);
    boolean phases = !order.isEmpty();
    if (!phases && follow(tasks)) {
      order = tasks.stream().map(task -> task.name().plain()).toList();
    }
    if (name != null && order.size() >= MIN && order.size() <= MAX) {
      String key = phases ? "card.diagram.phases" : "card.diagram.steps";
      cards.add(drafts.series(key, name, order).because(CASE));
    }
    Map<String, String> names = new HashMap<>();
    tasks.forEach(task -> names.put(task.id(), task.name().plain()));
    List<GanttChart.Task> following =
        tasks.stream().filter(task -> task.after().size() > 1).toList();
    for (GanttChart.Task task : following) {
      List<String> before =
          task.after().stream().map(id -> names.getOrDefault(id, "")).distinct().toList();
      if (following.size() <= MAX_FOLLOWING && before.size() > 1 && !before.contains("")) {
        cards.add(
            drafts.set("card.diagram.predecessors", task.name().plain(), before).because(CASE));
      }
    }
    return cards;
  }

  /** Returns the names of the sections if each begins when the one before it is over. */
  private static List<String> phases(GanttChart chart) {
    List<String> names = new ArrayList<>();
    LocalDateTime over = LocalDateTime.MIN;
    for (GanttChart.Section section : chart.sections()) {
      if (section.tasks().isEmpty()) {
        continue;
      }
      LocalDateTime end = over;
      for (GanttChart.Task task : section.tasks()) {
        if (task.start().isBefore(over)) {
          return List.of();
        }
        end = task.end().isAfter(end) ? task.end() : end;
      }
      over = end;
      if (section.name().isEmpty()) {
        return List.of();
      }
      names.add(section.name().plain());
    }
    return names.size() < MIN ? List.of() : names;
  }

  /** Returns whether each task begins when the one before it is over. */
  private static boolean follow(List<GanttChart.Task> tasks) {
    for (int i = 1; i < tasks.size(); i++) {
      boolean said = tasks.get(i).after().contains(tasks.get(i - 1).id());
      if (!said && tasks.get(i).start().isBefore(tasks.get(i - 1).end())) {
        return false;
      }
    }
    return true;
  }

  List<CardDraft> of(PieChart chart) {
    String name = drafts.name(chart.info().name());
    List<PieChart.Slice> slices =
        chart.slices().stream()
            .sorted(Comparator.comparing(PieChart.Slice::value).reversed())
            .toList();
    if (name == null
        || slices.size() < MIN
        || chart.share(slices.get(0)) < chart.share(slices.get(1)) + AHEAD) {
      return List.of();
    }
    String share = PieChart.percent(chart.share(slices.get(0)));
    String largest = slices.get(0).label().plain() + ": " + share;
    return List.of(
        drafts
            .answer(drafts.sentence("card.diagram.largest", name), drafts.words(largest))
            .because(CASE));
  }

  List<CardDraft> of(XyChart chart) {
    String name = drafts.name(chart.info().name());
    if (name == null || chart.series().size() != 1 || chart.across().categories().size() < MIN) {
      return List.of();
    }
    List<BigDecimal> values = chart.series().get(0).values();
    int best = 0;
    boolean only = true;
    for (int i = 1; i < values.size(); i++) {
      int more = values.get(i).compareTo(values.get(best));
      only = more > 0 || (more < 0 && only);
      best = more > 0 ? i : best;
    }
    if (values.size() < MIN || !only) {
      return List.of();
    }
    Label unit = chart.up().title();
    String value = values.get(best).stripTrailingZeros().toPlainString();
    String highest =
        chart.name(best).plain() + ": " + value + (unit.isEmpty() ? "" : " (" + unit.plain() + ")");
    return List.of(
        drafts
            .answer(drafts.sentence("card.diagram.highest", name), drafts.words(highest))
            .because(CASE));
  }
}
