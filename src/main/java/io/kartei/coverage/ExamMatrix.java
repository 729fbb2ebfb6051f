package io.kartei.coverage;

import io.kartei.index.ExamIndex.SittingEntry;
import java.util.List;

/**
 * Which topic was asked when.
 *
 * @param groups the sittings side by side, those of a kind together
 * @param topics the most asked first
 */
public record ExamMatrix(List<Group> groups, List<Topic> topics) {

  public ExamMatrix {
    groups = List.copyOf(groups);
    topics = List.copyOf(topics);
  }

  /** The sittings of all groups, in the order of the columns. */
  public List<SittingEntry> columns() {
    return groups.stream().flatMap(g -> g.sittings().stream()).toList();
  }

  /**
   * Sittings of a kind.
   *
   * @param label {@code AP2 Analyse}; empty when their names do not tell
   * @param sittings the latest first
   */
  public record Group(String label, List<SittingEntry> sittings) {
    public Group {
      sittings = List.copyOf(sittings);
    }
  }
}
