package io.kartei.vectors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Projects of notes with vectors. */
public final class VectorProject {
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
          + " viewBox=\"0 0 40 40\"><rect width=\"20\" height=\"20\"/>%s</svg>";

  private static final String CONFIGURED =
      """
      # Netze

      > **❓** Was ist DNS?
      >
      > Ein Dienst.

      > **📝❗** FiSi AP2 Analyse Winter 2023 Aufgabe 1b
      > **📝❗** Klausur NT 2023 Aufgabe 1b

      | | A | B |
      | --- | --- | --- |
      | Eins | a | b |
      | Zwei | c | d |
      """;

  /** The folder of those notes that hold several vectors. */
  public static final String TOGETHER = "notizen/";

  private final Path folder;

  private VectorProject(Path folder) {
    this.folder = folder;
  }

  /** A note for each vector; folders and files are called like vectors, too. */
  public static void alone(Path folder) {
    VectorProject project = new VectorProject(folder);
    project.write("kartei.yaml", "title: Notizen\nbaseUrl: https://example.org/notizen/\n");
    for (List<Vector> kind : kinds().values()) {
      String place = "content/" + kind.get(kind.size() / 2).name() + "/";
      project.beside(place);
      for (Vector vector : kind) {
        project.picture(place, vector);
        project.write(place + vector.name() + ".md", VectorNotes.alone(vector));
      }
    }
  }

  /**
   * A note for each kind, with plain names in one folder, and a configuration of vectors, for those
   * who look at every page.
   */
  public static void together(Path folder) {
    VectorProject project = new VectorProject(folder);
    project.write(
        "kartei.yaml",
        everyValue(kinds().values().stream().map(kind -> kind.get(0)).toList())
            + "remoteImages: ask\n");
    String place = "content/" + TOGETHER;
    project.beside(place);
    kinds()
        .forEach(
            (kind, vectors) -> {
              vectors.forEach(vector -> project.picture(place, vector));
              project.write(place + kind + ".md", VectorNotes.together(vectors));
            });
  }

  /** A note of cards for each of some kinds, for packages and paper. */
  static void cards(Path folder, Predicate<String> some) {
    VectorProject project = new VectorProject(folder);
    project.write("kartei.yaml", everyValue(kinds().values().stream().map(k -> k.get(0)).toList()));
    kinds()
        .forEach(
            (kind, vectors) -> {
              String place = "content/" + vectors.get(vectors.size() / 2).name() + "/";
              if (some.test(kind)) {
                project.write(place + kind + ".md", VectorNotes.cards(vectors));
              }
            });
  }

  /** A few notes of a site that is configured with the vectors of a kind. */
  public static void configured(Path folder, List<Vector> vectors) {
    VectorProject project = new VectorProject(folder);
    Vector all = joined(vectors);
    String label = all.text().replace('{', '(').replace('}', ')');
    project.write(
        "kartei.yaml",
        everyValue(vectors)
            + """
            exams:
              - ihk
              - name: schule
                pattern: "Klausur {course} {year} Aufgabe {task}"
                parts:
                  course:
                    Netze: [$yaml]
                    $key: [NT]
                label: $label
            cheatSheets:
              - title: $yaml
                notes: [a.md]
            """
                .replace("$yaml", all.yaml())
                .replace("$key", vectors.get(0).yaml())
                .replace("$label", new Vector(1, "", label + " {course} {year}").yaml()));
    project.write("content/a.md", CONFIGURED);
  }

  /** The same as a book of mdBook, its chapters called like vectors, too. */
  static void booked(Path folder, List<Vector> vectors) {
    VectorProject project = new VectorProject(folder);
    Vector all = joined(vectors);
    project.write(
        "book.toml",
        """
        [book]
        title = $text
        description = $text
        authors = [$text, $text]
        src = "src"

        [output.html]
        site-url = $address
        git-repository-url = $address
        edit-url-template = $edit

        [output.html.redirect]
        $old = "a.html"
        """
            .replace("$text", all.toml())
            .replace("$address", address(all, "/").toml())
            .replace("$edit", address(all, "/{path}").toml())
            .replace("$old", new Vector(1, "", "/" + word(all) + ".html").toml()));
    // what opens a comment hides the chapters behind it
    StringBuilder summary = new StringBuilder("- [A](a.md)\n");
    vectors.forEach(v -> summary.append("- [").append(v.line()).append("]()\n"));
    vectors.forEach(v -> summary.append("\n# ").append(v.line()).append('\n'));
    project.write("src/SUMMARY.md", summary.toString());
    project.write("src/a.md", CONFIGURED);
  }

  /** What the configuration says of the whole site. */
  private static String everyValue(List<Vector> vectors) {
    Vector all = joined(vectors);
    return """
    title: $yaml
    description: $yaml
    authors: [$yaml, $yaml]
    baseUrl: $address
    repository: $address
    editUrl: $edit
    id: $yaml
    redirects:
      alt.html: a.html
      $old: a.html
    """
        .replace("$address", address(all, "/").yaml())
        .replace("$edit", address(all, "/{path}").yaml())
        .replace("$old", new Vector(1, "", word(vectors.get(0)) + ".html").yaml())
        .replace("$yaml", all.yaml());
  }

  private static Vector joined(List<Vector> vectors) {
    return new Vector(1, "", vectors.stream().map(Vector::text).collect(Collectors.joining(" | ")));
  }

  /** An address on the web with a text in it. */
  private static Vector address(Vector text, String end) {
    return new Vector(1, "", "https://boese.example/" + word(text) + end);
  }

  /** What of a text may stand in an address that is configured. */
  private static String word(Vector text) {
    return text.text().replaceAll("[\\s?#{}\\p{Cntrl}]+", "");
  }

  /** The vectors by kind, in order. */
  public static Map<String, List<Vector>> kinds() {
    return Vector.all().stream()
        .collect(Collectors.groupingBy(Vector::kind, LinkedHashMap::new, Collectors.toList()));
  }

  /** What notes refer to. */
  private void beside(String place) {
    write(place + "ziel.md", "# Ziel\n\nText.\n");
    write(place + "boese.svg", SVG.formatted("<script>alert(1)</script>"));
    write(place + "bild.png", "kein Bild");
    write(place + "film.mp4", "kein Film");
  }

  private void picture(String place, Vector vector) {
    if (vector.kind().equals("svg-file")) {
      write(place + "s" + vector.number() + ".svg", SVG.formatted(vector.text()));
    }
  }

  private void write(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
