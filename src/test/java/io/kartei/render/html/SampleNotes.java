package io.kartei.render.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small site with one of everything. */
final class SampleNotes {
  private SampleNotes() {}

  static Path write(Path project) {
    put(
        project,
        "kartei.yaml",
        """
        title: Netze & <mehr>
        language: de
        baseUrl: https://example.org/notes/
        """);
    put(
        project,
        "content/README.md",
        """
        # Willkommen

        Alles über [DNS](netz/dns.md) und [größere Netze](<netz/größe #1.md>).
        """);
    put(project, "content/netz/dns.md", DNS);
    put(
        project,
        "content/netz/größe #1.md",
        """
        # Größe & "Maß"

        Ein Verweis auf [Zonen](dns.md#zonen) und [nichts](nirgends.md).

        <iframe src="https://example.org/film" title="Film"></iframe>

        ```mermaid
        journey
          title Netze
        ```
        """);
    put(project, "content/glossary.md", "# Mein Glossar\n\nSelbst geschrieben.\n");
    return project;
  }

  private static final String DNS =
      """
      ---
      aliases: [alt/dns.html, Namensdienst]
      ---
      # DNS

      **D**omain **N**ame **S**ystem

      > **📝❗** FiSi AP2 Analyse Winter 2023 Aufgabe 1b

      ## Zonen

      > **📝❗** FiSi AP2 Konzeption Sommer 2022 Aufgabe 4b-c

      > **❓❗** Was ist eine Zone?
      >
      > Ein Teil des Namensraums, der `gemeinsam` verwaltet wird.

      ```mermaid
      flowchart TB
        A --> B
      ```

      ## Vergleich

      |          | primär | sekundär |
      | -------- | ------ | -------- |
      | Quelle   | Datei  | Kopie    |
      | schreibt | ja     | nein     |

      # Noch ein Titel

      ## Zonen
      """;

  private static void put(Path project, String name, String text) {
    try {
      Path file = project.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
