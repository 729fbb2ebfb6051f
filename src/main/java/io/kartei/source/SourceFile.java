package io.kartei.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file below the content folder.
 *
 * @param path relative to the content folder, with {@code /}, in Unicode's composed form (NFC)
 *     unless another file has that path; then as on disk
 * @param file its path on disk
 */
public record SourceFile(String path, Path file) implements Comparable<SourceFile> {

  /** Whether the file is a Markdown note, judging by its extension. */
  public boolean isNote() {
    String lower = path.toLowerCase(java.util.Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".mdx") || lower.endsWith(".markdown");
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
