package io.kartei.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file below the content folder.
 *
 * @param path relative to the content folder, with {@code /}, in Unicode's composed form (NFC)
 *     unless another file has that path; then as on disk
 * @param file its path on disk
 */
public record SourceFile(String path, Path file) implements Comparable<SourceFile> {
  /**
   * The endings of notes in small letters: Markdown, and what Quarto and R Markdown call theirs.
   */
  public static final List<String> ENDINGS = List.of(".md", ".mdx", ".markdown", ".qmd", ".rmd");

  /** Whether the file is a Markdown note, judging by its extension. */
  public boolean isNote() {
    String lower = path.toLowerCase(java.util.Locale.ROOT);
    for (String ending : ENDINGS) {
      if (lower.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the first bytes of the file, or none if it can't be read; whoever copies it reports
   * that.
   */
  public byte[] begin(int most) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(most);
    } catch (IOException e) {
      return new byte[0];
    }
  }

  @Override
  public int compareTo(SourceFile other) {
    return path.compareTo(other.path);
  }
}
