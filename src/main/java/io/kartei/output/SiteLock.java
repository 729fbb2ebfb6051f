package io.kartei.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two builds from writing the same site. It is an operating system lock on a file in the
 * staging folder, so it is released when the process that holds it ends, however that happens.
 */
final class SiteLock implements AutoCloseable {
  private static final int ATTEMPTS = 100;

  private final Workspace workspace;
  private final FileChannel channel;

  private SiteLock(Workspace workspace, FileChannel channel) {
    this.workspace = workspace;
    this.channel = channel;
  }

  /**
   * Takes the lock, in a staging folder next to the output if one can be created there, else inside
   * it.
   *
   * @return null if another build holds it
   */
  static @Nullable SiteLock tryAcquire(OutputFolder folder) throws IOException {
    Workspace beside = folder.beside();
    if (beside != null) {
      try {
        return tryAcquire(beside);
      } catch (FileSystemException e) {
        // nothing may be created there: a mount point, somebody else's folder
      }
    }
    return tryAcquire(folder.inside());
  }

  private static @Nullable SiteLock tryAcquire(Workspace workspace) throws IOException {
    for (int i = 0; i < ATTEMPTS; i++) {
      Files.createDirectories(workspace.root());
      FileChannel channel = open(workspace.lock());
      if (channel == null) {
        continue;
      }
      if (!tryLock(channel)) {
        channel.close();
        return null;
      }
      if (channel.size() == 0) {
        return new SiteLock(workspace, channel);
      }
      channel.close();
    }
    return null;
  }

  /** Opens the file; returns null if its last owner is deleting the folder at the moment. */
  private static @Nullable FileChannel open(Path lock) throws IOException {
    try {
      return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Returns the workspace that contains the lock. */
  Workspace workspace() {
    return workspace;
  }

  /** Releases the lock and deletes its file, and the folder if it is empty. */
  @Override
  public void close() throws IOException {
    if (!channel.isOpen()) {
      return;
    }
    try (channel) {
      if (Files.deleteIfExists(workspace.lock())) {
        // tells anyone who has already opened the file that it no longer serves as a lock
        channel.write(ByteBuffer.allocate(1));
      }
    }
    try {
      Files.deleteIfExists(workspace.root());
    } catch (DirectoryNotEmptyException e) {
      // left for the next recovery, or already owned by the next process
    }
  }
}
