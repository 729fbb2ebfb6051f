package io.kartei.diagram.kind;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.diagram.mermaid.scan.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each form of statement that a parser accepts occurs in the corpus that is drawn and checked. */
class FormsCoverageTest {
  private static Set<String> used() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/diagrams"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".mmd")).toList()) {
        used.addAll(MermaidParser.forms(Files.readString(file)));
      }
    }
    return used;
  }

  @Test
  void everyFormOccurs() throws IOException {
    assertThat(used()).containsAll(Arrays.stream(Form.values()).map(Form::name).toList());
  }
}
