package io.kartei.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Four times the text is four times the work, for whatever a note says: counted in steps, so that
 * the machine does not matter, and for each method, so that a short text shows what a long one
 * would. With {@code -Dgrowth.full=true}, long texts as well, and a site of its own for each kind:
 * {@code -Dgrowth.kinds=cmark|markdown-it} chooses some.
 */
class GrowthTest {
  private static final String FULL = "growth.full";

  /** An expression for the names of those that are wanted; all without it. */
  private static final String KINDS = "growth.kinds";

  private static final int KILOBYTE = 1024;

  /** Above four lies what is sorted, and what costs more until a bound holds. */
  private static final double MAX_GROWTH = 5.2;

  /** Of a single method: 16 is what takes four times as long for each of four times as many. */
  private static final double MAX_GROWTH_OF_METHOD = 8;

  /** For each character, of a single method: below that there may be few calls by chance. */
  private static final long FEW_STEPS_OF_METHOD = 16;

  /** Below that nothing is said about growth: a constant part may still hide it. */
  private static final long FEW_STEPS = 500_000;

  /** What takes more for each character is stopped, as it may never end. */
  private static final long MAX_STEPS = 30_000;

  /** Nested up to a bound: below it, work grows with the depth. */
  private static final Set<String> NESTED =
      Set.of("cmark: nested lists", "mkdocs nested", "rule almost", "table wide empty rows");

  /** What is laid out in a way of its own. */
  private static final Set<String> PRINTED =
      Set.of(
          "strong",
          "strong b",
          "em",
          "word",
          "cjk",
          "wide word",
          "words",
          "links good",
          "list",
          "list long items",
          "table",
          "table long cells",
          "headings2",
          "paragraphs",
          "quotes2",
          "soft");

  /** What becomes sheets and cards to cut out. */
  private static final Set<String> ON_SHEETS =
      Set.of("sheet wide", "table compares", "table glossary", "questions", "cards tag");

  @TempDir static Path folder;

  @Test
  void aNoteIsReadInStepsThatItsLengthAllows() {
    Function<String, List<String>> parse = parse();
    List<String> wrong = new ArrayList<>();
    Texts.all()
        .forEach(
            (name, text) -> {
              if (!NESTED.contains(name)) {
                Growth growth = new Growth(name);
                for (int size : List.of(2, 8)) {
                  growth.add(size, 1, count(parse, text.apply(size * KILOBYTE)));
                }
                wrong.addAll(growth.wrong());
              }
            });
    assertThat(wrong).isEmpty();
  }

  @Test
  void aSiteIsBuiltInStepsThatItsLengthAllows() {
    Map<String, IntFunction<String>> texts = new TreeMap<>(Texts.all());
    texts.keySet().removeAll(NESTED);
    assertThat(together("html, json, anki", texts, 1, 4)).isEmpty();
  }

  @Test
  void paperIsPrintedInStepsThatItsLengthAllows() {
    Map<String, IntFunction<String>> texts = new TreeMap<>(Texts.all());
    texts.keySet().retainAll(PRINTED);
    assertThat(together("book", texts, 1, 4)).isEmpty();
  }

  @Test
  void aTableIsPrintedInStepsThatItsRowsAllow() {
    assertThat(printed("table")).isEmpty();
  }

  @Test
  void aHeadingIsPrintedInStepsThatItsLengthAllows() {
    assertThat(printed("heading long2")).isEmpty();
  }

  private static List<String> printed(String name) {
    return together("book", Map.of(name, Texts.all().get(name)), 4, 16);
  }

  @Test
  void sheetsAreMadeInStepsThatTheirLengthAllows() {
    Map<String, IntFunction<String>> texts = new TreeMap<>(Texts.all());
    texts.keySet().retainAll(ON_SHEETS);
    assertThat(together("pdf", texts, 1, 4)).isEmpty();
  }

  @Test
  void aCheatSheetIsMadeInStepsThatItsLengthAllows() {
    String name = "sheet cheat";
    assertThat(together("pdf", Map.of(name, Texts.all().get(name)), 4, 16)).isEmpty();
  }

  @TestFactory
  @EnabledIfSystemProperty(named = FULL, matches = "true")
  Stream<DynamicTest> aLongNoteIsReadInStepsThatItsLengthAllows() {
    Function<String, List<String>> parse = parse();
    return each(
        Texts.all(),
        (name, text) ->
            grows(
                text,
                NESTED.contains(name) ? List.of(256, 1024) : List.of(16, 64, 256),
                t -> count(parse, t)));
  }

  @TestFactory
  @EnabledIfSystemProperty(named = FULL, matches = "true")
  Stream<DynamicTest> aSiteOfALongNoteIsBuiltInStepsThatItsLengthAllows() {
    Map<String, IntFunction<String>> texts = new TreeMap<>(Texts.all());
    texts.keySet().removeAll(NESTED);
    return builds("html, json, anki", texts, 4, 16);
  }

  @TestFactory
  @EnabledIfSystemProperty(named = FULL, matches = "true")
  Stream<DynamicTest> aLongNoteIsPrintedInStepsThatItsLengthAllows() {
    Map<String, IntFunction<String>> texts = new TreeMap<>(Texts.all());
    texts.keySet().retainAll(PRINTED);
    return builds("book", texts, 4, 16);
  }

  @TestFactory
  @EnabledIfSystemProperty(named = FULL, matches = "true")
  Stream<DynamicTest> sheetsOfALongNoteAreMadeInStepsThatItsLengthAllows() {
    Map<String, IntFunction<String>> texts = new TreeMap<>(Texts.all());
    texts.keySet().retainAll(ON_SHEETS);
    return builds("pdf", texts, 16, 64);
  }

  private static Stream<DynamicTest> builds(
      String outputs, Map<String, IntFunction<String>> texts, Integer... sizes) {
    BiFunction<Path, Consumer<String>, List<String>> build = build();
    return each(
        texts,
        (name, text) ->
            grows(text, List.of(sizes), t -> count(build, outputs, Map.of("content/note.md", t))));
  }

  private interface Check {
    void of(String name, IntFunction<String> text);
  }

  private static Stream<DynamicTest> each(Map<String, IntFunction<String>> texts, Check check) {
    Pattern wanted = Pattern.compile(System.getProperty(KINDS, ""));
    return texts.entrySet().stream()
        .filter(e -> wanted.matcher(e.getKey()).find())
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> check.of(e.getKey(), e.getValue())));
  }

  private static void grows(
      IntFunction<String> text,
      List<Integer> sizes,
      Function<String, Map<String, Steps.Count>> counted) {
    Growth growth = new Growth("");
    for (int size : sizes) {
      growth.add(size, 1, counted.apply(text.apply(size * KILOBYTE)));
    }
    assertThat(growth.wrong()).isEmpty();
  }

  /** All texts as the notes of one site: what becomes of each is counted for its own files. */
  private static List<String> together(
      String outputs, Map<String, IntFunction<String>> texts, int... sizes) {
    BiFunction<Path, Consumer<String>, List<String>> build = build();
    List<String> names = new ArrayList<>();
    Growth growth = new Growth(outputs);
    for (int size : sizes) {
      Map<String, String> notes = new TreeMap<>();
      names.clear();
      texts.forEach(
          (name, text) -> {
            String note = "k" + names.size() + "/note";
            String written = text.apply(size * KILOBYTE).replace("[[note", "[[" + note);
            notes.put("content/" + note + ".md", written);
            names.add(name);
          });
      growth.add(size, names.size(), count(build, outputs, notes));
    }
    return growth.wrong().stream().map(w -> named(w, names)).toList();
  }

  private static String named(String wrong, List<String> names) {
    return wrong.matches("(?s)k\\d+/.*")
        ? names.get(Integer.parseInt(wrong.substring(1, wrong.indexOf('/')))) + ": " + wrong
        : wrong;
  }

  /** What was counted for sizes, each four times the one before. */
  private static final class Growth {
    private final String name;
    private final List<String> wrong = new ArrayList<>();
    private Map<String, Steps.Count> smaller = Map.of();

    Growth(String name) {
      this.name = name;
    }

    /** In kB, each of so many notes. */
    void add(int size, int notes, Map<String, Steps.Count> counts) {
      counts.forEach(
          (stage, now) -> {
            Steps.Count before = smaller.get(stage);
            if (before != null) {
              int kilobytes = stage.endsWith("/note.html") ? size : size * notes;
              compare(stage + " of " + name + " at " + size + " kB", kilobytes, before, now);
            }
          });
      smaller = counts;
    }

    private void compare(String what, int size, Steps.Count before, Steps.Count now) {
      double growth = (double) now.total() / before.total();
      if (growth > MAX_GROWTH && now.total() > FEW_STEPS) {
        wrong.add(what + ": " + growth + now.beyond(before, 4));
      }
      long few = FEW_STEPS_OF_METHOD * size * KILOBYTE;
      List<String> methods = now.grown(before, few, MAX_GROWTH_OF_METHOD);
      if (!methods.isEmpty()) {
        wrong.add(what + ": " + methods);
      }
    }

    List<String> wrong() {
      return wrong;
    }
  }

  @SuppressWarnings("unchecked")
  private static Function<String, List<String>> parse() {
    return (Function<String, List<String>>) CountingLoader.make(CountedParse.class);
  }

  @SuppressWarnings("unchecked")
  private static BiFunction<Path, Consumer<String>, List<String>> build() {
    return (BiFunction<Path, Consumer<String>, List<String>>)
        CountingLoader.make(CountedBuild.class);
  }

  private static Map<String, Steps.Count> count(Function<String, List<String>> parse, String text) {
    Steps.Count before = Steps.now();
    List<String> said = Steps.within(MAX_STEPS * text.length(), () -> parse.apply(text));
    assertThat(said).filteredOn(d -> d.startsWith("internal-error")).isEmpty();
    return Map.of("parse", Steps.now().since(before));
  }

  private static Map<String, Steps.Count> count(
      BiFunction<Path, Consumer<String>, List<String>> build,
      String outputs,
      Map<String, String> notes) {
    Path project = folder.resolve(outputs + " " + notes.size());
    notes.forEach((path, text) -> write(project.resolve(path), text));
    write(project.resolve("content/index.md"), "# Start\n\n[[note]]\n");
    write(project.resolve("kartei.yaml"), "outputs: [" + outputs + "]\n");
    long length = notes.values().stream().mapToLong(String::length).sum();
    Stages stages = new Stages();
    List<String> said = Steps.within(MAX_STEPS * length, () -> build.apply(project, stages));
    assertThat(said).filteredOn(d -> d.startsWith("internal-error")).isEmpty();
    stages.accept("");
    return stages.counts;
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** What each file took, and each stage beside its files. */
  private static final class Stages implements Consumer<String> {
    private final Map<String, Steps.Count> counts = new LinkedHashMap<>();
    private Steps.Count before = Steps.now();
    private String stage = "config";

    @Override
    public void accept(String event) {
      if (event.equals(stage)) {
        return;
      }
      Steps.Count now = Steps.now();
      boolean file = event.startsWith(CountedBuild.FILE);
      String what = file ? event.substring(CountedBuild.FILE.length()) : stage;
      counts.merge(what, now.since(before), Steps.Count::and);
      before = now;
      stage = file ? stage : event;
    }
  }
}
