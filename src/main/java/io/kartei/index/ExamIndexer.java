package io.kartei.index;

import io.kartei.index.DeclaredSittings.Declared;
import io.kartei.index.ExamIndex.Located;
import io.kartei.index.ExamIndex.SittingEntry;
import io.kartei.model.ExamReference;
import io.kartei.model.Sitting;
import io.kartei.model.Task;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Inverts exam references: from the tasks that each note prepares for to the notes that prepare for
 * each exam.
 */
final class ExamIndexer {
  private static final Comparator<SittingEntry> BY_DATE =
      Comparator.comparingInt((SittingEntry e) -> e.sitting().chronology())
          .thenComparing(e -> e.sitting().id());

  private static final Comparator<Located> BY_TASK =
      Comparator.comparing(l -> l.reference().task(), Task.ORDER);

  private ExamIndexer() {}

  static ExamIndex index(Collection<NotePage> pages, DeclaredSittings declared) {
    Map<String, Sitting> sittings = new TreeMap<>();
    Map<String, List<Located>> located = new TreeMap<>();
    for (NotePage page : pages) {
      for (ExamReference reference : page.note().facts().examReferences()) {
        String id = reference.sitting().id();
        sittings.putIfAbsent(id, reference.sitting());
        located
            .computeIfAbsent(id, key -> new ArrayList<>())
            .add(new Located(page.id(), reference));
      }
    }
    Map<String, Declared> declarations = declared.resolve(sittings);
    List<SittingEntry> entries = new ArrayList<>();
    sittings.forEach(
        (id, sitting) -> {
          List<Located> references = new ArrayList<>(located.getOrDefault(id, List.of()));
          references.sort(BY_TASK);
          Declared own = declarations.getOrDefault(id, Declared.NOTHING);
          entries.add(new SittingEntry(sitting, references, own.about(), own.tasks()));
        });
    entries.sort(BY_DATE);
    return new ExamIndex(
        entries,
        SittingLabels.of(entries.stream().map(SittingEntry::sitting).toList()),
        pages.stream().anyMatch(p -> !p.note().facts().objectives().isEmpty()),
        declared.catalogue());
  }
}
