package io.kartei.index;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.model.ParsedNote;
import io.kartei.output.SitePath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of notes: the path of the file with {@code .html}; {@code README.md} and {@code
 * index.md} are their folder's {@code index.html} (mdBook's scheme, so that old links keep
 * working).
 */
final class Addresses {
  private final Map<String, ParsedNote> byUrl = new TreeMap<>();

  /** The notes by an address that does not tell upper from lower case. */
  private final Map<String, List<ParsedNote>> byFold = new TreeMap<>();

  private final Map<String, ParsedNote> byId = new TreeMap<>();
  private final Map<String, String> leftOut;
  private final DiagnosticSink diagnostics;

  private Addresses(Map<String, String> leftOut, DiagnosticSink diagnostics) {
    this.leftOut = leftOut;
    this.diagnostics = diagnostics;
  }

  /**
   * Gives every note its address.
   *
   * @param notes sorted by path
   * @param site the folder that the site is written to
   * @param leftOut takes the path of each note that cannot have an address, and why
   */
  static Addresses of(
      Collection<ParsedNote> notes,
      Path site,
      Map<String, String> leftOut,
      DiagnosticSink diagnostics) {
    Addresses addresses = new Addresses(leftOut, diagnostics);
    notes.forEach(note -> addresses.add(note, site));
    addresses.byFold.values().forEach(addresses::checkCase);
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

  private void add(ParsedNote note, Path site) {
    String url = urlOf(note.path());
    String fault = SitePath.fault(site, url);
    ParsedNote other = byUrl.get(url);
    if (fault != null) {
      leftOut.put(note.path(), "such a name cannot be written: " + fault);
      diagnostics.report(SitePath.unwritable(url, fault).at(note.path(), null));
    } else if (other != null) {
      leftOut.put(note.path(), "\"" + other.path() + "\" has the same address; rename one of them");
      diagnostics.report(
          Diagnostic.error(
                  "output-collision",
                  "this note and \"" + other.path() + "\" would both be \"" + url + "\"")
              .at(note.path(), null)
              .hint("rename one of them"));
    } else {
      byUrl.put(url, note);
      byFold.computeIfAbsent(SitePath.fold(url), fold -> new ArrayList<>()).add(note);
      byId.put(note.id(), note);
    }
  }

  private void checkCase(List<ParsedNote> same) {
    if (same.size() > 1) {
      ParsedNote last = same.get(same.size() - 1);
      String paths = String.join("\", \"", same.stream().map(ParsedNote::path).toList());
      diagnostics.report(
          SitePath.sameButForCase(same.stream().map(n -> urlOf(n.path())).toList())
              .at(last.path(), null)
              .hint("rename all but one of \"" + paths + "\""));
    }
  }

  /** The notes that have an address, by id. */
  Map<String, ParsedNote> notes() {
    return byId;
  }

  String url(String id) {
    ParsedNote note = byId.get(id);
    if (note == null) {
      throw new IllegalArgumentException("no note " + id);
    }
    return urlOf(note.path());
  }

  /** The id of the note that is the site's start page, or null. */
  @Nullable String start() {
    return idAt("index.html");
  }

  /** The id of the note that is shown for addresses that lead nowhere, or null. */
  @Nullable String missing() {
    return idAt(GeneratedPages.MISSING);
  }

  private @Nullable String idAt(String url) {
    ParsedNote note = byUrl.get(url);
    return note == null ? null : note.id();
  }

  /** Which generated pages must move because a note has their address, and where to. */
  Map<String, String> reserve(Collection<String> generated) {
    Map<String, String> reserved = new TreeMap<>();
    for (String url : generated) {
      List<ParsedNote> notes = byFold.get(SitePath.fold(url));
      if (notes != null && !url.equals(GeneratedPages.MISSING)) {
        String moved = "k/" + url;
        while (byFold.containsKey(SitePath.fold(moved))) {
          moved = "k/" + moved;
        }
        reserved.put(url, moved);
        diagnostics.report(
            Diagnostic.warning(
                    "reserved-address",
                    "this note has the address of a page that Kartei makes: \"" + url + "\"")
                .at(notes.get(0).path(), null)
                .hint("the note keeps it, the page is at \"" + moved + "\""));
      }
    }
    return reserved;
  }
}
