package io.kartei.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An example of a file that people read: a line {@code === name}, and below it a note.
 *
 * @param name what it is an example of
 * @param note the text, to the next such line
 */
record Example(String name, String note) {

  static List<Example> read(String file) {
    List<Example> examples = new ArrayList<>();
    try {
      String text = Files.readString(Path.of("src/test/resources/facts", file));
      for (String part : text.split("(?m)^=== ", -1)) {
        int end = part.indexOf('\n');
        if (end > 0) {
          examples.add(new Example(part.substring(0, end), part.substring(end + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return examples;
  }
}
