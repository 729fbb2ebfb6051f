package io.kartei.index;

import io.kartei.config.mdbook.Book;
import io.kartei.index.NavigationNode.Kind;
import io.kartei.model.ParsedNote;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builds the tree of notes in the order that a book lists them. */
final class BookNavigation {
  private BookNavigation() {}

  static List<NavigationNode> of(Book book, Collection<ParsedNote> notes) {
    Map<String, String> published = new HashMap<>();
    notes.forEach(note -> published.put(note.path(), note.id()));
    return book.entries().stream().map(entry -> node(entry, published)).toList();
  }

  private static NavigationNode node(Book.Entry entry, Map<String, String> published) {
    if (entry instanceof Book.Part part) {
      return new NavigationNode(Kind.PART, part.title(), null, List.of());
    }
    return entry instanceof Book.Chapter chapter
        ? chapter(chapter, published)
        : new NavigationNode(Kind.SEPARATOR, "", null, List.of());
  }

  private static NavigationNode chapter(Book.Chapter chapter, Map<String, String> published) {
    String path = chapter.path();
    return new NavigationNode(
        Kind.CHAPTER,
        chapter.title(),
        path == null ? null : published.get(path),
        chapter.children().stream().map(child -> chapter(child, published)).toList());
  }
}
