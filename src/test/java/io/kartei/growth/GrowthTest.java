package io.kartei.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Four times the text is four times the work, for whatever a note says: counted in steps, so that
 * the machine does not matter. A stage that takes few steps for each character is fine anyway.
 */
class GrowthTest {
  private static final int KILOBYTE = 1024;
  private static final int TIMES = 4;

  /** Above four lies what is sorted, and what costs more until a bound holds. */
  private static final double MAX_GROWTH = 5.2;

  /** Below that nothing is said about growth: a constant part may still hide it. */
  private static final long FEW_STEPS = 500_000;

  /** What takes more for each character is stopped, as it may never end. */
  private static final long MAX_STEPS = 30_000;

  /** Nested up to a bound: below it, work grows with the depth. */
  private static final Set<String> NESTED =
      Set.of("cmark: nested lists", "mkdocs nested", "rule almost", "table wide empty rows");

  /** What each embed shows is looked for among all parts of a note; how much it is has a bound. */
  private static final Set<String> SEARCHED = Set.of("embed self many heads");

  @TempDir static Path folder;

  @TestFactory
  @SuppressWarnings("unchecked")
  Stream<DynamicTest> aNoteIsReadInStepsThatItsLengthAllows() {
    Function<String, List<String>> parse =
        (Function<String, List<String>>) CountingLoader.make(CountedParse.class);
    return Texts.all().entrySet().stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.getKey(),
                    () -> grows(e.getValue(), sizes(e.getKey()), t -> count(parse, t))));
  }

  @TestFactory
  @SuppressWarnings("unchecked")
  Stream<DynamicTest> aSiteIsBuiltInStepsThatItsLengthAllows() {
    Set<String> names = new TreeSet<>(Texts.all().keySet());
    names.removeAll(SEARCHED);
    names.removeAll(NESTED);
    return builds("html, json, anki", List.of(4, 16), names);
  }

  @TestFactory
  Stream<DynamicTest> paperIsPrintedInStepsThatItsLengthAllows() {
    return builds("book", List.of(4, 16), PRINTED);
  }

  /** What is laid out in a way of its own. */
  private static final Set<String> PRINTED =
      Set.of(
          "strong",
          "strong b",
          "em",
          "words",
          "links good",
          "list",
          "table",
          "headings2",
          "paragraphs",
          "quotes2",
          "soft");

  @SuppressWarnings("unchecked")
  private static Stream<DynamicTest> builds(
      String outputs, List<Integer> sizes, Set<String> names) {
    BiFunction<Path, Consumer<String>, List<String>> build =
        (BiFunction<Path, Consumer<String>, List<String>>) CountingLoader.make(CountedBuild.class);
    return Texts.all().entrySet().stream()
        .filter(e -> names.contains(e.getKey()))
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.getKey(),
                    () -> grows(e.getValue(), sizes, text -> count(build, outputs, text))));
  }

  /** In kB. */
  private static List<Integer> sizes(String name) {
    if (NESTED.contains(name)) {
      return List.of(256, 1024);
    }
    return name.contains(": ") ? List.of(16, 64, 256) : List.of(8, 32);
  }

  private static void grows(
      IntFunction<String> text,
      List<Integer> sizes,
      Function<String, Map<String, Steps.Count>> counted) {
    Map<String, Steps.Count> smaller = Map.of();
    for (int size : sizes) {
      Map<String, Steps.Count> stages = counted.apply(text.apply(size * KILOBYTE));
      for (Map.Entry<String, Steps.Count> stage : stages.entrySet()) {
        Steps.Count before = smaller.get(stage.getKey());
        Steps.Count now = stage.getValue();
        if (before != null && now.total() > FEW_STEPS) {
          assertThat((double) now.total() / before.total())
              .as(() -> stage.getKey() + " at " + size + " kB" + now.beyond(before, TIMES))
              .isLessThan(MAX_GROWTH);
        }
      }
      smaller = stages;
    }
  }

  private static Map<String, Steps.Count> count(Function<String, List<String>> parse, String text) {
    Steps.Count before = Steps.now();
    List<String> said = Steps.within(MAX_STEPS * text.length(), () -> parse.apply(text));
    assertThat(said).doesNotContain("internal-error");
    return Map.of("parse", Steps.now().since(before));
  }

  private static Map<String, Steps.Count> count(
      BiFunction<Path, Consumer<String>, List<String>> build, String outputs, String text) {
    write("content/note.md", text);
    write("content/index.md", "# Start\n\n[[note]]\n");
    write("kartei.yaml", "outputs: [" + outputs + "]\n");
    Stages stages = new Stages();
    List<String> said = Steps.within(MAX_STEPS * text.length(), () -> build.apply(folder, stages));
    assertThat(said).doesNotContain("internal-error");
    stages.accept("");
    return stages.counts;
  }

  private static void write(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** What each stage took, told when the next begins. */
  private static final class Stages implements Consumer<String> {
    private final Map<String, Steps.Count> counts = new LinkedHashMap<>();
    private Steps.Count before = Steps.now();
    private String stage = "config";

    @Override
    public void accept(String next) {
      if (!next.equals(stage)) {
        Steps.Count now = Steps.now();
        counts.merge(stage, now.since(before), Steps.Count::and);
        stage = next;
        before = now;
      }
    }
  }
}
