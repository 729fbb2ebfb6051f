package io.kartei.config.mdbook;

import io.kartei.config.key.SiteAddresses;
import io.kartei.config.mdbook.SummaryParser.Kind;
import io.kartei.config.mdbook.SummaryParser.Line;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.diagnostic.Suggestions;
import io.kartei.messages.Phrase;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Converts the lines of a summary to the order of a book, and finds each chapter's file. */
public final class BookReader {
  /** The least indentation, in columns, that puts a chapter below another. */
  private static final int STEP = 2;

  private final SourceText source;
  private final Set<String> notes;
  private final DiagnosticSink sink;
  private @Nullable Suggestions suggestions;
  private final Set<String> used = new HashSet<>();
  private final Set<String> listed = new HashSet<>();
  private final List<Book.Entry> entries = new ArrayList<>();

  /** The chapters that are still open, outermost first. */
  private final List<Open> open = new ArrayList<>();

  private BookReader(SourceText source, Set<String> notes, DiagnosticSink sink) {
    this.source = source;
    this.notes = notes;
    this.sink = sink;
  }

  private record Open(
      int indent, String title, @Nullable String path, List<Book.Chapter> children) {
    Book.Chapter chapter() {
      return new Book.Chapter(title, path, true, children);
    }
  }

  /**
   * Reads a summary.
   *
   * @param notes the paths of all notes
   */
  public static Book read(SourceText source, Set<String> notes, DiagnosticSink sink) {
    BookReader reader = new BookReader(source, notes, sink);
    List<Line> lines = SummaryParser.parse(source);
    lines.forEach(line -> reader.list(line.link()));
    lines.forEach(reader::line);
    reader.close(0);
    return new Book(reader.entries, true);
  }

  /** Notes which note a line names as a whole. */
  private void list(@Nullable SummaryLink link) {
    String path = link == null ? null : SiteAddresses.resolve("", link.path());
    if (path != null) {
      listed.add(path);
    }
  }

  /**
   * Returns the note whose section a line names, as GitBook's do; null if it doesn't. The section
   * of a note that is listed, too, needs no chapter: the note's page lists its sections itself.
   */
  private @Nullable String sectioned(@Nullable SummaryLink link) {
    int anchor = link == null ? -1 : link.path().indexOf('#');
    String path =
        link == null || anchor <= 0
            ? null
            : SiteAddresses.resolve("", link.path().substring(0, anchor));
    return path != null && notes.contains(path) ? path : null;
  }

  private void line(Line line) {
    String whole = sectioned(line.link());
    if (whole != null && (listed.contains(whole) || used.contains(whole))) {
      return;
    }
    if (line.kind() == Kind.ITEM) {
      close(line.indent() - STEP + 1);
      open.add(new Open(line.indent(), title(line), path(line), new ArrayList<>()));
      return;
    }
    close(0);
    switch (line.kind()) {
      case PART -> entries.add(new Book.Part(line.title()));
      case SEPARATOR -> entries.add(new Book.Separator());
      case PLAIN_LINK -> entries.add(new Book.Chapter(title(line), path(line), false, List.of()));
      default -> noLink(line);
    }
  }

  /** Closes the chapters that are indented by {@code indent} columns or more. */
  private void close(int indent) {
    while (!open.isEmpty() && open.get(open.size() - 1).indent >= indent) {
      Book.Chapter done = open.remove(open.size() - 1).chapter();
      if (open.isEmpty()) {
        entries.add(done);
      } else {
        open.get(open.size() - 1).children.add(done);
      }
    }
  }

  private static String title(Line line) {
    if (!line.title().isEmpty()) {
      return line.title();
    }
    SummaryLink link = line.link();
    return link == null || link.path().isEmpty() ? "…" : link.path();
  }

  /** Returns the note of a line, or null if it is a draft. */
  private @Nullable String path(Line line) {
    SummaryLink link = line.link();
    if (link == null) {
      noLink(line);
      return null;
    }
    if (link.path().isEmpty()) {
      return null;
    }
    String whole = sectioned(link);
    String path =
        whole != null || SiteAddresses.hasScheme(link.path())
            ? whole
            : SiteAddresses.resolve("", link.path());
    if (path == null || !notes.contains(path)) {
      missing(link);
      return null;
    }
    if (!used.add(path)) {
      say(link.place(), Diagnostic.warning("duplicate-chapter.twice", path));
      return null;
    }
    return path;
  }

  private void missing(SummaryLink link) {
    boolean web = SiteAddresses.hasScheme(link.path());
    String near = web ? null : suggestions().nearestPath(link.path());
    Diagnostic missing = Diagnostic.warning("missing-chapter.note", link.path());
    Phrase write = Phrase.of(web ? "missing-chapter.web" : "missing-chapter.write");
    say(link.place(), missing.hint(near == null ? write : Phrase.of("did-you-mean", near)));
  }

  private Suggestions suggestions() {
    Suggestions made = suggestions == null ? Suggestions.among(notes) : suggestions;
    suggestions = made;
    return made;
  }

  private void noLink(Line line) {
    say(line.place(), Diagnostic.warning("summary-entry.no-chapter"));
  }

  private void say(SourceSpan place, Diagnostic said) {
    sink.report(said.at(source.path(), place));
  }
}
