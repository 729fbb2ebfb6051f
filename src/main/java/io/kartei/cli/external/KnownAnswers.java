package io.kartei.cli.external;

import io.kartei.output.OutputException;
import io.kartei.output.SingleFile;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Remembers which addresses answered, and when: a line each, seconds since 1970, a tab, the
 * address. If the file can't be read or written, everything is asked anew.
 */
final class KnownAnswers {
  private static final long MAX_AGE = 7 * 24 * 60 * 60L;
  private static final int MAX_ENTRIES = 20_000;

  private final Path file;
  private final long now;
  private final Map<String, Long> answered = new LinkedHashMap<>();

  private KnownAnswers(Path file, long now) {
    this.file = file;
    this.now = now;
  }

  /**
   * Reads a file, which need not exist; leaves out what is too old.
   *
   * @param now seconds since 1970
   */
  static KnownAnswers read(Path file, long now) {
    KnownAnswers known = new KnownAnswers(file, now);
    try {
      if (Files.isRegularFile(file)) {
        Files.readString(file).lines().forEach(known::line);
      }
    } catch (IOException e) {
      known.answered.clear();
    }
    return known;
  }

  private void line(String line) {
    int tab = line.indexOf('\t');
    try {
      long when = tab < 0 ? 0 : Long.parseLong(line.substring(0, tab));
      if (when <= now && now - when < MAX_AGE && answered.size() < MAX_ENTRIES) {
        answered.put(line.substring(tab + 1), when);
      }
    } catch (NumberFormatException e) {
      // a line that something else wrote
    }
  }

  boolean has(URI address) {
    return answered.containsKey(address.toString());
  }

  void add(URI address) {
    answered.put(address.toString(), now);
  }

  /** Writes the file, if the disk allows it. */
  void write() {
    StringBuilder text = new StringBuilder();
    answered.forEach(
        (address, when) -> text.append(when).append('\t').append(address).append('\n'));
    try {
      SingleFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (OutputException e) {
      // what isn't known next time is asked again
    }
  }
}
