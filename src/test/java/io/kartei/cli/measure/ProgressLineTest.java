package io.kartei.cli.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  @Test
  void progressIsOneLineThatIsGoneAtTheEnd() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ProgressLine line =
        new ProgressLine(new PrintStream(err, true, StandardCharsets.UTF_8), "en", 0);
    line.step("parse", 100, 100);
    line.step("index", 0, 0);
    line.close();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("\rparse 100/100\rindex" + " ".repeat(8) + "\r" + " ".repeat(5) + "\r");
  }
}
