package io.kartei.cli.measure;

import io.kartei.build.Progress;
import io.kartei.messages.Phrase;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** A line on a terminal that shows the progress of a build, and disappears when it is done. */
public final class ProgressLine implements Progress, AutoCloseable {
  private static final long NANOS_BETWEEN = 50_000_000;

  private final @Nullable PrintStream terminal;
  private final String language;
  private final long between;
  private long last = System.nanoTime();
  private int width;

  /** Returns one that shows nothing. */
  public static ProgressLine none() {
    return new ProgressLine(null, "en");
  }

  /**
   * Creates a line on a terminal.
   *
   * @param terminal the terminal, or null to show nothing
   * @param language the language to show it in
   */
  public ProgressLine(@Nullable PrintStream terminal, String language) {
    this(terminal, language, NANOS_BETWEEN);
  }

  ProgressLine(@Nullable PrintStream terminal, String language, long nanosBetween) {
    this.terminal = terminal;
    this.language = language;
    this.between = nanosBetween;
  }

  @Override
  public synchronized void step(String stage, int done, int total) {
    long now = System.nanoTime();
    if (terminal != null && now - last >= between) {
      last = now;
      String words = words(stage, language);
      show(terminal, total > 0 ? words + " " + done + "/" + total : words);
    }
  }

  /** Returns the words for a stage, whose name may consist of several words: {@code render pdf}. */
  static String words(String stage, String language) {
    String[] words = stage.split(" ", 2);
    return Phrase.of("progress." + words[0], words.length > 1 ? words[1] : "").in(language);
  }

  /** Clears the line. */
  @Override
  public synchronized void close() {
    if (terminal != null && width > 0) {
      show(terminal, "");
      terminal.print('\r');
      terminal.flush();
      width = 0;
    }
  }

  /**
   * Shows a text; overwrites what is left of the previous one with blanks, which work on every
   * terminal.
   */
  private void show(PrintStream to, String text) {
    to.print('\r' + text + " ".repeat(Math.max(0, width - text.length())));
    to.flush();
    width = text.length();
  }
}
