package io.kartei.study.sheet;

import io.kartei.config.CheatSheetRequest;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.diagnostic.Suggestions;
import io.kartei.index.NavigationNode;
import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.messages.Phrase;
import io.kartei.model.Block;
import io.kartei.model.PlainText;
import io.kartei.model.Section;
import io.kartei.study.sheet.CheatSheet.Kind;
import io.kartei.study.sheet.CheatSheet.Part;
import io.kartei.study.sheet.CheatSheet.Worth;
import io.kartei.text.Slugs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the cheat sheets that authors ask for in the configuration and in notes. Unless the
 * configuration has a list of cheat sheets, every top-level topic with enough facts gets one, too.
 */
public final class CheatSheetBuilder {
  /** A topic with fewer facts than this gets no sheet. */
  private static final int MIN_FACTS = 3;

  /** A note with fewer words isn't missed. */
  private static final int MIN_WORDS = 20;

  /** With more top-level entries than this, the entries aren't really topics. */
  private static final int MAX_TOPICS = 40;

  private final SiteIndex index;
  private final DiagnosticSink sink;
  private final List<CheatSheet> sheets = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private CheatSheetBuilder(SiteIndex index, DiagnosticSink sink) {
    this.index = index;
    this.sink = sink;
  }

  /**
   * Returns the sheets of a site: those of topics first, then those asked for, in that order.
   *
   * @param configured what the configuration asks for, or null if it doesn't mention cheat sheets
   * @param printed whether sheets are going to be printed; otherwise there are none of topics,
   *     which take time and which nobody asked for
   * @param sink receives a warning for each note or section that cannot be found
   */
  public static List<CheatSheet> build(
      SiteIndex index,
      @Nullable List<CheatSheetRequest> configured,
      boolean printed,
      DiagnosticSink sink) {
    CheatSheetBuilder builder = new CheatSheetBuilder(index, sink);
    if (configured != null) {
      configured.forEach(builder::configured);
    } else {
      builder.topics(printed);
    }
    for (NotePage page : index.pages().values()) {
      CheatSheetRequest request = page.note().frontMatter().cheatSheet();
      if (request != null) {
        builder.asked(page, request);
      }
    }
    return builder.sheets;
  }

  /**
   * Returns a sheet of a choice of notes; it has no parts if there is nothing to write down.
   *
   * @param sections the ids of the sections of each note that it is about, in reading order; none
   *     for the whole note
   */
  public static CheatSheet of(SiteIndex index, String title, Map<String, Set<String>> sections) {
    List<Part> parts = TopicFacts.of(index, sections, 0);
    List<String> notes = parts.stream().map(Part::note).distinct().toList();
    List<List<Part>> fuller = fuller(room -> TopicFacts.of(index, sections, room));
    return new CheatSheet(Slugs.of(title), title, notes, parts, fuller, List.of(), null);
  }

  private static List<List<Part>> fuller(IntFunction<List<Part>> facts) {
    return IntStream.rangeClosed(1, ShortForm.MOST_ROOM).mapToObj(facts).toList();
  }

  private void topics(boolean printed) {
    List<NavigationNode> topics =
        index.navigation().stream().filter(node -> !notes(node).isEmpty()).toList();
    if (topics.size() > MAX_TOPICS) {
      sink.report(Diagnostic.info("many-topics.top-level", topics.size()));
      return;
    }
    if (!printed) {
      return;
    }
    boolean onlyMarked =
        index.pages().values().stream().anyMatch(page -> TopicFacts.isMarked(page.note()));
    for (NavigationNode topic : topics) {
      List<NotePage> pages = notes(topic);
      List<Part> facts = TopicFacts.of(index, pages, onlyMarked, 0);
      if (facts.size() >= MIN_FACTS) {
        List<String> notes = facts.stream().map(Part::note).distinct().toList();
        List<List<Part>> fuller = fuller(room -> TopicFacts.of(index, pages, onlyMarked, room));
        add(topic.title(), notes, facts, fuller, missing(pages, notes), null);
      }
    }
  }

  /** Returns the notes with text of their own that aren't among those with facts. */
  private static List<String> missing(List<NotePage> pages, List<String> notes) {
    Set<String> there = Set.copyOf(notes);
    return pages.stream()
        .filter(page -> page.note().text().wordCount() >= MIN_WORDS)
        .map(NotePage::id)
        .filter(id -> !there.contains(id))
        .toList();
  }

  private List<NotePage> notes(NavigationNode node) {
    List<NotePage> pages = new ArrayList<>();
    NotePage own = node.note() == null ? null : index.pages().get(node.note());
    if (own != null) {
      pages.add(own);
    }
    node.children().forEach(child -> pages.addAll(notes(child)));
    return pages;
  }

  private void configured(CheatSheetRequest request) {
    List<Part> parts = new ArrayList<>();
    Set<String> notes = new LinkedHashSet<>();
    String title = request.title();
    for (CheatSheetRequest.Name name : request.names()) {
      int hash = name.text().indexOf('#');
      NotePage page = note(hash < 0 ? name.text() : name.text().substring(0, hash));
      if (page == null) {
        unknown(
            request,
            name,
            "cheat-sheet.no-note",
            index.pages().values().stream().map(p -> p.note().path()));
        continue;
      }
      Part part = hash < 0 ? whole(page) : section(page, name.text().substring(hash + 1));
      if (part == null) {
        unknown(
            request,
            name,
            "cheat-sheet.no-section",
            sections(page, hash < 0 ? "" : name.text().substring(0, hash + 1)));
        continue;
      }
      title = title == null ? titleOf(part, page) : title;
      notes.add(page.id());
      parts.add(part);
    }
    if (!parts.isEmpty()) {
      add(
          Objects.requireNonNullElse(title, ""),
          List.copyOf(notes),
          parts,
          List.of(),
          List.of(),
          request);
    }
  }

  private void asked(NotePage page, CheatSheetRequest request) {
    List<Part> parts = new ArrayList<>();
    if (request.names().isEmpty()) {
      parts.add(whole(page));
    }
    for (CheatSheetRequest.Name name : request.names()) {
      Part part = section(page, name.text());
      if (part == null) {
        unknown(request, name, "cheat-sheet.no-section", sections(page, ""));
      } else {
        parts.add(part);
      }
    }
    if (!parts.isEmpty()) {
      add(
          Objects.requireNonNullElse(request.title(), page.title()),
          List.of(page.id()),
          parts,
          List.of(),
          List.of(),
          request);
    }
  }

  private void add(
      String title,
      List<String> notes,
      List<Part> parts,
      List<List<Part>> fuller,
      List<String> missing,
      @Nullable CheatSheetRequest request) {
    String slug = Slugs.of(title);
    String base = slug.isEmpty() ? "sheet" : slug;
    String id = base;
    for (int i = 2; !ids.add(id); i++) {
      id = base + "-" + i;
    }
    sheets.add(new CheatSheet(id, title, notes, parts, fuller, missing, request));
  }

  /**
   * Returns the note at a path, with or without its extension, or the only note of that name; else
   * null.
   */
  private @Nullable NotePage note(String name) {
    String path = name.startsWith("./") ? name.substring(2) : name;
    List<NotePage> named = new ArrayList<>();
    for (NotePage page : index.pages().values()) {
      if (page.note().path().equals(path) || page.id().equals(path)) {
        return page;
      }
      if (page.note().path().endsWith("/" + path) || page.id().endsWith("/" + path)) {
        named.add(page);
      }
    }
    return named.size() == 1 ? named.get(0) : null;
  }

  private static Part whole(NotePage page) {
    return new Part(Kind.TEXT, page.id(), page.note().text().body(), Worth.MUST);
  }

  /** Finds a section by its anchor or title; null if there is none. */
  private static @Nullable Part section(NotePage page, String name) {
    for (Section section : page.note().text().sections()) {
      if (section.id().equals(name) || section.title().equalsIgnoreCase(name)) {
        List<Block> blocks =
            page.note().text().body().stream()
                .filter(b -> section.extent().contains(b.span()))
                .filter(b -> !(b instanceof Block.Footnotes))
                .toList();
        return new Part(Kind.TEXT, page.id(), blocks, Worth.MUST);
      }
    }
    return null;
  }

  private static String titleOf(Part part, NotePage page) {
    return part.blocks().stream()
        .filter(Block.Heading.class::isInstance)
        .map(b -> PlainText.of(((Block.Heading) b).content()))
        .findFirst()
        .orElse(page.title());
  }

  private static Stream<String> sections(NotePage page, String before) {
    return page.note().text().sections().stream().map(s -> before + s.id());
  }

  private void unknown(
      CheatSheetRequest request, CheatSheetRequest.Name name, String key, Stream<String> known) {
    String near = Suggestions.nearest(name.text(), known.toList());
    sink.report(
        Diagnostic.warning(key, name.text())
            .at(request.file(), name.place() == null ? request.place() : name.place())
            .hint(near == null ? Phrase.of("cheat-sheet.names") : Phrase.of("did-you-mean", near)));
  }
}
