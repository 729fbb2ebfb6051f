package io.kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code kartei diagram} as people type it. */
class DiagramCommandTest {
  private static final String PIE = "pie title Ämter\n  \"eins\" : 1\n  \"zwei\" : 3\n";

  @TempDir Path here;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String in = "";

  @Test
  void drawsBesideTheSource() throws IOException {
    Files.writeString(here.resolve("amt.mmd"), PIE);
    assertThat(run("amt.mmd")).isEqualTo(ExitStatus.DONE);
    assertThat(here.resolve("amt.svg"))
        .content()
        .startsWith("<?xml")
        .contains("<title", "Ämter", "75 %", "fill=\"#")
        .doesNotContain("class=\"d-", "style=", "<script", "foreignObject");
    assertThat(out.toString(StandardCharsets.UTF_8) + err()).isEmpty();
  }

  @Test
  void drawsWhereToldToInTheDark() throws IOException {
    Files.writeString(here.resolve("amt"), "\ufeff" + PIE.replace("\n", "\r\n"));
    assertThat(run("amt", "-o", "new/folder/a.svg", "--dark")).isEqualTo(ExitStatus.DONE);
    assertThat(here.resolve("new/folder/a.svg")).content().contains("#14171d");
  }

  @ParameterizedTest
  @CsvSource({
    "de, Den größten Anteil hat zwei mit 75 %.",
    "en, zwei with 75 % has the largest share."
  })
  void pipesAndTellsInWords(String language, String told) {
    in = PIE;
    assertThat(run("-", "--language", language)).isEqualTo(ExitStatus.DONE);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("<desc", told);
    assertThat(here).isEmptyDirectory();
  }

  @Test
  void aMistakeIsShownAtItsPlace() {
    in = "pie\n  \"eins\" : viele\n";
    assertThat(run("-")).isEqualTo(ExitStatus.FAILED);
    assertThat(err())
        .contains("error[diagram-syntax] <stdin>:2:12: expected a number")
        .contains("^^^^^");
    assertThat(out.size()).isZero();
  }

  @Test
  void whatHasNoEffectIsSaidAndDrawn() {
    in = "gantt\n  todayMarker stroke:red\n  a : 2024-05-06, 1d\n";
    assertThat(run("-")).isEqualTo(ExitStatus.DONE);
    assertThat(err()).contains("warning[diagram-no-effect] <stdin>:2:3: ");
  }

  @Test
  void anotherTypeIsNotDrawn() {
    in = "journey\n  title root\n";
    assertThat(run("-")).isEqualTo(ExitStatus.FAILED);
    assertThat(err()).contains("error[diagram-by-script] <stdin>:1:1: ").contains("journey");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThat(run("gone.mmd")).isEqualTo(ExitStatus.USAGE);
    assertThat(err()).contains("there is no file \"gone.mmd\"");
    assertThat(run(".")).isEqualTo(ExitStatus.USAGE);
    assertThat(err()).contains("is a folder");
  }

  private int run(String... args) {
    List<String> all = new java.util.ArrayList<>(List.of(args));
    all.add(0, "diagram");
    return Kartei.run(
        all,
        new CommandEnvironment(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            here,
            Map.of(),
            false,
            address -> {}));
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
