package io.kartei.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BiPredicate;

/** A disk on which the process dies before one of its changes, or half way through a write. */
final class CrashingDisk extends Steps {

  /** The end of the process: nothing may catch it. */
  static final class Crash extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final int last;
  private final boolean torn;
  private boolean dead;
  private boolean journalled;

  /**
   * @param last the change that is not made any more
   * @param torn whether half of it is made, if it writes a file
   */
  CrashingDisk(int last, boolean torn, BiPredicate<Path, Path> refused) {
    super(refused);
    this.last = last;
    this.torn = torn;
  }

  /** Whether a journal had been written when the process died. */
  boolean journalled() {
    return journalled;
  }

  @Override
  void before(int step) {
    if (dead || step >= last) {
      dead = true;
      throw new Crash();
    }
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    if (torn && !dead && taken() == last) {
      Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    }
    super.write(file, bytes);
  }

  @Override
  public void write(Path file, InputStream bytes) throws IOException {
    write(file, bytes.readAllBytes());
  }

  @Override
  public void linkOrCopy(Path file, Path copy) throws IOException {
    if (torn && !dead && taken() == last) {
      byte[] bytes = Files.readAllBytes(file);
      Files.write(copy, Arrays.copyOf(bytes, bytes.length / 2));
    }
    super.linkOrCopy(file, copy);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    super.move(from, to);
    journalled |= to.endsWith("journal");
  }
}
