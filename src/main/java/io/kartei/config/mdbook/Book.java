package io.kartei.config.mdbook;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The order of a book as mdBook's {@code SUMMARY.md} gives it (mdBook guide, "SUMMARY.md"). Notes
 * it does not list are not published.
 *
 * @param entries from top to bottom
 */
public record Book(List<Entry> entries) {

  public Book {
    entries = List.copyOf(entries);
  }

  /** All chapters, depth first: the reading order. */
  public Stream<Chapter> chapters() {
    return entries.stream().flatMap(Book::chapters);
  }

  /** The paths of the notes that it lists, relative to the content folder. */
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

  /** One line of the summary. */
  public sealed interface Entry permits Chapter, Part, Separator {}

  /**
   * A chapter.
   *
   * @param title as plain text
   * @param path of the note, relative to the content folder, or null for a draft without one
   * @param numbered false for prefix and suffix chapters
   * @param children chapters below it
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
