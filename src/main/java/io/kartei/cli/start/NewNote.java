package io.kartei.cli.start;

import io.kartei.config.ConfigReader;
import io.kartei.config.SiteConfig;
import io.kartei.text.Slugs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note that is to be written.
 *
 * @param title its title
 * @param file where it goes, absolute
 * @param content the folder of the project's notes
 * @param listed whether the project lists its notes in a {@code SUMMARY.md}
 */
public record NewNote(String title, Path file, Path content, boolean listed) {
  private static final List<String> SIGNS_OF_PROJECT =
      List.of("kartei.yaml", "kartei.yml", "book.toml");

  /**
   * Finds the place of a note: in the folder that was named, else in the current one if that is
   * among the notes, else in the folder of the notes.
   *
   * @param here the current folder, absolute
   * @param folder the folder that was named, or null; relative to the current one, or to the notes
   */
  public static NewNote of(String title, Path here, @Nullable String folder) {
    Path project = project(here);
    SiteConfig config = ConfigReader.read(project, null, said -> {}).config();
    Path content = config.folders().content();
    boolean within = here.normalize().startsWith(content.normalize());
    Path into = within ? here : content;
    if (folder != null) {
      Path named = here.resolve(folder).normalize();
      into = Files.isDirectory(named) ? inContent(named) : into.resolve(folder).normalize();
    }
    String slug = Slugs.of(title);
    Path file = into.resolve((slug.isEmpty() ? "note" : slug) + ".md");
    return new NewNote(title, file, content, config.book() != null);
  }

  /** Returns the folder of the notes if a folder is a project, else the folder itself. */
  private static Path inContent(Path folder) {
    return SIGNS_OF_PROJECT.stream().anyMatch(sign -> Files.exists(folder.resolve(sign)))
        ? ConfigReader.read(folder, null, said -> {}).config().folders().content()
        : folder;
  }

  private static Path project(Path from) {
    for (Path folder = from; folder != null; folder = folder.getParent()) {
      Path around = folder;
      if (SIGNS_OF_PROJECT.stream().anyMatch(sign -> Files.exists(around.resolve(sign)))) {
        return folder;
      }
    }
    return from;
  }

  /**
   * Writes the note: its title, and how to go on as a comment.
   *
   * @param language of the comment, {@code de} or {@code en}
   */
  public void write(String language) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    String text = Template.of(language, "note.md").replace("{title}", title);
    Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
  }

  /** Returns the line that lists the note in {@code SUMMARY.md}, or null if there is none. */
  public @Nullable String summaryEntry() {
    Path root = content.normalize();
    return listed && file.startsWith(root)
        ? "- [" + title + "](" + root.relativize(file).toString().replace('\\', '/') + ")"
        : null;
  }
}
