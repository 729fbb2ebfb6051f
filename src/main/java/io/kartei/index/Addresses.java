package io.kartei.index;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.model.ParsedNote;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of notes: the path of the file with {@code .html}; {@code README.md} and {@code
 * index.md} are their folder's {@code index.html} (mdBook's scheme, so that old links keep
 * working).
 */
final class Addresses {
  private final Map<String, ParsedNote> byUrl = new TreeMap<>();
  private final Map<String, String> urls = new TreeMap<>();
  private final DiagnosticSink diagnostics;

  private Addresses(DiagnosticSink diagnostics) {
    this.diagnostics = diagnostics;
  }

  static Addresses of(Collection<ParsedNote> notes, DiagnosticSink diagnostics) {
    Addresses addresses = new Addresses(diagnostics);
    notes.forEach(addresses::add);
    return addresses;
  }

  /** The address that a note at this path has. */
  static String urlOf(String path) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    String name = path.substring(folder.length(), path.lastIndexOf('.'));
    boolean index =
        name.toLowerCase(Locale.ROOT).equals("readme")
            || name.toLowerCase(Locale.ROOT).equals("index");
    return folder + (index ? "index" : name) + ".html";
  }

  private void add(ParsedNote note) {
    String url = urlOf(note.path());
    ParsedNote other = byUrl.putIfAbsent(url, note);
    if (other == null) {
      urls.put(note.id(), url);
      return;
    }
    diagnostics.report(collision(note, other));
  }

  /** That two notes want the same address. */
  static Diagnostic collision(ParsedNote note, ParsedNote other) {
    return Diagnostic.error(
            "output-collision",
            "this note and \"" + other.path() + "\" would both be \"" + urlOf(note.path()) + "\"")
        .at(note.path(), null)
        .hint("rename one of them");
  }

  Set<String> ids() {
    return urls.keySet();
  }

  String url(String id) {
    String url = urls.get(id);
    if (url == null) {
      throw new IllegalArgumentException("no note " + id);
    }
    return url;
  }

  /** The id of the note that is the site's start page, or null. */
  @Nullable String start() {
    ParsedNote start = byUrl.get("index.html");
    return start == null ? null : start.id();
  }

  /** Which generated pages must move because a note has their address, and where to. */
  Map<String, String> reserve(Collection<String> generated) {
    Map<String, String> reserved = new TreeMap<>();
    for (String url : generated) {
      ParsedNote note = byUrl.get(url);
      if (note != null) {
        String moved = "k/" + url;
        while (byUrl.containsKey(moved)) {
          moved = "k/" + moved;
        }
        reserved.put(url, moved);
        diagnostics.report(
            Diagnostic.warning(
                    "reserved-address",
                    "this note has the address of a page that Kartei makes: \"" + url + "\"")
                .at(note.path(), null)
                .hint("the note keeps it, the page is at \"" + moved + "\""));
      }
    }
    return reserved;
  }
}
