package io.kartei.coverage;

import io.kartei.index.ExamIndex.SittingEntry;
import java.util.List;

/**
 * Which topics were asked in which sittings.
 *
 * @param groups the sittings, grouped by kind
 * @param topics the topics, most asked first
 */
public record ExamMatrix(List<Group> groups, List<Topic> topics) {

  public ExamMatrix {
    groups = List.copyOf(groups);
    topics = List.copyOf(topics);
  }

  /** Returns the sittings of all groups, in column order. */
  public List<SittingEntry> columns() {
    return groups.stream().flatMap(g -> g.sittings().stream()).toList();
  }

  /**
   * Sittings of the same kind.
   *
   * @param label {@code AP2 Analyse}; empty if their labels name no kind
   * @param sittings the sittings, latest first
   */
  public record Group(String label, List<SittingEntry> sittings) {
    public Group {
      sittings = List.copyOf(sittings);
    }
  }
}
