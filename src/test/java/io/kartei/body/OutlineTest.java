package io.kartei.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.model.Block;
import io.kartei.source.SourceSpan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutlineTest {
  private static final SourceSpan AT = new SourceSpan(0, 0);

  @Test
  void eachHeadingIsOneLevelBelowTheOneItStandsUnder() {
    assertThat(Outline.levels(List.of(heading("a", 1), heading("b", 4), heading("c", 2))))
        .isEqualTo(Map.of("a", 2, "b", 3, "c", 3));
  }

  @Test
  void whatUnfoldsLeavesTheHeadingsBehindItAlone() {
    Block answer = new Block.Element(AT, "details", List.of(), List.of(heading("answer", 1)));
    Block frame = new Block.Element(AT, "div", List.of(), List.of(heading("part", 3)));

    assertThat(Outline.levels(List.of(heading("one", 3), answer, heading("two", 3), frame)))
        .isEqualTo(Map.of("one", 2, "answer", 3, "two", 2, "part", 2));
  }

  private static Block heading(String id, int level) {
    return new Block.Heading(AT, level, id, List.of());
  }
}
