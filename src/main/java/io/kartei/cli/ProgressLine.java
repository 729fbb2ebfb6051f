package io.kartei.cli;

import io.kartei.build.Progress;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** One line on a terminal that tells how far a build is, and is gone when it is done. */
final class ProgressLine implements Progress, AutoCloseable {
  private static final long NANOS_BETWEEN = 50_000_000;

  private final @Nullable PrintStream terminal;
  private final long between;
  private long last = System.nanoTime();
  private int width;

  /**
   * A line on a terminal.
   *
   * @param terminal where, or null to show nothing
   */
  ProgressLine(@Nullable PrintStream terminal) {
    this(terminal, NANOS_BETWEEN);
  }

  ProgressLine(@Nullable PrintStream terminal, long nanosBetween) {
    this.terminal = terminal;
    this.between = nanosBetween;
  }

  @Override
  public synchronized void step(String stage, int done, int total) {
    long now = System.nanoTime();
    if (terminal != null && now - last >= between) {
      last = now;
      show(terminal, total > 0 ? stage + " " + done + "/" + total : stage);
    }
  }

  /** Wipes the line. */
  @Override
  public synchronized void close() {
    if (terminal != null && width > 0) {
      show(terminal, "");
      terminal.print('\r');
      terminal.flush();
      width = 0;
    }
  }

  /** Blanks wipe what is left of the text before: every terminal knows them. */
  private void show(PrintStream to, String text) {
    to.print('\r' + text + " ".repeat(Math.max(0, width - text.length())));
    to.flush();
    width = text.length();
  }
}
