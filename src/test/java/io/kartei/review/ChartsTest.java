package io.kartei.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the overview's charts show, and how far a session is. */
class ChartsTest {
  private Scripts scripts;

  @BeforeEach
  void load() {
    scripts =
        new Scripts(
            "study/1-fsrs.js",
            "study/2-progress.js",
            "study/3-plan.js",
            "study/4-settings.js",
            "study/8-exam.js",
            "cards/1-deck.js",
            "cards/2-session.js",
            "cards/4-charts.js");
    scripts.run(
        """
        var DAY = 864e5, NOW = new Date(2026, 10, 23, 15).getTime();
        var TODAY = kartei.plan.dayNumber(NOW);
        function graded(card, daysAgo, grade, more) {
          return Object.assign({ c: card, n: TODAY - daysAgo, t: NOW - daysAgo * DAY, g: grade }, more);
        }
        function due(days, state) { return { state: state === undefined ? 2 : state, due: NOW + days * DAY }; }
        """,
        "given");
  }

  @AfterEach
  void close() {
    scripts.close();
  }

  private String text(String script) {
    return scripts.value(script).toString();
  }

  @Test
  void onlyWhatCameBackOnALaterDayIsKeptOrForgotten() {
    assertThat(
            text(
                "kartei.charts.retention([graded('a', 9, 3), graded('a', 2, 3), graded('a', 2, 1,"
                    + " {t: NOW - DAY}), graded('b', 1, 1), graded('c', 0, 3), graded('d', 3, 1,"
                    + " {u: 5}), graded('e', 30, 3)], {a: {reps: 3}, b: {reps: 9}, c: {reps: 1}},"
                    + " NOW)"))
        .isEqualTo(
            "[{\"asked\":0,\"known\":0},{\"asked\":0,\"known\":0},{\"asked\":0,\"known\":0},"
                + "{\"asked\":2,\"known\":1}]");
  }

  @Test
  void whatIsOverdueComesToday() {
    assertThat(
            text(
                "kartei.charts.forecast([due(-40), due(0.1), due(1), due(1, 1), due(6), due(7),"
                    + " due(-1, 0)], NOW).map(function (day) { return day.n; })"))
        .isEqualTo("[2,2,0,0,0,0,1]");
    assertThat(
            text(
                "kartei.charts.forecast([], NOW).map(function (day) { return new"
                    + " Date(day.at).getDate(); })"))
        .isEqualTo("[23,24,25,26,27,28,29]");
  }

  @Test
  void theLeastKnownOfTheLargeTopicsComesFirst() {
    assertThat(
            text(
                "kartei.charts.topics({cards: {A: 10, B: 4, C: 20}, sums: {A: 9, B: 0, C: 5}}, 2)"))
        .isEqualTo("[{\"title\":\"C\",\"share\":0.25},{\"title\":\"A\",\"share\":0.9}]");
  }

  @Test
  void aCardThatComesOnceMoreIsHalfDone() {
    String session =
        "{queue: [3, 4], learning: [{n: 1, due: 5}], current: {n: 2, due: null}, done: [{n: 1,"
            + " grade: 1}, {n: 5, grade: 3}, {n: 1, grade: 3}]}";
    assertThat(text("kartei.session.way(" + session + ")"))
        .isEqualTo("{\"fresh\":3,\"again\":1,\"value\":3,\"max\":10}");
  }
}
