package io.kartei.config.mdbook;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The order of notes as their author lists it: mdBook's {@code SUMMARY.md} (mdBook guide,
 * "SUMMARY.md"), or the navigation of another generator.
 *
 * @param entries the entries from top to bottom
 * @param whole whether notes that it doesn't list are not published; otherwise they follow
 */
public record Book(List<Entry> entries, boolean whole) {

  public Book {
    entries = List.copyOf(entries);
  }

  /** Returns whether a note with this path is published. */
  public boolean publishes(String path) {
    return !whole || notes().contains(path);
  }

  /** Returns all chapters in reading order, depth first. */
  public Stream<Chapter> chapters() {
    return entries.stream().flatMap(Book::chapters);
  }

  /** Returns the paths of the notes that it lists, relative to the content folder. */
  public Set<String> notes() {
    return chapters()
        .flatMap(chapter -> Stream.ofNullable(chapter.path()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<Chapter> chapters(Entry entry) {
    return entry instanceof Chapter chapter
        ? Stream.concat(Stream.of(chapter), chapter.children().stream().flatMap(Book::chapters))
        : Stream.empty();
  }

  /** A line of the summary. */
  public sealed interface Entry permits Chapter, Part, Separator {}

  /**
   * A chapter.
   *
   * @param title the title as plain text; empty if the note's own counts
   * @param path the path of the note, relative to the content folder, or null for a draft without
   *     one
   * @param numbered false for prefix and suffix chapters
   * @param children the chapters below it
   */
  public record Chapter(
      String title, @Nullable String path, boolean numbered, List<Chapter> children)
      implements Entry {

    public Chapter {
      children = List.copyOf(children);
    }
  }

  /** A title above the chapters that follow. */
  public record Part(String title) implements Entry {}

  /** A line between chapters. */
  public record Separator() implements Entry {}
}
