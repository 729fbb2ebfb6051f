package io.kartei.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kartei.render.OneNote;
import io.kartei.render.json.JsonRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScoreTest {
  private static final Path HERE = Path.of("src/test/resources/score");

  @Test
  void aBookIsScoredAgainstItsLabels() throws IOException {
    List<Tally> tallies = Score.score(model(), HERE.resolve("labels"));
    assertThat(tallies.stream().map(Tally::report).collect(Collectors.joining()))
        .isEqualTo(Files.readString(HERE.resolve("expected.txt")).replace("\r\n", "\n"));
  }

  @Test
  void whatIsNeitherLabelledNorFoundIsRight() {
    Tally nothing = Match.of("nothing", List.of(), List.of());
    assertThat(nothing.precision()).isEqualTo(100);
    assertThat(nothing.recall()).isEqualTo(100);
  }

  private static JsonNode model() throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    String note = Files.readString(HERE.resolve("book/netze.md"));
    new JsonRenderer().render(OneNote.of("netze.md", note).context(), files::put);
    return new ObjectMapper().readTree(files.get("data/model.json"));
  }
}
