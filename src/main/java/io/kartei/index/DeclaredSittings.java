package io.kartei.index;

import io.kartei.concurrent.Once;
import io.kartei.config.exam.CatalogueTopic;
import io.kartei.config.exam.ExamConfig;
import io.kartei.config.exam.SittingDeclaration;
import io.kartei.config.exam.SittingDeclaration.About;
import io.kartei.config.exam.SittingDeclaration.TaskDeclaration;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.diagnostic.Suggestions;
import io.kartei.exam.ExamSchemes;
import io.kartei.index.ExamIndex.DeclaredTask;
import io.kartei.messages.Phrase;
import io.kartei.model.Sitting;
import io.kartei.model.Task;
import io.kartei.source.SourceSpan;
import io.kartei.text.Slugs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Resolves the sittings and tasks that the author has listed. */
final class DeclaredSittings {
  private static final Comparator<DeclaredTask> BY_TASK =
      Comparator.comparing(DeclaredTask::task, Task.ORDER);

  /** What is known about a sitting, and its tasks. */
  record Declared(About about, List<DeclaredTask> tasks) {
    static final Declared NOTHING = new Declared(About.NOTHING, List.of());
  }

  private final ExamConfig config;
  private final DiagnosticSink diagnostics;

  DeclaredSittings(ExamConfig config, DiagnosticSink diagnostics) {
    this.config = config;
    this.diagnostics = diagnostics;
  }

  /**
   * Returns what is declared, by sitting id.
   *
   * @param known the sittings that notes refer to, by id; sittings that only the author names are
   *     added to it
   */
  Map<String, Declared> resolve(Map<String, Sitting> known) {
    Once<ExamSchemes> schemes = Once.of(() -> ExamSchemes.of(config));
    Map<String, Declared> tasks = new HashMap<>();
    for (SittingDeclaration declaration : config.sittings()) {
      Sitting sitting = sitting(declaration, schemes, known);
      if (sitting == null) {
        report(
            declaration.file(), declaration.place(), unknown(declaration.text(), known.values()));
      } else if (tasks.containsKey(sitting.id())) {
        report(declaration.file(), declaration.place(), Diagnostic.warning("exam-sitting.twice"));
      } else {
        known.putIfAbsent(sitting.id(), sitting);
        tasks.put(sitting.id(), new Declared(declaration.about(), tasks(declaration)));
      }
    }
    return tasks;
  }

  /** Returns the topics of the exam's catalogue. */
  List<CatalogueTopic> catalogue() {
    return config.catalogue();
  }

  private static @Nullable Sitting sitting(
      SittingDeclaration declaration, Once<ExamSchemes> schemes, Map<String, Sitting> known) {
    Sitting same = known.get(Slugs.of(declaration.text()));
    return same == null ? schemes.get().sitting(declaration.text()) : same;
  }

  private static Diagnostic unknown(String text, Collection<Sitting> known) {
    List<String> labels = known.stream().map(Sitting::label).toList();
    return Diagnostic.warning("exam-sitting.unknown", text)
        .hint(Phrase.didYouMean(Suggestions.nearest(text, labels)));
  }

  private List<DeclaredTask> tasks(SittingDeclaration declaration) {
    List<DeclaredTask> tasks = new ArrayList<>();
    for (TaskDeclaration task : declaration.tasks()) {
      List<Task> read = ExamSchemes.tasks(task.text());
      read.forEach(one -> tasks.add(new DeclaredTask(one, task.about())));
      if (read.isEmpty()) {
        report(
            declaration.file(),
            task.place(),
            Diagnostic.warning("exam-sitting.no-task", task.text()));
      }
    }
    tasks.sort(BY_TASK);
    return tasks;
  }

  private void report(String file, @Nullable SourceSpan place, Diagnostic said) {
    diagnostics.report(said.at(file, place));
  }
}
