package io.kartei.index;

import io.kartei.config.Book;
import io.kartei.config.SiteConfig;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.model.ParsedNote;
import io.kartei.source.SourceTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sees all notes at once: gives them addresses and an order, follows their links, and turns their
 * facts around.
 */
public final class SiteIndexer {
  private final SiteConfig config;
  private final SourceTree sources;
  private final DiagnosticSink diagnostics;

  public SiteIndexer(SiteConfig config, SourceTree sources, DiagnosticSink diagnostics) {
    this.config = config;
    this.sources = sources;
    this.diagnostics = diagnostics;
  }

  /** The index of these notes; drafts, and what a book does not list, are left out. */
  public SiteIndex index(Collection<ParsedNote> notes) {
    Map<String, ParsedNote> published = published(notes);
    Addresses addresses = Addresses.of(published.values(), diagnostics);
    published.keySet().retainAll(addresses.ids());
    Book book = config.book();
    List<NavigationNode> navigation =
        book == null
            ? FolderNavigation.of(published, addresses.start())
            : BookNavigation.of(book, published);
    Map<String, NotePage> pages = pages(published, addresses, navigation);
    ExamIndex exams = ExamIndexer.index(pages.values());
    Map<String, String> reserved = addresses.reserve(GeneratedPages.of(pages.values(), exams));
    LinkResolver resolver =
        new LinkResolver(
            pages, sources, GeneratedPages.of(pages.values(), exams), reserved, config);
    LinkChecker links = LinkChecker.check(pages.values(), resolver, diagnostics);
    return new SiteIndex(
        pages,
        addresses.start(),
        navigation,
        links.targets(),
        links.backlinks(),
        exams,
        GlossaryIndexer.index(pages.values()),
        links.attachments(),
        reserved);
  }

  private Map<String, ParsedNote> published(Collection<ParsedNote> notes) {
    Map<String, ParsedNote> published = new TreeMap<>();
    Book book = config.book();
    List<String> listed =
        book == null
            ? List.of()
            : book.chapters().map(Book.Chapter::path).filter(p -> p != null).toList();
    var paths = listed.stream().collect(Collectors.toSet());
    for (ParsedNote note : notes) {
      if (note.frontMatter().draft()) {
        report(note, "draft", "this note is a draft and is not published", null);
      } else if (book == null || paths.contains(note.path())) {
        ParsedNote other = published.putIfAbsent(note.id(), note);
        if (other != null) {
          diagnostics.report(Addresses.collision(note, other));
        }
      } else if (!note.path().equals("SUMMARY.md")) {
        report(
            note,
            "unlisted-note",
            "SUMMARY.md does not list this note, so it is not published",
            "list it in SUMMARY.md to publish it");
      }
    }
    return published;
  }

  private void report(ParsedNote note, String code, String message, @Nullable String hint) {
    diagnostics.report(Diagnostic.info(code, message).at(note.path(), null).hint(hint));
  }

  private static Map<String, NotePage> pages(
      Map<String, ParsedNote> published, Addresses addresses, List<NavigationNode> navigation) {
    Map<String, NotePage> pages = new LinkedHashMap<>();
    String start = addresses.start();
    if (start != null && published.containsKey(start)) {
      ParsedNote note = published.get(start);
      pages.put(start, new NotePage(note, addresses.url(start), note.title(), List.of()));
    }
    walk(navigation, new ArrayList<>(), published, addresses, pages);
    return pages;
  }

  private static void walk(
      List<NavigationNode> nodes,
      List<NavigationNode> ancestors,
      Map<String, ParsedNote> published,
      Addresses addresses,
      Map<String, NotePage> pages) {
    for (NavigationNode node : nodes) {
      String id = node.note();
      ParsedNote note = id == null ? null : published.get(id);
      if (id != null && note != null && (!pages.containsKey(id) || id.equals(addresses.start()))) {
        pages.put(id, new NotePage(note, addresses.url(id), node.title(), ancestors));
      }
      ancestors.add(node);
      walk(node.children(), ancestors, published, addresses, pages);
      ancestors.remove(ancestors.size() - 1);
    }
  }
}
