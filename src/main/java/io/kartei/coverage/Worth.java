package io.kartei.coverage;

import io.kartei.config.exam.SittingDeclaration.About;
import io.kartei.index.ExamIndex.DeclaredTask;
import io.kartei.index.ExamIndex.Located;
import io.kartei.index.ExamIndex.SittingEntry;
import io.kartei.model.ExamReference;
import io.kartei.model.Task;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the tasks of a sitting are worth: what its author says, or else the sum of a task's parts,
 * or what a reference to the whole task says. A task's minutes are its share of the sitting's, by
 * points.
 */
final class Worth {
  private final SittingEntry entry;
  private final About about;
  private final Map<String, About> tasks = new TreeMap<>();

  /**
   * @param numbers all tasks of the sitting
   */
  Worth(SittingEntry entry, Collection<String> numbers) {
    this.entry = entry;
    double sum = 0;
    boolean known = !numbers.isEmpty();
    for (String number : numbers) {
      About own = declared(number);
      tasks.put(number, own);
      known &= own.points() != null;
      sum += own.points() == null ? 0 : own.points();
    }
    About said = entry.about();
    Double total = said.points() == null && known ? Double.valueOf(sum) : said.points();
    this.about = new About(said.title(), total, said.minutes(), said.url());
    tasks.replaceAll((number, own) -> timed(own));
  }

  /** Returns what is known about the sitting. */
  About sitting() {
    return about;
  }

  /** Returns what is known about a task. */
  About task(String number) {
    return tasks.getOrDefault(number, About.NOTHING);
  }

  private About declared(String number) {
    About whole =
        parts(number).stream()
            .filter(d -> d.task().isWhole())
            .map(DeclaredTask::about)
            .findFirst()
            .orElse(About.NOTHING);
    Double points = whole.points() == null ? points(number) : whole.points();
    return new About(whole.title(), points, whole.minutes(), whole.url());
  }

  private List<DeclaredTask> parts(String number) {
    return entry.declared().stream().filter(d -> d.task().number().equals(number)).toList();
  }

  /** Returns the points of a task for which its author says none, or null. */
  private @Nullable Double points(String number) {
    List<DeclaredTask> parts = parts(number).stream().filter(d -> !d.task().isWhole()).toList();
    if (!parts.isEmpty() && parts.stream().allMatch(d -> d.about().points() != null)) {
      return sum(parts);
    }
    return entry.references().stream()
        .map(Located::reference)
        .filter(r -> r.task().number().equals(number) && r.task().isWhole())
        .map(ExamReference::points)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private About timed(About task) {
    Double minutes = about.minutes();
    Double all = about.points();
    Double own = task.points();
    if (task.minutes() != null || minutes == null || all == null || all == 0 || own == null) {
      return task;
    }
    double share = (double) Math.round(minutes * Math.min(1, own / all));
    return new About(task.title(), own, share, task.url());
  }

  /** Returns the points of those parts of a task that aren't missing. */
  double prepared(String number, List<MissingTask> missing) {
    return sum(
        parts(number).stream()
            .filter(d -> !d.task().isWhole() && d.about().points() != null)
            .filter(d -> missing.stream().noneMatch(m -> m.task().overlaps(d.task())))
            .toList());
  }

  /** Returns what parts of a task are worth, or null if that isn't known of all of them. */
  @Nullable Double parts(List<ExamReference> references) {
    double sum = 0;
    for (Map.Entry<String, ExamReference> one : byLabel(references).entrySet()) {
      Double points = part(one.getValue());
      if (points == null) {
        return null;
      }
      sum += points;
    }
    return sum;
  }

  private static Map<String, ExamReference> byLabel(List<ExamReference> references) {
    Map<String, ExamReference> labels = new TreeMap<>();
    for (ExamReference reference : references) {
      labels.merge(reference.task().label(), reference, (a, b) -> a.points() == null ? b : a);
    }
    return labels;
  }

  private @Nullable Double part(ExamReference reference) {
    Task task = reference.task();
    if (task.isWhole()) {
      return null;
    }
    List<DeclaredTask> same =
        parts(task.number()).stream()
            .filter(d -> d.about().points() != null)
            .filter(d -> d.task().paths().stream().allMatch(task::covers))
            .toList();
    long paths = same.stream().flatMap(d -> d.task().paths().stream()).distinct().count();
    return paths == task.paths().size() ? Double.valueOf(sum(same)) : reference.points();
  }

  private static double sum(List<DeclaredTask> tasks) {
    return tasks.stream().mapToDouble(d -> Objects.requireNonNull(d.about().points())).sum();
  }
}
