package io.kartei.cli.start;

import io.kartei.config.ConfigReader;
import io.kartei.config.SiteConfig;
import io.kartei.text.Slugs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.regex.Pattern;
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
  private static final String ENDING = ".md";
  private static final Pattern DASHES = Pattern.compile("[-_]+");

  /**
   * Finds the place of a note: in the folder that was named, else in the current one if that is
   * among the notes, else in the folder of the notes.
   *
   * @param title what it is called; or its file, if it ends with {@code .md}
   * @param here the current folder, absolute
   * @param folder the folder that was named, or null; relative to the current one, or to the notes
   */
  public static NewNote of(String title, Path here, @Nullable String folder) {
    if (folder != null || !title.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
      String slug = Slugs.of(title);
      return of(title, (slug.isEmpty() ? "note" : slug) + ENDING, here, folder);
    }
    int slash = Math.max(title.lastIndexOf('/'), title.lastIndexOf('\\'));
    String file = title.substring(slash + 1);
    String name = file.substring(0, file.length() - ENDING.length());
    String named = DASHES.matcher(name).replaceAll(" ").strip();
    return of(
        named.isEmpty() ? "note" : named,
        name + ENDING,
        here,
        slash < 0 ? null : title.substring(0, slash + 1));
  }

  private static NewNote of(String title, String name, Path here, @Nullable String folder) {
    Path project = project(here);
    SiteConfig config = ConfigReader.read(project, null, said -> {}).config();
    Path content = config.folders().content();
    boolean within = here.normalize().startsWith(content.normalize());
    Path into = within ? here : content;
    if (folder != null) {
      Path named = here.resolve(folder).normalize();
      into =
          Files.isDirectory(named)
              ? inContent(named)
              : named.startsWith(content.normalize()) ? named : into.resolve(folder).normalize();
    }
    return new NewNote(title, into.resolve(name), content, config.book() != null);
  }

  /** Returns the folder of the notes if a folder is a project, else the folder itself. */
  private static Path inContent(Path folder) {
    return ConfigReader.isProject(folder)
        ? ConfigReader.read(folder, null, said -> {}).config().folders().content()
        : folder;
  }

  private static Path project(Path from) {
    for (Path folder = from; folder != null; folder = folder.getParent()) {
      if (ConfigReader.isProject(folder)) {
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
