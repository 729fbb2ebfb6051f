package io.kartei.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.facts.text.NoteIds;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every note has an id of its own. */
class NoteIdsTest {

  @Test
  void theEndingThatIsUsualKeepsTheNameAndNobodyTakesWhatIsAnothers() {
    Map<String, String> expected =
        Map.of("a.md", "a", "a.MD", "a-3", "a.markdown", "a-4", "a-2.md", "a-2", "b.markdown", "b");
    List<String> paths = List.of("a.markdown", "a-2.md", "b.markdown", "a.MD", "a.md");
    assertThat(NoteIds.of(paths)).isEqualTo(expected);
  }
}
