package io.kartei.coverage;

import io.kartei.index.ExamIndex.Located;
import io.kartei.index.ExamIndex.SittingEntry;
import io.kartei.model.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the tasks that several sections prepare for, in one note or in several. */
final class SharedTasks {
  private static final int MAX_PLACES = 6;

  /** The maximum number of references to one task that are compared with each other. */
  private static final int MAX_REFERENCES = 200;

  private final AllScopes scopes;
  private final Map<String, List<SharedTask>> byNote = new HashMap<>();

  private SharedTasks(AllScopes scopes) {
    this.scopes = scopes;
  }

  /** Returns, by note id, the references whose task another section also prepares for. */
  static Map<String, List<SharedTask>> find(List<SittingEntry> sittings, AllScopes scopes) {
    SharedTasks shared = new SharedTasks(scopes);
    for (SittingEntry sitting : sittings) {
      Map<String, List<Located>> tasks = new LinkedHashMap<>();
      for (Located located : sitting.references()) {
        tasks
            .computeIfAbsent(located.reference().task().number(), n -> new ArrayList<>())
            .add(located);
      }
      tasks.values().forEach(shared::task);
    }
    return shared.byNote;
  }

  private void task(List<Located> all) {
    List<Located> some = all.subList(0, Math.min(all.size(), MAX_REFERENCES));
    for (Located one : all) {
      Set<Place> elsewhere = new LinkedHashSet<>();
      for (Located other : some) {
        if (one.reference().task().overlaps(other.reference().task()) && areApart(one, other)) {
          elsewhere.add(scopes.of(other.note()).place(section(other)));
        }
      }
      if (!elsewhere.isEmpty()) {
        byNote
            .computeIfAbsent(one.note(), n -> new ArrayList<>())
            .add(new SharedTask(one.reference(), elsewhere.stream().limit(MAX_PLACES).toList()));
      }
    }
  }

  private @Nullable Section section(Located located) {
    return scopes.of(located.note()).about(located.reference().section());
  }

  /** Whether the two are in different notes, or in sections neither of which contains the other. */
  private boolean areApart(Located one, Located other) {
    if (!one.note().equals(other.note())) {
      return true;
    }
    Section a = section(one);
    Section b = section(other);
    return a != null
        && b != null
        && (a.extent().end() <= b.extent().start() || b.extent().end() <= a.extent().start());
  }
}
