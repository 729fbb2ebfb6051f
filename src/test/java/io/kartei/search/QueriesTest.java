package io.kartei.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What people search for in the demo's notes and some others, all in one site, and what they mean.
 * The queries were written before the search was.
 */
class QueriesTest {
  private static final Path QUERIES = Path.of("src/test/resources/search/queries.txt");
  private static final int FIRST = 3;

  /** How many may fail: what a search cannot know, or where the expectation was wrong. */
  private static final int MAX_MISSED = 3;

  @Test
  void theSectionMeantIsAmongTheFirstThree() throws IOException {
    List<String> queries =
        Files.readAllLines(QUERIES).stream().filter(line -> line.contains("|")).toList();
    List<String> missed = new ArrayList<>();
    try (Searched searched =
        new Searched(Searched.notes("content", "src/test/resources/search/notes").index())) {
      for (String line : queries) {
        String[] parts = line.split("\\|");
        List<Searched.Hit> hits = searched.hits(parts[0].strip(), FIRST);
        if (hits.stream().noneMatch(hit -> hit.isOf(parts[1].strip(), parts[2].strip()))) {
          missed.add(line + hits.stream().map(hit -> "\n    " + hit).collect(Collectors.joining()));
        }
      }
    }
    assertThat(queries).hasSize(60);
    assertThat(missed).hasSizeLessThanOrEqualTo(MAX_MISSED);
  }
}
