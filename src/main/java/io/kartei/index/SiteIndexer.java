package io.kartei.index;

import io.kartei.config.SiteConfig;
import io.kartei.config.layout.Globs;
import io.kartei.config.mdbook.Book;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.exam.SiteObjectives;
import io.kartei.index.address.Addresses;
import io.kartei.index.address.AttachmentAddresses;
import io.kartei.index.address.FormerAddresses;
import io.kartei.index.address.GeneratedPages;
import io.kartei.messages.Phrase;
import io.kartei.model.ParsedNote;
import io.kartei.source.SourceTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Indexes all notes together: gives them addresses and an order, follows their links, and inverts
 * their references.
 */
public final class SiteIndexer {
  private final SiteConfig config;
  private final SourceTree sources;

  /** The key of front matter that makes a note a drawing of Obsidian's plugin Excalidraw. */
  private static final String DRAWING = "excalidraw-plugin";

  private final List<String> made;
  private final DiagnosticSink diagnostics;

  /** Creates an indexer for a site whose theme has no files of its own. */
  public SiteIndexer(SiteConfig config, SourceTree sources, DiagnosticSink diagnostics) {
    this(config, sources, Set.of(), diagnostics);
  }

  /**
   * Creates an indexer.
   *
   * @param made the paths of files that are generated regardless of the notes, such as the theme's
   */
  public SiteIndexer(
      SiteConfig config, SourceTree sources, Collection<String> made, DiagnosticSink diagnostics) {
    this.config = config;
    this.made = List.copyOf(made);
    this.sources = sources;
    this.diagnostics = diagnostics;
  }

  /** Indexes these notes; leaves out drafts and notes that a book doesn't list. */
  public SiteIndex index(Collection<ParsedNote> notes) {
    LeftOut leftOut = LeftOut.of(sources);
    List<ParsedNote> wanted =
        SiteObjectives.settled(published(notes, leftOut), config.notes().exams());
    StartNote start = StartNote.among(wanted, config);
    Addresses addresses = Addresses.of(wanted, start.path(), diagnostics);
    Map<String, ParsedNote> published = addresses.notes();
    List<NavigationNode> navigation = navigation(published, addresses);
    Map<String, NotePage> pages = pages(published, addresses, navigation);
    ExamIndex exams =
        ExamIndexer.index(
            pages.values(), new DeclaredSittings(config.notes().exams(), diagnostics));
    List<String> generated = PageAddresses.of(pages.values(), exams);
    Map<String, String> reserved = addresses.reserve(generated);
    FormerAddresses former = new FormerAddresses(config.layout().rules().addresses());
    LinkResolver resolver =
        new LinkResolver(pages, sources, generated, reserved, leftOut, config, former);
    LinkChecker links = LinkChecker.check(pages.values(), resolver, diagnostics);
    AttachmentAddresses attachments =
        AttachmentAddresses.of(addresses.book(), made, addresses.moves(), links.attachments());
    RedirectIndexer redirects =
        RedirectIndexer.index(
            config,
            pages.values(),
            resolver::siteAddress,
            attachments,
            resolver::attachment,
            former,
            diagnostics);
    links.settle(
        FolderIndex.of(
            navigation,
            pages,
            List.of(
                redirects.redirects().keySet(), attachments.urls().values(), reserved.values())));
    return new SiteIndex(
        pages,
        addresses.start(),
        navigation,
        links.targets(),
        links.backlinks(),
        exams,
        GlossaryIndexer.index(pages.values()),
        attachments.urls(),
        reserved,
        redirects.redirects(),
        PageAddresses.tags(pages.values()));
  }

  /**
   * Returns the notes to publish, sorted by path; adds the others to {@code leftOut} with the
   * reason.
   */
  private List<ParsedNote> published(Collection<ParsedNote> notes, LeftOut leftOut) {
    List<ParsedNote> published = new ArrayList<>();
    Book book = config.book();
    Set<String> paths = book == null ? Set.of() : book.notes();
    boolean whole = book != null && book.whole();
    Globs theirs = new Globs(config.layout().rules().files().leftOut());
    for (ParsedNote note : notes) {
      if (note.frontMatter().draft()) {
        leftOut.add(note.path(), Phrase.of("left-out.draft"));
        diagnostics.report(Diagnostic.info("draft.note").at(note.path(), null));
      } else if (note.frontMatter().others().containsKey(DRAWING)) {
        leftOut.add(note.path(), Phrase.of(LeftOut.DRAWING));
        diagnostics.report(Diagnostic.info("unlisted-note.drawing").at(note.path(), null));
      } else if (theirs.matches(note.path()) && !paths.contains(note.path())) {
        leftOut.add(note.path(), Phrase.of("left-out.layout", config.layout().generator()));
        if (!sources.included().containsKey(note.path())) {
          diagnostics.report(
              Diagnostic.info("unlisted-note.layout", config.layout().generator())
                  .at(note.path(), null));
        }
      } else if (!whole || paths.contains(note.path()) || isMissingPage(note)) {
        published.add(note);
      } else if (note.path().equals("SUMMARY.md")) {
        leftOut.add(note.path(), Phrase.of("left-out.summary"));
      } else if (sources.included().containsKey(note.path())) {
        leftOut.add(note.path(), Phrase.of("left-out.included"));
      } else {
        leftOut.add(note.path(), Phrase.of("left-out.unlisted"));
        diagnostics.report(Diagnostic.info("unlisted-note.summary").at(note.path(), null));
      }
    }
    published.sort(Comparator.comparing(ParsedNote::path));
    return published;
  }

  /** Returns the tree of notes: as a book lists them, else as folders and notes order them. */
  private List<NavigationNode> navigation(Map<String, ParsedNote> published, Addresses addresses) {
    Book book = config.book();
    List<ParsedNote> listed = listed(published, addresses);
    if (book != null && book.whole()) {
      return BookNavigation.of(book, published.values(), List.of());
    }
    NoteOrder order = new NoteOrder(config.layout().rules().navigation());
    if (book == null) {
      return ParentNavigation.of(listed, addresses, order);
    }
    Set<String> inBook = book.notes();
    List<ParsedNote> rest = listed.stream().filter(n -> !inBook.contains(n.path())).toList();
    return BookNavigation.of(book, published.values(), FolderNavigation.of(rest, addresses, order));
  }

  private static boolean isMissingPage(ParsedNote note) {
    return Addresses.urlOf(note.path()).equals(GeneratedPages.MISSING);
  }

  /**
   * Returns the notes that folders list: all but the start page, which is above them, and the error
   * page.
   */
  private static List<ParsedNote> listed(Map<String, ParsedNote> published, Addresses addresses) {
    return published.values().stream()
        .filter(n -> !n.id().equals(addresses.start()) && !n.id().equals(addresses.missing()))
        .toList();
  }

  private Map<String, NotePage> pages(
      Map<String, ParsedNote> published, Addresses addresses, List<NavigationNode> navigation) {
    Map<String, NotePage> pages = new LinkedHashMap<>();
    String start = addresses.start();
    ParsedNote first = start == null ? null : published.get(start);
    if (first != null) {
      pages.put(
          first.id(), new NotePage(first, addresses.url(first.id()), first.title(), List.of()));
    }
    walk(navigation, new ArrayList<>(), published, addresses, pages);
    if (config.layout().rules().labelsOnly()) {
      pages.replaceAll((id, p) -> new NotePage(p.note(), p.url(), p.note().title(), p.ancestors()));
    }
    String missing = addresses.missing();
    ParsedNote note = missing == null ? null : published.get(missing);
    if (note != null) {
      pages.putIfAbsent(
          note.id(), new NotePage(note, GeneratedPages.MISSING, note.title(), List.of()));
    }
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
