package io.kartei.diagram.layout;

import io.kartei.diagram.layout.BoxGraph.Line;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which lines leave a box, or reach one, as a single line. Each line is merged at one of
 * its ends at most: lines merged at both would seem to connect boxes that they don't.
 */
final class MergedEnds {
  private final IdentityHashMap<Line, String> starts = new IdentityHashMap<>();
  private final IdentityHashMap<Line, String> ends = new IdentityHashMap<>();

  /**
   * Decides for all lines of a graph.
   *
   * @param apart lines that keep to themselves, by identity
   */
  MergedEnds(List<Line> lines, Set<Line> apart) {
    Map<String, Integer> leaving = new HashMap<>();
    Map<String, Integer> reaching = new HashMap<>();
    Set<Line> free = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Line line : lines) {
      if (!line.merging().look().isEmpty()
          && !line.isLabelled()
          && !line.isLoop()
          && !apart.contains(line)) {
        free.add(line);
        leaving.merge(start(line), line.merging().fromStart() ? 1 : 0, Integer::sum);
        reaching.merge(end(line), line.merging().atEnd() ? 1 : 0, Integer::sum);
      }
    }
    for (Line line : lines) {
      if (!free.contains(line)) {
        continue;
      }
      int beside = line.merging().fromStart() ? leaving.getOrDefault(start(line), 0) : 0;
      int behind = line.merging().atEnd() ? reaching.getOrDefault(end(line), 0) : 0;
      if (beside > 1 && beside >= behind) {
        starts.put(line, start(line));
      } else if (behind > 1) {
        ends.put(line, end(line));
      }
    }
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
