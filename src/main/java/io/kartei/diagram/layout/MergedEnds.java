package io.kartei.diagram.layout;

import io.kartei.diagram.layout.BoxGraph.Line;
import io.kartei.diagram.layout.BoxGraph.Shared;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which lines leave a box, or reach one, as a single line. Each line is merged at one of
 * its ends at most: lines merged at both would seem to connect boxes that they don't. A line to a
 * box that others like it reach, too, doesn't leave with others, since it would be hard to follow.
 */
final class MergedEnds {
  /** The least distance between the tips of two lines, in px. */
  private static final double APART = 9.5;

  private final IdentityHashMap<Line, String> starts = new IdentityHashMap<>();
  private final IdentityHashMap<Line, String> ends = new IdentityHashMap<>();

  /**
   * Decides for all lines of a graph.
   *
   * @param apart lines that keep to themselves, by identity
   * @param sides the length of the side of each box at which lines end, in px, by id
   */
  MergedEnds(List<Line> lines, Set<Line> apart, Map<String, Double> sides) {
    Map<String, Integer> from = new HashMap<>();
    Map<String, Integer> to = new HashMap<>();
    Map<String, Integer> alike = new HashMap<>();
    for (Line line : lines) {
      from.merge(line.from(), 1, Integer::sum);
      to.merge(line.to(), 1, Integer::sum);
      alike.merge(end(line), 1, Integer::sum);
    }
    Map<String, Integer> leaving = new HashMap<>();
    Map<String, Integer> reaching = new HashMap<>();
    Set<Line> first = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Line> last = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Line line : lines) {
      if (line.merging().look().isEmpty()
          || line.isLabelled()
          || line.isLoop()
          || apart.contains(line)) {
        continue;
      }
      Shared start = line.merging().fromStart();
      boolean only = start != Shared.ALWAYS || alike.getOrDefault(end(line), 0) == 1;
      if (only && isShared(start, line.from(), from, sides)) {
        first.add(line);
        leaving.merge(start(line), 1, Integer::sum);
      }
      if (isShared(line.merging().atEnd(), line.to(), to, sides)) {
        last.add(line);
        reaching.merge(end(line), 1, Integer::sum);
      }
    }
    for (Line line : lines) {
      int beside = first.contains(line) ? leaving.getOrDefault(start(line), 0) : 0;
      int behind = last.contains(line) ? reaching.getOrDefault(end(line), 0) : 0;
      if (beside > 1 && beside >= behind) {
        starts.put(line, start(line));
      } else if (behind > 1) {
        ends.put(line, end(line));
      }
    }
  }

  private static boolean isShared(
      Shared shared, String box, Map<String, Integer> lines, Map<String, Double> sides) {
    return switch (shared) {
      case NEVER -> false;
      case ALWAYS -> true;
      case WITHOUT_ROOM ->
          sides.getOrDefault(box, Double.MAX_VALUE) / (lines.getOrDefault(box, 0) + 1) < APART;
    };
  }

  private static String start(Line line) {
    return "from\n" + line.merging().look() + "\n" + line.from();
  }

  private static String end(Line line) {
    return "to\n" + line.merging().look() + "\n" + line.to();
  }

  /** Returns the name of the point that an end of a line shares with others, or null. */
  @Nullable String point(Line line, boolean start) {
    return (start ? starts : ends).get(line);
  }
}
