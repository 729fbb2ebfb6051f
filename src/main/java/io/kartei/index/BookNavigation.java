package io.kartei.index;

import io.kartei.config.Book;
import io.kartei.index.NavigationNode.Kind;
import io.kartei.model.ParsedNote;
import java.util.List;
import java.util.Map;

/** The tree of notes as a book lists them. */
final class BookNavigation {
  private BookNavigation() {}

  static List<NavigationNode> of(Book book, Map<String, ParsedNote> published) {
    return book.entries().stream().map(entry -> node(entry, published)).toList();
  }

  private static NavigationNode node(Book.Entry entry, Map<String, ParsedNote> published) {
    if (entry instanceof Book.Part part) {
      return new NavigationNode(Kind.PART, part.title(), null, List.of());
    }
    return entry instanceof Book.Chapter chapter
        ? chapter(chapter, published)
        : new NavigationNode(Kind.SEPARATOR, "", null, List.of());
  }

  private static NavigationNode chapter(Book.Chapter chapter, Map<String, ParsedNote> published) {
    String path = chapter.path();
    String id = path == null ? null : path.substring(0, path.lastIndexOf('.'));
    return new NavigationNode(
        Kind.CHAPTER,
        chapter.title(),
        id != null && published.containsKey(id) ? id : null,
        chapter.children().stream().map(child -> chapter(child, published)).toList());
  }
}
