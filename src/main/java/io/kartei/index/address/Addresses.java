package io.kartei.index.address;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.model.ParsedNote;
import io.kartei.output.SitePath;
import io.kartei.source.SourcePaths;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of notes: the path of the file with {@code .html}; {@code README.md} and {@code
 * index.md} are their folder's {@code index.html} (mdBook's scheme, so that old links keep
 * working). If two want the same address, {@code index.md} comes before {@code README.md}, {@code
 * .md} before {@code .markdown}, a name in Unicode's composed form before its twin, and a note
 * before a folder; the other one is reported with the address it gets instead. A long note of the
 * start page has a page of its own, to which that leads.
 */
public final class Addresses {
  private static final Comparator<String> FIRST =
      Comparator.<String, Boolean>comparing(path -> !SourcePaths.composed(path).equals(path))
          .thenComparing(path -> !stem(path).equals("index"))
          .thenComparing(path -> stem(path).equals("readme"))
          .thenComparing(path -> isIndexInOtherCase(path))
          .thenComparing(path -> !path.endsWith(".md"))
          .thenComparing(path -> path.endsWith(".markdown"))
          .thenComparing(path -> path);

  /** A note with what it is sorted by first. */
  private record Entry(String fold, ParsedNote note) {
    private static final Comparator<Entry> ORDER =
        Comparator.comparing(Entry::fold).thenComparing(e -> e.note().path(), FIRST);
  }

  /** The names of notes that are their folder's page; {@code _index} is Hugo's. */
  private static final Set<String> FOLDER_PAGES = Set.of("index", "readme", "_index");

  /** The address of the start page. */
  private static final String START = "index.html";

  /** The address of a long text that introduces the site, unless its file's name says another. */
  private static final String ABOUT = "about.html";

  /** The most words, code excluded, that stand below the topics of the start page. */
  private static final int MAX_START_WORDS = 300;

  private final AddressBook book = new AddressBook();
  private final Map<String, ParsedNote> byUrl = new TreeMap<>();
  private final Map<String, ParsedNote> byId = new TreeMap<>();
  private final Map<String, String> urls = new HashMap<>();
  private final Moves moves;
  private final DiagnosticSink diagnostics;

  private final @Nullable String startPath;
  private @Nullable ParsedNote start;

  private Addresses(@Nullable String startPath, DiagnosticSink diagnostics) {
    this.startPath = startPath;
    this.diagnostics = diagnostics;
    this.moves = new Moves(diagnostics);
  }

  /**
   * Gives every note its address.
   *
   * @param startPath the path of the note that is the start page, or null if its name says so
   */
  public static Addresses of(
      Collection<ParsedNote> notes, @Nullable String startPath, DiagnosticSink diagnostics) {
    Addresses addresses = new Addresses(startPath, diagnostics);
    List<ParsedNote> inOrder =
        notes.stream()
            .map(note -> new Entry(SitePath.fold(urlOf(note.path())), note))
            .sorted(Entry.ORDER)
            .map(Entry::note)
            .toList();
    Set<String> wanted = new HashSet<>();
    inOrder.forEach(note -> wanted.add(addresses.wanted(note)));
    GeneratedPages.FIXED.stream()
        .filter(url -> !wanted.contains(url))
        .forEach(url -> addresses.book.hold(url, Moves.OURS));
    List<ParsedNote> late = new ArrayList<>();
    for (ParsedNote note : inOrder) {
      String url = addresses.wanted(note);
      if (url.equals(SitePath.portable(url)) && addresses.book.isFree(url)) {
        addresses.book.hold(url, note.path());
        addresses.put(note, url);
      } else {
        late.add(note);
      }
    }
    late.forEach(addresses::add);
    addresses.start = addresses.byUrl.get(START);
    addresses.setLongStartApart(notes.size());
    notes.forEach(note -> addresses.byId.put(note.id(), note));
    return addresses;
  }

  /** Returns the address that a note at this path has if nothing else wants it. */
  public static String urlOf(String path) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    String name = path.substring(folder.length(), path.lastIndexOf('.'));
    boolean index = FOLDER_PAGES.contains(stem(path));
    return folder + (index ? "index" : name) + ".html";
  }

  private String wanted(ParsedNote note) {
    return note.path().equals(startPath) ? START : urlOf(note.path());
  }

  private static boolean isIndexInOtherCase(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return stem(path).equals("index") && !name.startsWith("index");
  }

  private static String stem(String path) {
    return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'))
        .toLowerCase(Locale.ROOT);
  }

  private void add(ParsedNote note) {
    String wanted = wanted(note);
    AddressBook.Grant grant = book.grant(wanted, note.path());
    put(note, grant.url());
    moves.tell(wanted, grant, note.path(), null);
  }

  /** Gives a long introduction a page of its own; an only note is what its site shows first. */
  private void setLongStartApart(int notes) {
    ParsedNote note = start;
    if (note == null || notes == 1 || note.text().wordCount() <= MAX_START_WORDS) {
      return;
    }
    String own = urlOf(note.path());
    byUrl.remove(START);
    put(note, book.grant(own.equals(START) ? ABOUT : own, note.path()).url());
  }

  private void put(ParsedNote note, String url) {
    byUrl.put(url, note);
    urls.put(note.id(), url);
  }

  /** Returns all notes, by id. */
  public Map<String, ParsedNote> notes() {
    return byId;
  }

  /** Returns the address book, so that other files can be added to it. */
  public AddressBook book() {
    return book;
  }

  /** Returns the reporter for what got a different address than it wanted. */
  public Moves moves() {
    return moves;
  }

  public String url(String id) {
    String url = urls.get(id);
    if (url == null) {
      throw new IllegalArgumentException("no note " + id);
    }
    return url;
  }

  /** Whether a note is its folder's index page. */
  public boolean isFolderPage(ParsedNote note) {
    String url = url(note.id());
    return note.equals(start) || url.substring(url.lastIndexOf('/') + 1).equals("index.html");
  }

  /** Returns the id of the note that introduces the site on its start page, or null. */
  public @Nullable String start() {
    return id(start);
  }

  /** Returns the id of the note shown for addresses that don't exist, or null. */
  public @Nullable String missing() {
    return id(byUrl.get(GeneratedPages.MISSING));
  }

  private static @Nullable String id(@Nullable ParsedNote note) {
    return note == null ? null : note.id();
  }

  /**
   * Returns the generated pages that must move because a note has their address, with their new
   * addresses.
   */
  public Map<String, String> reserve(Collection<String> generated) {
    Map<String, String> reserved = new TreeMap<>();
    for (String url : generated) {
      String owner = url.equals(GeneratedPages.MISSING) ? null : book.owner(url);
      if (owner != null && !owner.equals(Moves.OURS)) {
        String moved = "k/" + url;
        while (book.owner(moved) != null) {
          moved = "k/" + moved;
        }
        reserved.put(url, moved);
        diagnostics.report(Diagnostic.warning("reserved-address.note", url, moved).at(owner, null));
      }
    }
    generated.forEach(url -> book.hold(reserved.getOrDefault(url, url), Moves.OURS));
    return reserved;
  }

  /** Returns an address without slashes around it and without the ending of a page. */
  public static String bare(String url) {
    String path = url.startsWith("/") ? url.substring(1) : url;
    path = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    path = path.endsWith("/index.html") ? path.substring(0, path.length() - 11) : path;
    return path.endsWith(".html") ? path.substring(0, path.length() - ".html".length()) : path;
  }

  /** Returns the path in a site's address, with a slash at its end; empty if there is none. */
  public static String basePath(@Nullable String url) {
    int host = url == null ? -1 : url.indexOf("://");
    int path = url == null || host < 0 ? -1 : url.indexOf('/', host + 3);
    if (url == null || path < 0 || path + 1 == url.length()) {
      return "";
    }
    return url.endsWith("/") ? url.substring(path + 1) : url.substring(path + 1) + "/";
  }
}
