package io.kartei.index;

import io.kartei.config.mdbook.Book;
import io.kartei.index.NavigationNode.Kind;
import io.kartei.model.ParsedNote;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builds the tree of notes in the order that a book lists them. */
final class BookNavigation {
  private BookNavigation() {}

  /**
   * Returns the tree of a book.
   *
   * @param rest the entries of notes that it doesn't list; they follow it
   */
  static List<NavigationNode> of(
      Book book, Collection<ParsedNote> notes, List<NavigationNode> rest) {
    Map<String, ParsedNote> published = new HashMap<>();
    notes.forEach(note -> published.put(note.path(), note));
    List<NavigationNode> nodes = new ArrayList<>();
    book.entries().forEach(entry -> nodes.add(node(entry, published)));
    if (!rest.isEmpty()) {
      nodes.add(new NavigationNode(Kind.SEPARATOR, "", null, List.of()));
      nodes.addAll(rest);
    }
    return nodes;
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
    ParsedNote note = path == null ? null : published.get(path);
    return new NavigationNode(
        Kind.CHAPTER,
        chapter.title().isEmpty() && note != null ? note.title() : chapter.title(),
        note == null ? null : note.id(),
        chapter.children().stream().map(child -> chapter(child, published)).toList());
  }
}
