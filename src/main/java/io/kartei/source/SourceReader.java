package io.kartei.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the author's files.
 *
 * <pre>{@code
 * var reading = SourceReader.read(project, project.resolve("content"), List.of(output));
 * reading.tree().notes().forEach(note -> ...);
 * }</pre>
 *
 * <p>{@link ReadingRule} defines what is never read. Symbolic links are followed as long as they
 * stay within what may be read. Files in the project's folders for the site's root, such as {@code
 * public}, are listed, too, except notes. The result does not depend on the order in which the disk
 * lists its files.
 */
public final class SourceReader {

  /**
   * The maximum size of a note or of an included file, in bytes; more than any text that somebody
   * wrote.
   */
  public static final int MAX_BYTES = 4_000_000;

  private SourceReader() {}

  /**
   * The result of reading.
   *
   * @param tree the files
   * @param problems what could not be read properly, sorted by path
   */
  public record Reading(SourceTree tree, List<SourceProblem> problems) {

    public Reading {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads all notes and lists all other files.
   *
   * @param project the folder that links may not leave
   * @param content the folder to read, usually in {@code project}
   * @param leaveOut folders that are not input, such as the output and the templates; they need not
   *     exist
   */
  public static Reading read(Path project, Path content, Collection<Path> leaveOut) {
    return read(
        ReadingRule.of(project, content, leaveOut), project, content, List.of("public", "static"));
  }

  /**
   * Reads all notes and lists all other files that a rule allows.
   *
   * @param roots folders of files for the site's root, relative to the project; those that aren't
   *     in the content folder are listed as if they were beside the notes
   */
  public static Reading read(ReadingRule rule, Path project, Path content, List<String> roots) {
    return read(rule, project, content, roots, null);
  }

  /**
   * Reads all notes and lists all other files that a rule allows, like the other method.
   *
   * @param memory the notes that an earlier call read; null to remember nothing
   */
  public static Reading read(
      ReadingRule rule,
      Path project,
      Path content,
      List<String> roots,
      @Nullable SourceMemory memory) {
    SourceWalk walk = walk(rule, content);
    SortedMap<String, SourceFile> files = new TreeMap<>(walk.files);
    List<String> folders = new ArrayList<>(roots);
    folders.add(KeptPictures.FOLDER);
    for (String folder : folders) {
      Path beside = project.resolve(folder);
      String name = SourcePaths.name(beside);
      if (Files.isDirectory(beside) && !files.containsKey(name) && !within(content, beside)) {
        SourceWalk other = new SourceWalk(rule);
        other.start(beside, name + "/");
        other.files.values().stream()
            .filter(file -> !file.isNote())
            .forEach(file -> files.putIfAbsent(file.path(), file));
      }
    }
    List<SourceProblem> problems = new ArrayList<>(walk.problems);
    List<SourceText> notes = new ArrayList<>();
    List<Note> read =
        walk.files.values().parallelStream()
            .filter(SourceFile::isNote)
            .map(file -> memory == null ? readNote(file) : memory.of(file, () -> readNote(file)))
            .toList();
    for (Note note : read) {
      if (note.problem != null) {
        problems.add(note.problem);
      }
      if (note.text != null) {
        notes.add(note.text);
      } else {
        files.remove(note.file.path());
      }
    }
    problems.sort(Comparator.comparing(SourceProblem::path).thenComparing(SourceProblem::kind));
    List<SourceProblem> leftOut = problems.stream().filter(SourceProblem::leavesOut).toList();
    return new Reading(new SourceTree(content, notes, files, Map.of(), leftOut), problems);
  }

  /** Only lists what {@link #read} would read, by path, without what is unreadable. */
  public static SortedMap<String, SourceFile> list(
      Path project, Path content, Collection<Path> leaveOut) {
    return Collections.unmodifiableSortedMap(
        walk(ReadingRule.of(project, content, leaveOut), content).files);
  }

  private static SourceWalk walk(ReadingRule rule, Path content) {
    SourceWalk walk = new SourceWalk(rule);
    walk.start(content);
    return walk;
  }

  /** Whether one of the folders contains the other. */
  private static boolean within(Path content, Path beside) {
    Path notes = ReadingRule.real(content);
    Path files = ReadingRule.real(beside);
    return files.startsWith(notes) || notes.startsWith(files);
  }

  /**
   * Reads the bytes of a file; if it is too long, only one more than the maximum.
   *
   * @param most the maximum number of bytes
   */
  public static byte[] bytes(Path file, int most) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(most + 1);
    }
  }

  /** Reads a note anew; returns null if it can't be read, or only with a problem. */
  public static @Nullable SourceText note(SourceFile file) {
    Note note = readNote(file);
    return note.problem == null ? note.text : null;
  }

  /** What became of a note's file. */
  record Note(SourceFile file, @Nullable SourceText text, @Nullable SourceProblem problem) {}

  private static Note readNote(SourceFile file) {
    try {
      byte[] bytes = bytes(file.file(), MAX_BYTES);
      if (bytes.length > MAX_BYTES) {
        String most = MAX_BYTES / 1_000_000 + " MB";
        return new Note(
            file, null, SourceProblem.of(SourceProblem.Kind.TOO_LARGE, file.path(), most));
      }
      var decoded = SourceDecoder.decode(bytes);
      SourceText text = SourceText.of(file.path(), decoded.text());
      String foreign = decoded.foreign();
      return new Note(
          file,
          text,
          foreign == null
              ? null
              : new SourceProblem(
                  SourceProblem.Kind.NOT_UTF8, file.path(), decoded.place(), foreign));
    } catch (IOException e) {
      String reason = ReadFault.reason(e);
      return new Note(
          file, null, SourceProblem.of(SourceProblem.Kind.UNREADABLE_FILE, file.path(), reason));
    }
  }
}
