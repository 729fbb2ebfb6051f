package io.kartei.study.sheet;

import io.kartei.model.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The headings below a section's that share a line with their text: all of a series or none, so
 * that what is of one kind looks alike.
 */
final class RunInHeadings {
  private RunInHeadings() {}

  /**
   * Returns where those headings begin.
   *
   * @param top the level of sections, whose headings stand above their text
   */
  static Set<Integer> of(List<Block> blocks, int top) {
    Set<Integer> runIn = new HashSet<>();
    NavigableMap<Integer, List<Integer>> series = new TreeMap<>(); // by level
    Set<Integer> above = new HashSet<>(); // the levels of series with a heading above a list
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading heading) {
        end(runIn, series.tailMap(heading.level(), false), above);
        if (heading.level() > top) {
          boolean isParagraph =
              i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Paragraph;
          series
              .computeIfAbsent(heading.level(), level -> new ArrayList<>())
              .add(heading.span().start());
          above.addAll(isParagraph ? Set.of() : Set.of(heading.level()));
        }
      }
    }
    end(runIn, series, above);
    return runIn;
  }

  private static void end(
      Set<Integer> runIn, Map<Integer, List<Integer>> series, Set<Integer> above) {
    series.forEach((level, starts) -> runIn.addAll(above.remove(level) ? List.of() : starts));
    series.clear();
  }
}
