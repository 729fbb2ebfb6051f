package io.kartei.cli.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The texts of new files, which are resources next to this class, in a folder per language. */
final class Template {
  private Template() {}

  /** Returns the text of a file in a language, {@code de} or {@code en}. */
  static String of(String language, String file) {
    String name = language + "/" + file;
    try (InputStream in = Template.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("this build lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
