package io.kartei.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The scheduler, against what the reference made: see {@code src/test/resources/fsrs}. */
class FsrsTest {
  private static final Path VECTORS = Path.of("src/test/resources/fsrs/vectors.json");

  /** Runs a history, and gives the card after each review, then its recall at a time. */
  private static final String RUN =
      """
      function row(c) {
        return [c.due, c.stability, c.difficulty, c.elapsed, c.scheduled, c.reps, c.lapses, c.step, c.state];
      }
      function run(history) {
        var scheduler = kartei.fsrs.scheduler(history.settings);
        var cards = [kartei.fsrs.fresh(history.start)];
        history.reviews.forEach(function (review, i) {
          cards.push(kartei.fsrs.next(scheduler, cards[i], review[0], review[1]));
        });
        var last = cards[cards.length - 1];
        return {
          rows: cards.slice(1).map(row),
          undone: row(cards[cards.length - 2]),
          recalled: kartei.fsrs.retrievability(scheduler, last, history.recalled[0])
        };
      }
      """;

  private static JsonNode vectors() throws IOException {
    return new ObjectMapper().readTree(Files.readString(VECTORS));
  }

  @Test
  void everyReviewEndsAsTheReferenceHasIt() throws IOException {
    JsonNode vectors = vectors();
    assertThat(vectors).hasSizeGreaterThanOrEqualTo(200);
    try (Scripts scripts = new Scripts("study/1-fsrs.js")) {
      scripts.run(RUN, "run");
      for (JsonNode history : vectors) {
        JsonNode made = scripts.value("run(" + history + ")");
        for (int i = 0; i < history.get("reviews").size(); i++) {
          List<Double> expected = numbers(history.get("reviews").get(i));
          assertRow(numbers(made.get("rows").get(i)), expected.subList(2, 11), history);
        }
        assertThat(made.get("recalled").asDouble())
            .as("%s", history)
            .isCloseTo(history.get("recalled").get(1).asDouble(), within(1e-6));
      }
    }
  }

  /** A card that a review was taken back from; only when it was due the reference does not know. */
  @Test
  void whatIsTakenBackIsAsTheReferenceHasIt() throws IOException {
    try (Scripts scripts = new Scripts("study/1-fsrs.js")) {
      scripts.run(RUN, "run");
      for (JsonNode history : vectors()) {
        List<Double> made = numbers(scripts.value("run(" + history + ").undone"));
        List<Double> expected = numbers(history.get("undone"));
        assertRow(made.subList(1, 9), expected.subList(1, 9), history);
      }
    }
  }

  /**
   * The settings that readers can choose all occur, or the vectors would prove less than they say.
   */
  @Test
  void theVectorsVaryInEverySetting() throws IOException {
    List<JsonNode> settings = vectors().findValues("settings");
    for (String name : List.of("retention", "maximum", "fuzz", "shortTerm", "steps", "resteps")) {
      assertThat(settings.stream().map(s -> s.get(name)).distinct())
          .as(name)
          .hasSizeGreaterThanOrEqualTo(2);
    }
  }

  private static void assertRow(List<Double> made, List<Double> expected, JsonNode history) {
    assertThat(made).as("%s", history).hasSameSizeAs(expected);
    for (int i = 0; i < made.size(); i++) {
      assertThat(made.get(i)).as("%s of %s", i, history).isCloseTo(expected.get(i), within(1e-6));
    }
  }

  private static List<Double> numbers(JsonNode row) {
    List<Double> numbers = new ArrayList<>();
    row.forEach(n -> numbers.add(n.asDouble()));
    return numbers;
  }
}
