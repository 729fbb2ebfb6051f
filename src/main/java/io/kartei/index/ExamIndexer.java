package io.kartei.index;

import io.kartei.model.ExamReference;
import io.kartei.model.Sitting;
import io.kartei.model.Task;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns exam references around: from "this note prepares for that task" to the exam's own view. */
final class ExamIndexer {
  private static final Comparator<ExamIndex.SittingEntry> BY_DATE =
      Comparator.comparingInt((ExamIndex.SittingEntry e) -> e.sitting().chronology())
          .thenComparing(e -> e.sitting().id());

  private static final Comparator<ExamIndex.Located> BY_TASK =
      Comparator.comparing(l -> l.reference().task(), Task.ORDER);

  private ExamIndexer() {}

  static ExamIndex index(Collection<NotePage> pages) {
    Map<String, List<ExamIndex.Located>> bySitting = new TreeMap<>();
    List<ExamIndex.Topic> topics = new ArrayList<>();
    for (NotePage page : pages) {
      List<ExamReference> references = page.note().examReferences();
      for (ExamReference reference : references) {
        String id = reference.sitting().id();
        bySitting
            .computeIfAbsent(id, key -> new ArrayList<>())
            .add(new ExamIndex.Located(page.id(), reference));
      }
      if (!references.isEmpty()) {
        topics.add(new ExamIndex.Topic(page.id(), references));
      }
    }
    List<ExamIndex.SittingEntry> entries = new ArrayList<>();
    bySitting.forEach(
        (id, located) -> {
          Sitting sitting = located.get(0).reference().sitting();
          located.sort(BY_TASK);
          entries.add(new ExamIndex.SittingEntry(sitting, located));
        });
    entries.sort(BY_DATE);
    return new ExamIndex(
        entries,
        topics,
        SittingLabels.of(entries.stream().map(ExamIndex.SittingEntry::sitting).toList()));
  }
}
