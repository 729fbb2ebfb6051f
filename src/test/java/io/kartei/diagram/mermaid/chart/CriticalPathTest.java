package io.kartei.diagram.mermaid.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.diagram.NetworkPlan.Predecessor;
import io.kartei.diagram.NetworkPlan.Task;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.mermaid.chart.CriticalPath.Draft;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CriticalPathTest {
  /** Reads tasks such as {@code C 4 A B+2}. */
  private static List<Draft> drafts(String... lines) {
    List<Draft> drafts = new ArrayList<>();
    for (String line : lines) {
      List<String> words = List.of(line.split(" "));
      List<Predecessor> after = new ArrayList<>();
      for (String word : words.subList(2, words.size())) {
        String lag = word.substring(1);
        after.add(
            new Predecessor(
                word.substring(0, 1), lag.isEmpty() ? BigDecimal.ZERO : new BigDecimal(lag)));
      }
      drafts.add(new Draft(words.get(0), Label.EMPTY, new BigDecimal(words.get(1)), after));
    }
    return drafts;
  }

  private static List<String> times(String... lines) {
    return CriticalPath.of(drafts(lines)).stream().map(CriticalPathTest::told).toList();
  }

  private static String told(Task task) {
    return task.id()
        + " "
        + task.times().earliestStart()
        + "-"
        + task.times().earliestEnd()
        + " "
        + task.times().latestStart()
        + "-"
        + task.times().latestEnd()
        + " "
        + task.times().totalFloat()
        + "/"
        + task.times().freeFloat();
  }

  @Test
  void theLongestWayIsCritical() {
    assertThat(times("A 3", "B 10 A", "C 4 A", "D 2 B C", "E 3 C", "F 1 D E"))
        .containsExactly(
            "A 0-3 0-3 0/0",
            "B 3-13 3-13 0/0",
            "C 3-7 8-12 5/0",
            "D 13-15 13-15 0/0",
            "E 7-10 12-15 5/5",
            "F 15-16 15-16 0/0");
  }

  @Test
  void theOrderOfLinesIsFree() {
    assertThat(times("B 2 A", "A 1")).containsExactly("B 1-3 1-3 0/0", "A 0-1 0-1 0/0");
  }

  @Test
  void waitingAndOverlapCount() {
    assertThat(times("A 4", "B 1 A+2", "C 1 A-1"))
        .containsExactly("A 0-4 0-4 0/0", "B 6-7 6-7 0/0", "C 3-4 6-7 3/3");
  }

  @Test
  void whatWaitsForItselfIsInNoOrder() {
    assertThat(CriticalPath.order(drafts("A 1", "B 1 C", "C 1 B"))).containsExactly("A");
  }
}
