package io.kartei.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** The codes of all diagnostics, which are listed in {@code codes.txt} next to this class. */
public final class Codes {
  private static final SortedSet<String> ALL = read("codes.txt");

  private Codes() {}

  /** Returns all codes, sorted. */
  public static SortedSet<String> all() {
    return ALL;
  }

  private static SortedSet<String> read(String name) {
    try (InputStream in = Codes.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("this build lacks " + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Collections.unmodifiableSortedSet(new TreeSet<>(text.lines().toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
