package io.kartei.cli.start;

import io.kartei.messages.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files that a new project begins with. What is there already is kept; only the list of what
 * git ignores gets a line at its end.
 */
public final class ProjectFiles {
  private static final String CONFIG = "kartei.yaml";
  private static final String IGNORED = ".gitignore";
  private static final String WORKFLOWS = ".github/workflows";
  private static final String SITE = "/site/";

  /** The notes that teach, in reading order. */
  private static final List<String> NOTES =
      List.of("content/index.md", "content/1-cards.md", "content/2-tables.md");

  private final Path project;
  private final Map<String, String> wanted = new TreeMap<>();

  private ProjectFiles(Path project) {
    this.project = project;
  }

  /**
   * Returns the files for a folder.
   *
   * @param language of the notes and comments, {@code de} or {@code en}
   * @param hasNotes whether there are notes in it, so that none are needed
   */
  public static ProjectFiles in(Path project, String language, boolean hasNotes) {
    ProjectFiles files = new ProjectFiles(project);
    String config = hasNotes ? "found.yaml" : CONFIG;
    files.wanted.put(CONFIG, Template.of(language, config));
    files.wanted.put(WORKFLOWS + "/kartei.yml", Template.of(language, "workflow.yml"));
    if (!hasNotes) {
      NOTES.forEach(note -> files.wanted.put(note, Template.of(language, note)));
    }
    return files;
  }

  /** Writes what is missing; returns what to say about each file. */
  public List<Phrase> write() throws IOException {
    List<Phrase> said = new ArrayList<>();
    for (Map.Entry<String, String> file : wanted.entrySet()) {
      if (isThere(file.getKey())) {
        said.add(Phrase.of("init.kept", file.getKey()));
      } else {
        Path path = project.resolve(file.getKey());
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, file.getValue(), StandardOpenOption.CREATE_NEW);
        said.add(Phrase.of("init.made", file.getKey(), about(file.getKey())));
      }
    }
    said.add(ignore());
    return said;
  }

  /** Whether there is a file, or another one that does the same. */
  private boolean isThere(String file) throws IOException {
    if (file.equals(CONFIG) && Files.exists(project.resolve("kartei.yml"))) {
      return true;
    }
    if (file.startsWith(WORKFLOWS) && Files.isDirectory(project.resolve(WORKFLOWS))) {
      try (Stream<Path> workflows = Files.list(project.resolve(WORKFLOWS))) {
        for (Path workflow : workflows.filter(Files::isRegularFile).toList()) {
          if (Files.readString(workflow).contains("actions/deploy-pages")) {
            return true;
          }
        }
      }
    }
    return Files.exists(project.resolve(file));
  }

  private static Phrase about(String file) {
    return switch (file) {
      case CONFIG -> Phrase.of("init.about-config");
      case WORKFLOWS + "/kartei.yml" -> Phrase.of("init.about-workflow");
      default -> Phrase.of("init.about-note");
    };
  }

  /** Lets git ignore the built site. */
  private Phrase ignore() throws IOException {
    Path file = project.resolve(IGNORED);
    String before = Files.exists(file) ? Files.readString(file) : "";
    boolean ignored =
        before
            .lines()
            .map(String::strip)
            .anyMatch(List.of(SITE, "site/", "/site", "site")::contains);
    if (ignored) {
      return Phrase.of("init.kept", IGNORED);
    }
    String end = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
    Files.writeString(file, before + end + SITE + "\n");
    return before.isEmpty()
        ? Phrase.of("init.made", IGNORED, Phrase.of("init.about-ignored"))
        : Phrase.of("init.line", IGNORED, SITE);
  }
}
