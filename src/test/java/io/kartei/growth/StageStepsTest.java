package io.kartei.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What parsing, indexing and rendering of a small book take, against what they took: in steps,
 * which are the same on every machine. When a stage takes more, the methods that take most are
 * named: look whether one of them came new, or is called more often than before. When that is right
 * (it does more), or when a stage takes less, {@code -Dgolden.update=true} writes the figures anew:
 * commit them with the change that made the difference, and say why.
 */
class StageStepsTest {
  private static final Path FIGURES = Path.of("src/test/resources/growth/stages.properties");

  private static final int NOTES = 24;

  /** Changes of data and of libraries stay below that. */
  private static final double TOLERANCE = 0.1;

  private static final Map<String, String> STAGES =
      Map.of(
          "read", "parse",
          "parse", "parse",
          "index", "index",
          "cards", "index",
          "sheets", "index",
          "render html", "html");

  private static final String NOTE =
      """
      ---
      tags: [netze]
      ---
      # Thema %1$d

      Ein **Verfahren %1$d** ist eine Art, Daten zwischen zwei Rechnern zu übertragen. Siehe
      [Thema %2$d](n%2$d.md), `ping -c %1$d` und $x^%1$d$.

      > **📝❗** FiSi AP2 Analyse Winter 20%3$d Aufgabe %4$d

      ## Aufbau

      > **❓❗** Welche Schichten hat das Verfahren %1$d?
      >
      > - Leitung: überträgt Bits
      > - Vermittlung: findet den *Weg*
      > - Anwendung: spricht mit Menschen

      | Merkmal | Alpha %1$d | Beta %1$d |
      | --- | --- | --- |
      | Reichweite | kurz | lang |
      | Preis | hoch | niedrig |

      ## Vorteile

      1. Es ist einfach.
      2. Es ist schnell, wenn nur wenige Rechner senden.

      ```java
      int rest = %1$d %% 7; // Kommentar
      ```

      Was ist der Unterschied zwischen Alpha %1$d und Beta %1$d?

      Alpha ist kurz, Beta ist lang.[^1]

      [^1]: Gemessen in Metern.
      """;

  @TempDir Path folder;

  @Test
  @SuppressWarnings("unchecked")
  void aStageTakesTheStepsThatItTook() throws IOException {
    BiFunction<Path, Consumer<String>, List<String>> build =
        (BiFunction<Path, Consumer<String>, List<String>>) CountingLoader.make(CountedBuild.class);
    Path project = book();
    count(build, project); // what is prepared once
    Map<String, Steps.Count> counts = count(build, project);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FIGURES.getParent());
      Files.writeString(FIGURES, figures(counts));
    }
    assertThat(beyond(counts)).as("see the class's comment").isEmpty();
  }

  private static String figures(Map<String, Steps.Count> counts) {
    return counts.entrySet().stream()
        .map(e -> e.getKey() + " = " + e.getValue().total() + "\n")
        .collect(Collectors.joining());
  }

  private static List<String> beyond(Map<String, Steps.Count> counts) throws IOException {
    Properties figures = new Properties();
    try (var in = Files.newBufferedReader(FIGURES)) {
      figures.load(in);
    }
    assertThat(counts.keySet()).isEqualTo(figures.keySet());
    List<String> beyond = new ArrayList<>();
    counts.forEach(
        (stage, now) -> {
          long before = Long.parseLong(figures.getProperty(stage));
          if (Math.abs(now.total() - before) > TOLERANCE * before) {
            beyond.add(stage + ": " + before + " -> " + now.total() + now.most());
          }
        });
    return beyond;
  }

  private Path book() {
    write("kartei.yaml", "language: de\noutputs: [html]\n");
    for (int i = 0; i < NOTES; i++) {
      String note = NOTE.formatted(i, (i + 5) % NOTES, 15 + i % 8, 1 + i % 4);
      write("content/n" + i + ".md", note);
    }
    return folder;
  }

  private void write(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Steps.Count> count(
      BiFunction<Path, Consumer<String>, List<String>> build, Path project) {
    Stages stages = new Stages();
    List<String> said = Steps.within(Long.MAX_VALUE / 2, () -> build.apply(project, stages));
    stages.accept("");
    assertThat(said).isEmpty();
    return stages.counts;
  }

  /** What each stage took, of those that are compared. */
  private static final class Stages implements Consumer<String> {
    private final Map<String, Steps.Count> counts = new TreeMap<>();
    private Steps.Count before = Steps.now();
    private String stage = "";

    @Override
    public void accept(String event) {
      String next = STAGES.getOrDefault(event, "");
      if (event.startsWith(CountedBuild.FILE) || next.equals(stage)) {
        return;
      }
      Steps.Count now = Steps.now();
      if (!stage.isEmpty()) {
        counts.merge(stage, now.since(before), Steps.Count::and);
      }
      before = now;
      stage = next;
    }
  }
}
