package io.kartei.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.function.BiPredicate;

/** A disk that calls back before each change, and may refuse to move. */
class Steps implements Disk {
  private final Disk disk = new RealDisk();
  private final BiPredicate<Path, Path> refused;
  private int taken;

  /**
   * @param refused which moves the disk does not make
   */
  Steps(BiPredicate<Path, Path> refused) {
    this.refused = refused;
  }

  /** A disk that moves everything. */
  Steps() {
    this((from, to) -> false);
  }

  /** The next change will be number {@code step}, counted from 0. */
  void before(int step) throws IOException {}

  int taken() {
    return taken;
  }

  private Disk next() throws IOException {
    before(taken);
    taken++;
    return disk;
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    next().createFolders(folder);
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    next().write(file, bytes);
  }

  @Override
  public void write(Path file, InputStream bytes) throws IOException {
    next().write(file, bytes);
  }

  @Override
  public void linkOrCopy(Path file, Path copy) throws IOException {
    next().linkOrCopy(file, copy);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    Disk next = next();
    if (refused.test(from, to)) {
      throw new FileSystemException(from.toString(), to.toString(), "refused");
    }
    next.move(from, to);
  }

  @Override
  public void replace(Path from, Path to) throws IOException {
    next().replace(from, to);
  }

  @Override
  public void delete(Path path) throws IOException {
    next().delete(path);
  }

  @Override
  public void force(Path path) throws IOException {
    next().force(path);
  }
}
