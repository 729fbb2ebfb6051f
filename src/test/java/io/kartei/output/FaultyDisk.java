package io.kartei.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A disk that does not do one of its changes, or none of a kind from then on. */
final class FaultyDisk extends Steps {

  /** What a change is. */
  enum Action {
    MAKE_FOLDER,
    WRITE,
    LINK,
    MOVE,
    DELETE,
    FORCE
  }

  /** What is wrong, in the words of a system, and with which changes. */
  enum Fault {
    NO_SPACE("No space left on device", Action.MAKE_FOLDER, Action.WRITE, Action.LINK),
    NO_SPACE_FOR_THE_SECOND_HALF("No space left on device", Action.WRITE, Action.LINK),
    NO_SPACE_WHEN_FORCED("No space left on device", Action.FORCE),
    QUOTA("Disk quota exceeded", Action.MAKE_FOLDER, Action.WRITE, Action.LINK),
    TOO_LARGE("File too large", Action.WRITE),
    DENIED(null, Action.values()),
    NOT_PERMITTED("Operation not permitted", Action.LINK, Action.MOVE, Action.DELETE),
    READ_ONLY("Read-only file system", Action.values()),
    INTERRUPTED(null, Action.WRITE, Action.LINK, Action.FORCE),
    BUSY("Device or resource busy", Action.MOVE, Action.DELETE),
    LOCKED(
        "The process cannot access the file because it is being used by another process",
        Action.WRITE,
        Action.MOVE,
        Action.DELETE),
    CROSS_DEVICE("Invalid cross-device link", Action.LINK, Action.MOVE),
    TOO_MANY_LINKS("Too many links", Action.LINK),
    NAME_TOO_LONG("File name too long", Action.MAKE_FOLDER, Action.WRITE, Action.LINK, Action.MOVE),
    VANISHED(null, Action.values()),
    TOO_MANY_OPEN("Too many open files", Action.WRITE, Action.LINK, Action.FORCE),
    BROKEN("Input/output error", Action.values()),
    STALE("Stale file handle", Action.values());

    private final @Nullable String words;

    @SuppressWarnings("ImmutableEnumChecker") // nobody changes it
    final Set<Action> actions;

    Fault(@Nullable String words, Action... actions) {
      this.words = words;
      this.actions = EnumSet.copyOf(Arrays.asList(actions));
    }

    private IOException thrown(Path path, @Nullable Path other) {
      String second = other == null ? null : other.toString();
      return switch (this) {
        case DENIED -> new AccessDeniedException(path.toString());
        case INTERRUPTED -> new ClosedByInterruptException();
        case VANISHED -> new NoSuchFileException(path.toString());
        case NO_SPACE_FOR_THE_SECOND_HALF, BROKEN -> new IOException(words);
        case CROSS_DEVICE -> new AtomicMoveNotSupportedException(path.toString(), second, words);
        default -> new FileSystemException(path.toString(), second, words);
      };
    }
  }

  private final Fault fault;
  private final int at;
  private final boolean stays;
  private boolean met;

  /**
   * @param at the number of the change, among those that the fault is about, that is not made
   * @param stays whether those after it are not made either
   */
  FaultyDisk(Fault fault, int at, boolean stays) {
    this.fault = fault;
    this.at = at;
    this.stays = stays;
  }

  /** Whether there were so many changes. */
  boolean met() {
    return met;
  }

  private int seen;

  private boolean fails(Action action) {
    if (!fault.actions.contains(action)) {
      return false;
    }
    int number = seen++;
    boolean fails = number == at || (stays && number > at);
    met |= fails;
    return fails;
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    if (fails(Action.MAKE_FOLDER)) {
      throw fault.thrown(folder, null);
    }
    super.createFolders(folder);
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    if (fails(Action.WRITE)) {
      if (fault == Fault.NO_SPACE_FOR_THE_SECOND_HALF || fault == Fault.INTERRUPTED) {
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      }
      throw fault.thrown(file, null);
    }
    super.write(file, bytes);
  }

  @Override
  public void write(Path file, InputStream bytes) throws IOException {
    write(file, bytes.readAllBytes());
  }

  @Override
  public void linkOrCopy(Path file, Path copy) throws IOException {
    if (fails(Action.LINK)) {
      throw fault.thrown(file, copy);
    }
    super.linkOrCopy(file, copy);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    if (fails(Action.MOVE)) {
      throw fault.thrown(from, to);
    }
    super.move(from, to);
  }

  @Override
  public void replace(Path from, Path to) throws IOException {
    if (fails(Action.MOVE)) {
      throw fault.thrown(from, to);
    }
    super.replace(from, to);
  }

  @Override
  public void delete(Path path) throws IOException {
    if (fails(Action.DELETE)) {
      throw fault.thrown(path, null);
    }
    super.delete(path);
  }

  @Override
  public void force(Path path) throws IOException {
    if (fails(Action.FORCE)) {
      throw fault.thrown(path, null);
    }
    super.force(path);
  }
}
