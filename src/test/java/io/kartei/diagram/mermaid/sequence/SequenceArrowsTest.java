package io.kartei.diagram.mermaid.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.diagram.DiagramType;
import io.kartei.diagram.mermaid.scan.MermaidSource;
import io.kartei.diagram.mermaid.scan.Preamble;
import io.kartei.diagram.mermaid.scan.Scanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each arrow that the parser accepts occurs in the corpus that is drawn and checked. */
class SequenceArrowsTest {
  private static Set<String> used() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/diagrams"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".mmd")).toList()) {
        String text = Files.readString(file);
        if (DiagramType.detect(text).equals("sequenceDiagram")) {
          MermaidSource source = Preamble.read(text);
          Scanner in = new Scanner(source.text());
          in.skip(source.text().indexOf("sequenceDiagram") + "sequenceDiagram".length());
          SequenceParser.parse(in, source);
          used.addAll(in.forms());
        }
      }
    }
    return used;
  }

  @Test
  void everyArrowOfSequencesOccurs() throws IOException {
    assertThat(used()).containsAll(SequenceArrows.tokens());
  }
}
