package io.kartei.render;

import io.kartei.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;

/**
 * What is published of a file beside the notes: the one place where its bytes are read, for the
 * site and for what others take out of it.
 */
public final class PublishedFile {
  private PublishedFile() {}

  /**
   * The bytes to publish.
   *
   * @throws IOException if the file cannot be read
   */
  public static byte[] read(SourceFile file) throws IOException {
    return Files.readAllBytes(file.file());
  }
}
