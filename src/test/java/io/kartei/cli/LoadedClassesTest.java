package io.kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.cli.usage.HelpTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build begins quickly: it loads nothing but what it needs. */
class LoadedClassesTest {
  /** What a build of a note without diagrams, pictures and settings has no use for. */
  private static final List<String> UNUSED =
      List.of(
          "com.fasterxml.jackson.databind.ObjectMapper",
          "com.fasterxml.jackson.dataformat.",
          "com.google.",
          "com.openhtmltopdf.",
          "com.sun.jna.",
          "com.twelvemonkeys.",
          "io.kartei.diagram.draw.",
          "io.kartei.diagram.layout.",
          "io.kartei.render.pdf.document.",
          "io.kartei.serve.",
          "io.methvin.",
          "java.net.http.",
          HelpTexts.class.getName(),
          "org.apache.batik.",
          "org.apache.fontbox.",
          "org.apache.pdfbox.",
          "org.eclipse.",
          "org.mozilla.",
          "org.sqlite.",
          "org.yaml.");

  /** How many of them are not Java's own: up to a tenth more than when this was written. */
  private static final int MAX_CLASSES = 1_520;

  private static final String NOTE =
      """
      # Namen im Netz

      Das **Domain Name System** (DNS) löst Namen in Adressen auf.

      | Eintrag | Inhalt |
      | --- | --- |
      | A | IPv4-Adresse |
      | AAAA | IPv6-Adresse |

      **Frage:** Was ist ein Resolver?

      **Antwort:** Ein Dienst, der für andere fragt.

      ```java
      int port = 53;
      ```

      📝 AP1 Frühjahr 2024 Aufgabe 2
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeNote() throws IOException {
    Files.writeString(folder.resolve("namen.md"), NOTE);
  }

  @Test
  void aNoteNeedsNothingOfOtherOutputs() throws Exception {
    List<String> loaded = loaded("build", ".", "-o", "site", "--only", "html,json");

    assertThat(loaded).contains("io.kartei.markdown.MarkdownParser");
    assertThat(unused(loaded)).isEmpty();
    assertThat(loaded)
        .filteredOn(type -> !type.contains("Lambda"))
        .filteredOn(type -> !type.startsWith("java.") && !type.startsWith("jdk."))
        .filteredOn(type -> !type.startsWith("sun.") && !type.startsWith("com.sun."))
        .filteredOn(type -> !type.startsWith("javax."))
        .hasSizeLessThan(MAX_CLASSES);
  }

  @Test
  void aCommandLoadsNoOther() throws Exception {
    List<String> loaded = loaded("check", ".", "--only", "json");

    assertThat(loaded).contains("io.kartei.cli.CheckCommand");
    assertThat(loaded)
        .doesNotContain(
            "io.kartei.cli.BuildCommand",
            "io.kartei.cli.ServeCommand",
            "io.kartei.cli.DiagramCommand");
  }

  @Test
  void aDiagramIsLaidOut() throws Exception {
    Files.writeString(
        folder.resolve("weg.md"), "# Weg\n\n```mermaid\nflowchart LR\n  a --> b\n```\n");

    List<String> loaded = loaded("build", ".", "-o", "site", "--only", "html,json");
    assertThat(unused(loaded))
        .contains("org.eclipse.", "io.kartei.diagram.layout.")
        .doesNotContain(
            "org.yaml.", "com.fasterxml.jackson.databind.ObjectMapper", "org.apache.fontbox.");
    // setting these up takes as long as the layout
    assertThat(loaded)
        .contains("org.eclipse.elk.alg.layered.ElkLayered")
        .doesNotContain(
            "org.eclipse.emf.ecore.impl.BasicEObjectImpl",
            "org.eclipse.emf.ecore.EPackage$Registry",
            "org.eclipse.elk.core.data.LayoutOptionData");
  }

  private static Set<String> unused(List<String> loaded) {
    Set<String> found = new TreeSet<>();
    for (String name : UNUSED) {
      if (loaded.stream().anyMatch(type -> type.startsWith(name))) {
        found.add(name);
      }
    }
    return found;
  }

  /** Runs a command in a process of its own, and returns the names of the classes it loaded. */
  private List<String> loaded(String... arguments) throws IOException, InterruptedException {
    Path log = folder.resolve("classes.log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx256m"));
    command.add("-Xlog:class+load:file=" + log + ":none");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    Path said = folder.resolve("said.log");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(said)).isZero();
    try (Stream<String> lines = Files.lines(log)) {
      return lines.map(line -> line.split(" ", 2)[0]).toList();
    }
  }
}
