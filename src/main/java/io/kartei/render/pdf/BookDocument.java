package io.kartei.render.pdf;

import io.kartei.body.BodyLinks;
import io.kartei.body.ChapterLinks;
import io.kartei.body.Outline;
import io.kartei.body.PrintBody;
import io.kartei.body.PrintOptions;
import io.kartei.body.Urls;
import io.kartei.config.PaperConfig;
import io.kartei.config.PaperSize;
import io.kartei.config.SiteConfig.SiteInfo;
import io.kartei.facts.text.NoteLanguage;
import io.kartei.index.NavigationNode;
import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.messages.Phrase;
import io.kartei.model.Block;
import io.kartei.model.ParsedNote;
import io.kartei.model.Term;
import io.kartei.render.pdf.document.BookMarks;
import io.kartei.render.pdf.document.LaidPaper;
import io.kartei.render.pdf.document.PageReferences;
import io.kartei.render.pdf.document.PaperDocument;
import io.kartei.render.pdf.document.PrintContext;
import io.kartei.render.pdf.document.Signs;
import io.kartei.render.pdf.document.TextTables;
import io.kartei.render.pdf.font.Resources;
import io.kartei.render.pdf.line.WordsAsCode;
import io.kartei.render.pdf.page.LandscapePages;
import io.kartei.render.pdf.page.Pagination;
import io.kartei.render.pdf.page.TextArea;
import io.kartei.study.sheet.NumberedSteps;
import io.kartei.text.Escape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * All notes as a book: a cover, contents and a chapter per note; or an edition of some of them,
 * which begins with its title.
 */
final class BookDocument {
  private static final String CSS = Resources.text("book.css");
  private static final String EDITION = Resources.text("edition.css");

  /** An edition of fewer notes has no contents. */
  private static final int MIN_LISTED = 4;

  /**
   * The width of the text on A4, in em of the tables' type; slightly less than in the style sheet.
   */
  private static final double TEXT_WIDTH = 48;

  /** The part of a line at the head of a page that a chapter's title may take; and its type. */
  private static final double HEAD = 0.36;

  private static final double HEAD_SIZE = 8;

  /** The margins of the book, left and right, above and below; in millimetres. */
  private static final double WIDTH_OF_MARGINS = 50;

  private static final double HEIGHT_OF_MARGINS = 49;
  private static final double MILLIMETRE = 72 / 25.4;

  private static final String ENDLESS =
      "@page { size: $width 1000000mm } .opens { page-break-before: auto }"
          + " .on-its-side { page: auto; width: auto }";

  private final PrintContext printing;
  private final SiteIndex index;

  /** The addresses in each note, created once per note. */
  private final Function<String, BodyLinks> outside;

  /** The id of each note's chapter, in reading order. */
  private final Map<String, String> chapters = new LinkedHashMap<>();

  /** The ids of notes whose chapter has no text. */
  private final Set<String> unshown = new HashSet<>();

  /** The ids of sections that aren't printed. */
  private final Set<String> omitted = new HashSet<>();

  /** The ids of notes that don't begin a chapter of their own. */
  private final Set<String> within = new HashSet<>();

  /** How terms are listed in the index. */
  private final Map<Term, IndexedWords.Word> listed;

  /** The words of the index, in the order of the chapters. */
  private final List<IndexedWords.Word> words = new ArrayList<>();

  /** The words of German notes that begin with a small letter, which aren't names. */
  private final Set<String> small = new HashSet<>();

  private final ChapterTitles titles;

  /** What to print, or null for the book. */
  private final @Nullable Edition edition;

  private BookDocument(PrintContext printing, @Nullable Edition edition) {
    this.printing = printing;
    this.edition = edition;
    this.index = printing.context().index();
    this.listed = edition == null ? TermIndex.listed(index.glossary()) : Map.of();
    Map<String, BodyLinks> known = new HashMap<>();
    this.outside = note -> known.computeIfAbsent(note, printing::links);
    NotePage missing = index.missing();
    for (NotePage page : index.pages().values()) {
      boolean isChosen = edition == null || edition.sections().containsKey(page.id());
      if (isChosen && (missing == null || !page.id().equals(missing.id()))) {
        chapters.put(page.id(), "c" + (chapters.size() + 1));
      }
    }
    index.navigation().forEach(this::within);
    this.titles =
        new ChapterTitles(
            index,
            printing.context().config().site(),
            chapters.keySet(),
            printing.fonts()::width,
            HEAD * area().width() / HEAD_SIZE);
  }

  static PaperDocument of(PrintContext printing) {
    return new BookDocument(printing, null).document();
  }

  static PaperDocument of(PrintContext printing, Edition edition) {
    return new BookDocument(printing, edition).document();
  }

  private PaperDocument document() {
    SiteInfo site = printing.context().config().site();
    StringBuilder texts = new StringBuilder();
    chapters.forEach((note, id) -> texts.append(chapter(note, id)));
    if (edition != null) {
      return edition(edition, texts);
    }
    TermIndex terms = new TermIndex(printing.messages(), printing.fonts()::width, area());
    String termIndex = terms.xhtml(words, small);
    BookContents contents = new BookContents(index, chapters, titles::of, unshown, omitted);
    String last = termIndex.isEmpty() ? "" : terms.title();
    StringBuilder body = new StringBuilder(BookCover.of(printing));
    body.append(running("running site", titles.siteAtHead()));
    body.append("<div class=\"toc\"><h1>").append(Escape.text(printing.text("book.contents")));
    body.append("</h1>").append(contents.list(last));
    body.append(Signs.of(texts, index.exams(), printing.messages())).append("</div>");
    body.append(texts);
    if (!termIndex.isEmpty()) {
      body.append(running("running", terms.title())).append(termIndex);
    }
    String about = Objects.requireNonNullElse(site.description(), site.title());
    return document(site.title(), about, contents.bookmarks(last), body, CSS);
  }

  private PaperDocument edition(Edition chosen, StringBuilder texts) {
    SiteInfo site = printing.context().config().site();
    StringBuilder body = new StringBuilder(running("running site", titles.siteAtHead()));
    if (chapters.size() > 1 || !chosen.sittings().isEmpty()) {
      body.append("<div class=\"edition\"><h1>").append(Escape.text(chosen.title()));
      body.append("</h1><p>").append(Escape.text(site.title())).append("</p></div>");
    }
    BookContents contents = new BookContents(index, chapters, titles::of, unshown, omitted);
    String list =
        chosen.sittings().isEmpty()
            ? chapters.size() < MIN_LISTED ? "" : contents.list("")
            : new EditionTasks(chosen, chapters, printing.messages()).list();
    if (!list.isEmpty()) {
      body.append("<div class=\"toc short\">").append(list);
      body.append(Signs.of(texts, index.exams(), printing.messages())).append("</div>");
    }
    body.append(texts);
    return document(chosen.title(), chosen.title(), contents.bookmarks(""), body, CSS + EDITION);
  }

  private PaperDocument document(
      String title, String about, String bookmarks, StringBuilder body, String css) {
    String sized = css.replace("$paper", printing.paper().size().label());
    return new PaperDocument(title, about, sized, bookmarks, body.toString(), this::finish);
  }

  private void finish(Document book) {
    WordsAsCode.settle(book);
    Map<String, String> pages = addresses();
    MissingPictures.gather(book, printing.messages(), id -> pages.getOrDefault(id, ""));
    WrappedCode.wrap(book, area().width());
    new TextTables(printing.fonts(), TEXT_WIDTH, TEXT_WIDTH, true).fit(book);
    if (edition == null) {
      ChapterNumbers.add(book);
    }
    HangingLines.set(book, printing.fonts());
    BookMarks.settle(book);
    LandscapePages.open(book, area());
    destinations(book);
    PageReferences references = PageReferences.in(book, printing.messages());
    new Pagination(
            book, printing.fonts(), area(), printing.messages(), this::measured, printing::measure)
        .settle(references);
  }

  /** Returns the addresses of the notes' pages by their chapters, if the site's is known. */
  private Map<String, String> addresses() {
    String base = printing.context().config().site().baseUrl();
    Map<String, String> pages = new HashMap<>();
    if (base != null) {
      chapters.forEach(
          (note, id) -> pages.put(id, Urls.encode(base) + Urls.encodePath(index.page(note).url())));
    }
    return pages;
  }

  private TextArea area() {
    PaperSize paper = printing.paper().size();
    return new TextArea(
        (paper.width() - WIDTH_OF_MARGINS) * MILLIMETRE,
        (paper.height() - HEIGHT_OF_MARGINS) * MILLIMETRE);
  }

  /** Names the notes and their anchors, so that links from elsewhere can lead to them. */
  private void destinations(Document book) {
    Map<String, String> notes = new HashMap<>();
    chapters.forEach((note, id) -> notes.put(id, note));
    for (Element element : book.select(".chapter [id]")) {
      String id = element.id();
      int dash = id.indexOf('-');
      String note = notes.get(dash < 0 ? id : id.substring(0, dash));
      if (note != null) {
        String anchor = dash < 0 ? "" : "#" + id.substring(dash + 1);
        element.attr(LaidPaper.DESTINATION, note + anchor);
      }
    }
  }

  /** Returns where the elements with an attribute are, on a page without an end. */
  private Map<String, LaidPaper.Extent> measured(Document book, String attribute) {
    Document copy = book.clone();
    String width = printing.paper().size().width() + "mm";
    copy.select(".note, .running, .cover, .toc, .edition, ." + PageReferences.INDEX).remove();
    copy.head().appendElement("style").appendChild(new DataNode(ENDLESS.replace("$width", width)));
    try (LaidPaper laid = printing.measure(copy)) {
      return laid.extents(attribute);
    }
  }

  /** Returns the levels of a note's headings below its title. */
  static Map<String, Integer> levels(ParsedNote note) {
    return Outline.levels(note.text().belowTitle());
  }

  private String chapter(String note, String id) {
    NotePage page = index.page(note);
    return printing
        .unit(note, Phrase.of("without.text-in", BookRenderer.PATH))
        .get(() -> chapter(page, id), () -> missing(page, id));
  }

  /** Returns the start tag of a note's text without its end. */
  private String begin(String note) {
    boolean breaks = edition == null && breaks(note);
    NotePage page = index.page(note);
    int depth = edition == null ? titles.depth(page) : 0;
    // before the chapter, so that a page whose first text it is has its name above it
    return running("running", titles.atHead(page))
        + "<div class=\"chapter"
        + (breaks ? " opens" : "")
        + (printing.paper().newPage() == PaperConfig.NewPage.NOTE ? " alone" : "")
        + (depth == 0 ? "" : depth == 1 ? " below" : " below deep")
        + "\" "
        + ChapterNumbers.DEPTH
        + "=\""
        + depth
        + "\"";
  }

  private boolean breaks(String note) {
    return switch (printing.paper().newPage()) {
      case NOTE -> true;
      case CHAPTER -> !within.contains(note);
      case NEVER -> chapters.keySet().iterator().next().equals(note);
    };
  }

  /** Returns a text for the head of the pages from here on, right ones and left ones. */
  private static String running(String kind, String text) {
    String end = "\">" + Escape.text(text) + "</div>";
    return "<div class=\"" + kind + end + "<div class=\"" + kind + " left" + end;
  }

  private String language(NotePage page) {
    return NoteLanguage.of(
        page.note().frontMatter().language(),
        page.note().text().body(),
        printing.context().config().site().language());
  }

  /** Adds the notes below an entry of the navigation that don't come first in it. */
  private void within(NavigationNode node) {
    List<String> notes = new ArrayList<>();
    collect(node, notes);
    if (notes.size() > 1) {
      within.addAll(notes.subList(1, notes.size()));
    }
  }

  private void collect(NavigationNode node, List<String> notes) {
    if (node.note() != null) {
      notes.add(node.note());
    }
    node.children().forEach(child -> collect(child, notes));
  }

  private List<Block> blocks(ParsedNote note, String chapter) {
    if (edition == null) {
      return note.text().belowTitle();
    }
    List<Block> blocks = edition.blocks(note);
    Set<String> shown =
        blocks.stream()
            .filter(Block.Heading.class::isInstance)
            .map(block -> ((Block.Heading) block).id())
            .collect(Collectors.toSet());
    note.text().sectionsBelowTitle().stream()
        .filter(section -> !shown.contains(section.id()))
        .forEach(section -> omitted.add(chapter + "-" + section.id()));
    return blocks;
  }

  /** Returns blocks without headings of contents, which the book has in front. */
  private List<Block> printed(List<Block> blocks, String chapter) {
    List<Block> printed = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean isOnly =
          i + 1 < blocks.size()
              && blocks.get(i + 1) instanceof Block.Contents
              && (i + 2 == blocks.size() || blocks.get(i + 2) instanceof Block.Heading);
      if (isOnly && blocks.get(i) instanceof Block.Heading heading) {
        omitted.add(chapter + "-" + heading.id());
      } else {
        printed.add(blocks.get(i));
      }
    }
    return NumberedSteps.joined(printed);
  }

  private String missing(NotePage page, String id) {
    unshown.add(page.id());
    return begin(page.id())
        + "><h1 id=\""
        + id
        + "\">"
        + Escape.text(titles.of(page))
        + "</h1><p>"
        + Escape.text(printing.text("body.unshown"))
        + "</p></div>";
  }

  private String chapter(NotePage page, String id) {
    StringBuilder out = new StringBuilder();
    List<Block> blocks = printed(blocks(page.note(), id), id);
    Block.Heading title = titles.heading(page);
    out.append(begin(page.id())).append(" lang=\"").append(Escape.text(language(page)));
    out.append("\"><h1 id=\"").append(id).append("\">");
    ChapterLinks links = new ChapterLinks(outside, index, page.id(), chapters);
    IndexedWords indexed = IndexedWords.of(id, page, blocks, listed);
    PrintOptions options =
        PrintOptions.chapter(
                printing.messages(), id + "-", Outline.levels(blocks), printing.drawings())
            .with(edition == null ? indexed.places() : Map.of())
            .in(new PrintOptions.Room(area().width(), area().height()));
    out.append(
        title == null
            ? Escape.text(titles.of(page))
            : PrintBody.inline(title.content(), links, options));
    if (title != null) {
      out.append("<span id=\"").append(Escape.text(id + "-" + title.id())).append("\"></span>");
    }
    out.append("</h1>").append(PrintBody.of(blocks, links, options)).append("</div>");
    words.addAll(indexed.words());
    if (language(page).startsWith("de")) {
      small.addAll(indexed.small());
    }
    return out.toString();
  }
}
