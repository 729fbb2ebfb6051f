package io.kartei.coverage;

import io.kartei.coverage.SittingPlan.PlannedTask;
import io.kartei.coverage.SittingPlan.Preparation;
import io.kartei.index.ExamIndex.Located;
import io.kartei.index.ExamIndex.SittingEntry;
import io.kartei.model.Card;
import io.kartei.model.ExamReference;
import io.kartei.model.Question;
import io.kartei.model.Section;
import io.kartei.model.Task;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plans a sitting: its tasks in order, and what prepares for each. */
final class SittingPlanner {
  /** A whole note with more questions than this shows none. */
  private static final int MAX_OF_NOTE = 20;

  private final SittingEntry entry;
  private final AllScopes scopes;
  private final Set<String> cards = new LinkedHashSet<>();

  private SittingPlanner(SittingEntry entry, AllScopes scopes) {
    this.entry = entry;
    this.scopes = scopes;
  }

  static SittingPlan plan(SittingEntry entry, AllScopes scopes) {
    return new SittingPlanner(entry, scopes).plan();
  }

  private SittingPlan plan() {
    List<MissingTask> gaps = TaskGaps.of(entry);
    Map<String, List<MissingTask>> missing =
        gaps.stream()
            .filter(m -> !isInferred(m))
            .collect(Collectors.groupingBy(MissingTask::number));
    Map<String, List<Located>> prepared =
        entry.references().stream()
            .collect(Collectors.groupingBy(l -> l.reference().task().number()));
    List<PlannedTask> tasks = new ArrayList<>();
    Set<String> numbers = numbers(prepared.keySet(), missing.keySet());
    Worth worth = new Worth(entry, numbers);
    for (String number : numbers) {
      tasks.add(
          new PlannedTask(
              number,
              worth.task(number),
              worth.prepared(number, missing.getOrDefault(number, List.of())),
              preparations(worth, prepared.getOrDefault(number, List.of())),
              missing.getOrDefault(number, List.of())));
    }
    return new SittingPlan(
        entry.sitting(),
        worth.sitting(),
        tasks,
        gaps.stream().filter(SittingPlanner::isInferred).toList(),
        List.copyOf(cards));
  }

  private static boolean isInferred(MissingTask missing) {
    return missing.isWhole() && !missing.declared();
  }

  private Set<String> numbers(Collection<String> prepared, Collection<String> missing) {
    Comparator<String> natural =
        Comparator.comparing(n -> new Task(n, List.of(), List.of(n), n), Task.ORDER);
    Set<String> numbers = new TreeSet<>(natural);
    numbers.addAll(prepared);
    numbers.addAll(missing);
    entry.declared().forEach(d -> numbers.add(d.task().number()));
    return numbers;
  }

  /** Returns one preparation per place, or per question that references belong to. */
  private List<Preparation> preparations(Worth worth, List<Located> located) {
    Map<List<Object>, List<Located>> places = new LinkedHashMap<>();
    for (Located one : located) {
      NoteScopes note = scopes.of(one.note());
      Section section = note.about(one.reference().section());
      Question question = note.question(one.reference());
      places
          .computeIfAbsent(
              List.of(
                  one.note(),
                  section == null ? "" : section.id(),
                  question == null ? "" : question.id()),
              place -> new ArrayList<>())
          .add(one);
    }
    Map<List<Object>, List<Question>> shown = shown(places);
    List<Preparation> preparations = new ArrayList<>();
    places.forEach(
        (place, references) ->
            preparations.add(preparation(worth, references, shown.getOrDefault(place, List.of()))));
    return preparations;
  }

  /**
   * Returns the questions to show at each place; fills small places first and shows no question
   * twice.
   */
  private Map<List<Object>, List<Question>> shown(Map<List<Object>, List<Located>> places) {
    List<Map.Entry<List<Object>, List<Located>>> bySize = new ArrayList<>(places.entrySet());
    bySize.sort(Comparator.comparingInt(e -> size(e.getValue().get(0))));
    Set<String> seen = new HashSet<>();
    Map<List<Object>, List<Question>> shown = new LinkedHashMap<>();
    for (Map.Entry<List<Object>, List<Located>> place : bySize) {
      Located first = place.getValue().get(0);
      NoteScopes note = scopes.of(first.note());
      Section section = note.about(first.reference().section());
      Question own = note.question(first.reference());
      List<Question> questions = List.of();
      if (own != null) {
        questions = List.of(own);
      } else if (section != null || note.questions(null).size() <= MAX_OF_NOTE) {
        questions = note.questions(section);
      }
      shown.put(place.getKey(), questions.stream().filter(q -> seen.add(q.id())).toList());
    }
    return shown;
  }

  private int size(Located located) {
    NoteScopes note = scopes.of(located.note());
    if (note.question(located.reference()) != null) {
      return 0;
    }
    Section section = note.about(located.reference().section());
    return section == null ? Integer.MAX_VALUE : section.extent().length();
  }

  private Preparation preparation(Worth worth, List<Located> located, List<Question> questions) {
    List<ExamReference> references = located.stream().map(Located::reference).toList();
    NoteScopes note = scopes.of(located.get(0).note());
    Section section = note.about(references.get(0).section());
    Question own = note.question(references.get(0));
    List<Card> there =
        own == null
            ? note.cards(section)
            : note.cards(section).stream().filter(c -> c.id().equals(own.id())).toList();
    there.forEach(card -> cards.add(card.id()));
    List<Task> tasks = references.stream().map(ExamReference::task).toList();
    return new Preparation(
        String.join(" · ", tasks.stream().map(Task::label).distinct().toList()),
        title(references, tasks),
        worth.parts(references),
        note.place(section),
        references,
        questions,
        own == null ? note.questions(section).size() : 1,
        there.stream().map(Card::id).toList());
  }

  /**
   * Returns the title that the author gives the parts, or that the references themselves give them,
   * or null.
   */
  private @Nullable String title(List<ExamReference> references, List<Task> tasks) {
    Set<String> titles = new LinkedHashSet<>();
    entry.declared().stream()
        .filter(d -> d.title() != null && !d.task().isWhole())
        .filter(d -> tasks.stream().anyMatch(t -> t.overlaps(d.task())))
        .forEach(d -> titles.add(Objects.requireNonNull(d.title())));
    references.stream().map(ExamReference::title).filter(Objects::nonNull).forEach(titles::add);
    return titles.isEmpty() ? null : String.join(", ", titles);
  }
}
