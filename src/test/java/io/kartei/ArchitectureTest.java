package io.kartei;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one-way order of the packages, as ARCHITECTURE.md draws it. */
class ArchitectureTest {
  private static final String ROOT = "io.kartei.";

  /** From the ground up; packages on one line do not know each other. */
  private static final List<List<String>> FLOORS =
      List.of(
          List.of("source", "messages", "language", "address", "text", "concurrent"),
          List.of("diagnostic", "evidence"),
          List.of("output", "config", "diagram", "include", "dialect", "picture"),
          List.of("model"),
          List.of("exam", "markdown"),
          List.of("facts"),
          List.of("index"),
          List.of("study"),
          List.of("theme", "body", "coverage", "search"),
          List.of("render"),
          List.of("render.*"),
          List.of("build"),
          List.of("serve"),
          List.of("cli", "maven"));

  private static final Map<String, Integer> FLOOR_OF =
      IntStream.range(0, FLOORS.size())
          .boxed()
          .flatMap(i -> FLOORS.get(i).stream().map(p -> Map.entry(p, i)))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.kartei");

  @Test
  void everyPackageHasItsFloor() {
    assertThat(CLASSES.stream().map(ArchitectureTest::room).collect(Collectors.toSet()))
        .isSubsetOf(FLOOR_OF.keySet());
  }

  @Test
  void nobodyLooksUpOrSideways() {
    var wrong = new TreeSet<String>();
    for (JavaClass type : CLASSES) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (target.getPackageName().startsWith("io.kartei")
            && !houses(type, target)
            && FLOOR_OF.get(room(target)) >= FLOOR_OF.get(room(type))) {
          wrong.add(room(type) + " -> " + room(target) + ": " + dependency.getDescription());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void packagesAreFreeOfCycles() {
    SlicesRuleDefinition.slices()
        .matching("io.kartei.(**)")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  /** Diagrams are drawn for programs that need nothing else, too. */
  @Test
  void diagramsKnowNothingOfTheSite() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "diagram..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.kartei..")
                .and(
                    resideOutsideOfPackages(
                        Stream.of(
                                "diagram",
                                "source",
                                "diagnostic",
                                "messages",
                                "text",
                                "address",
                                "concurrent")
                            .map(room -> ROOT + room + "..")
                            .toArray(String[]::new))))
        .check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "com.vladsch.flexmark.., markdown",
    "org.apache.maven.., maven",
    "picocli.., cli",
    "com.github.mustachejava.., theme",
    "com.openhtmltopdf.., render.pdf",
    "org.apache.batik.., render.pdf",
    "org.apache.pdfbox.pdmodel.., render.pdf",
    "org.mozilla.., render.pdf.formula",
    "com.google.zxing.., render.pdf.picture",
    "com.twelvemonkeys.., render.pdf.picture",
    "org.eclipse.elk.., diagram.layout",
    "org.sqlite.., render.anki",
    "java.sql.., render.anki",
    "io.methvin.., serve",
    "com.sun.net.httpserver.., serve"
  })
  void librariesStayInTheirRoom(String library, String room) {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  /** The floors are drawn in ARCHITECTURE.md, so that people find them without reading a test. */
  @Test
  void theDrawingNamesEveryPackage() throws Exception {
    String drawing = java.nio.file.Files.readString(java.nio.file.Path.of("ARCHITECTURE.md"));
    Map<String, Integer> inDrawing =
        drawing
            .lines()
            .filter(l -> l.matches(" +\\d+ [a-z.*]+ .*"))
            .map(String::strip)
            .collect(
                Collectors.toMap(
                    l -> l.split(" +")[1],
                    l -> Integer.parseInt(l.split(" ")[0]),
                    (a, b) -> a,
                    TreeMap::new));
    assertThat(inDrawing)
        .isEqualTo(
            FLOOR_OF.entrySet().stream()
                .collect(
                    Collectors.toMap(
                        Map.Entry::getKey, e -> e.getValue() + 1, (a, b) -> a, TreeMap::new)));
  }

  private static boolean houses(JavaClass a, JavaClass b) {
    Function<JavaClass, String> house =
        type -> {
          String name = type.getPackageName().substring(ROOT.length());
          String[] parts = name.split("\\.");
          return parts[0].equals("render") && parts.length > 1 ? "render." + parts[1] : parts[0];
        };
    return house.apply(a).equals(house.apply(b));
  }

  /** The entry of {@link #FLOORS} that a class belongs to. */
  private static String room(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName().substring(ROOT.length());
    String first = name.split("\\.")[0];
    return first.equals("render") && name.length() > first.length() ? "render.*" : first;
  }
}
