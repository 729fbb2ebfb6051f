package io.kartei.source;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files below the content folder, sorted by path. Notes are read, all other files are only
 * listed; an attachment is copied if a note refers to it.
 *
 * @param root the content folder
 * @param notes the texts of all Markdown files, sorted by path, with what they include
 * @param files every file, notes included, by path
 * @param included the files that notes include, and those notes as their authors wrote them, by
 *     path
 * @param leftOut what exists but was not read, with the reason, in no particular order
 */
public record SourceTree(
    Path root,
    List<SourceText> notes,
    Map<String, SourceFile> files,
    Map<String, SourceText> included,
    List<SourceProblem> leftOut)
    implements Sources {

  public SourceTree {
    notes = List.copyOf(notes);
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    leftOut = List.copyOf(leftOut);
    included = Collections.unmodifiableSortedMap(new TreeMap<>(included));
  }

  /** Creates a tree of notes that include nothing. */
  public SourceTree(Path root, List<SourceText> notes, Map<String, SourceFile> files) {
    this(root, notes, files, Map.of(), List.of());
  }

  @Override
  public @Nullable SourceText find(String path) {
    SourceText file = included.get(path);
    return file != null ? file : note(path);
  }

  /** Returns the text of a note with what it includes, or null if there is none with this path. */
  public @Nullable SourceText note(String path) {
    int low = 0;
    int high = notes.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = notes.get(middle).path().compareTo(path);
      if (order == 0) {
        return notes.get(middle);
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }
}
