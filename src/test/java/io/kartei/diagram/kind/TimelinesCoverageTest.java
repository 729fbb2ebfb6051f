package io.kartei.diagram.kind;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.diagram.Diagram;
import io.kartei.diagram.GanttChart;
import io.kartei.diagram.PieChart;
import io.kartei.diagram.SequenceDiagram;
import io.kartei.diagram.SequenceStep;
import io.kartei.diagram.mermaid.chart.GanttParser;
import io.kartei.diagram.mermaid.sequence.SequenceParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the parsers of sequences, Gantt charts and pies accept occurs in the corpus. */
class TimelinesCoverageTest {
  private static final Path CORPUS = Path.of("src/test/resources/diagrams");

  private static List<String> sources(String type) throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      List<String> sources = new ArrayList<>();
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith(type)).toList()) {
        if (file.toString().endsWith(".mmd")) {
          sources.add(Files.readString(file));
        }
      }
      return sources;
    }
  }

  private static <T extends Diagram> List<T> diagrams(String type, Class<T> kind)
      throws IOException {
    return sources(type).stream()
        .map(source -> Objects.requireNonNull(MermaidParser.parse(source).diagram()))
        .map(kind::cast)
        .toList();
  }

  private static Set<String> firstWords(String type) throws IOException {
    Set<String> words = new TreeSet<>();
    for (String source : sources(type)) {
      source
          .lines()
          .forEach(
              line -> words.add(line.strip().split("[ \\t;:]", 2)[0].toLowerCase(Locale.ROOT)));
    }
    return words;
  }

  @Test
  void everyKeywordOfSequencesOccurs() throws IOException {
    assertThat(firstWords("sequence")).containsAll(SequenceParser.KEYWORDS);
  }

  @Test
  void everyKeywordOfGanttChartsOccurs() throws IOException {
    assertThat(firstWords("gantt")).containsAll(GanttParser.KEYWORDS);
  }

  @Test
  void everyRoleArrowAndSideOccurs() throws IOException {
    List<SequenceDiagram> diagrams = diagrams("sequence", SequenceDiagram.class);
    assertThat(diagrams.stream().flatMap(d -> d.participants().stream()).map(p -> p.role()))
        .contains(SequenceDiagram.Role.values());
    List<SequenceStep.Arrow> arrows =
        diagrams.stream().flatMap(d -> d.messages().stream()).map(m -> m.arrow()).toList();
    assertThat(arrows.stream().map(SequenceStep.Arrow::head)).contains(SequenceStep.Tip.values());
    assertThat(arrows.stream().map(SequenceStep.Arrow::tail))
        .contains(
            SequenceStep.Tip.ARROW,
            SequenceStep.Tip.UPPER_HALF,
            SequenceStep.Tip.LOWER_HALF,
            SequenceStep.Tip.UPPER_STICK,
            SequenceStep.Tip.LOWER_STICK);
    String all = diagrams.stream().map(SequenceDiagram::toString).collect(Collectors.joining());
    for (SequenceStep.Side side : SequenceStep.Side.values()) {
      assertThat(all).contains("side=" + side);
    }
    for (SequenceStep.Operator operator : SequenceStep.Operator.values()) {
      assertThat(all).contains("operator=" + operator);
    }
  }

  @Test
  void everyTagAndFormOfTaskOccurs() throws IOException {
    List<GanttChart> charts = diagrams("gantt", GanttChart.class);
    assertThat(charts.stream().flatMap(c -> c.tasks()).flatMap(t -> t.tags().stream()))
        .contains(GanttChart.Tag.values());
    assertThat(charts.stream().flatMap(c -> c.tasks()).anyMatch(t -> t.until().size() > 0))
        .isTrue();
    assertThat(charts.stream().flatMap(c -> c.tasks()).anyMatch(t -> t.after().size() > 1))
        .isTrue();
    assertThat(charts).anyMatch(GanttChart::compact).anyMatch(c -> c.axis().top());
  }

  @Test
  void everyFormOfPieOccurs() throws IOException {
    List<PieChart> pies = diagrams("pie", PieChart.class);
    assertThat(pies)
        .anyMatch(PieChart::showData)
        .anyMatch(pie -> pie.labelPosition() != 0.75)
        .anyMatch(pie -> pie.total().signum() == 0)
        .anyMatch(pie -> pie.slices().stream().anyMatch(s -> s.value().scale() > 1));
  }
}
