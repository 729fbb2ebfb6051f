package io.kartei.index.address;

import java.util.List;
import java.util.regex.Pattern;

/** The addresses of the pages that Kartei makes beside the notes', start page excluded. */
public final class GeneratedPages {
  /**
   * What hosts show for an address that leads nowhere. They know it by this name, so it never
   * moves: a note of that name is what it shows.
   */
  public static final String MISSING = "404.html";

  /** Files that are always there, or known to hosts and readers by these names: they never move. */
  public static final List<String> FIXED =
      List.of(
          "index.html",
          MISSING,
          ".nojekyll",
          "robots.txt",
          "sitemap.xml",
          "sw.js",
          "manifest.webmanifest",
          "book.pdf",
          "exams/cards.js",
          "data/model.json",
          "data/model.schema.json");

  /** Folders that hold what is made. */
  public static final List<String> FOLDERS =
      List.of("anki", "assets", "cards", "cheatsheets", "compare", "data", "exams");

  /** What only the outputs know the names of. */
  private static final Pattern MADE =
      Pattern.compile(
          "anki/[^/]*\\.(?:apkg|txt)"
              + "|cheatsheets/[^/]*\\.pdf"
              + "|cards/(?:data/[^/]*\\.js|cards-[^/]*\\.pdf)"
              + "|compare/[^/]*\\.pdf"
              + "|assets/(?:katex/.*|mermaid\\.min\\.js)");

  private GeneratedPages() {}

  /** Whether an output may make a file at this address. */
  public static boolean mayBeMade(String url) {
    return MADE.matcher(url).matches();
  }
}
