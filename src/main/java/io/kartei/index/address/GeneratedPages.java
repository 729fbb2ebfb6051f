package io.kartei.index.address;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The addresses of the pages that Kartei generates in addition to the notes, except the start page.
 */
public final class GeneratedPages {
  /**
   * The page that hosts show for an address that doesn't exist. They know it by this name, so it
   * never moves: a note with that name becomes its content.
   */
  public static final String MISSING = "404.html";

  /** Files that always exist, or that hosts and readers know by these names; they never move. */
  public static final List<String> FIXED =
      List.of(
          "index.html",
          MISSING,
          ".nojekyll",
          "robots.txt",
          "sitemap.xml",
          "llms.txt",
          "feed.xml",
          "sw.js",
          "manifest.webmanifest",
          "book.pdf",
          "exams/cards.js",
          "data/model.json",
          "data/model.schema.json");

  /** Folders of generated files. */
  public static final List<String> FOLDERS =
      List.of("anki", "assets", "cards", "cheatsheets", "compare", "data", "exams", "tags");

  /** Files whose names only the outputs know. */
  private static final Pattern MADE =
      Pattern.compile(
          "anki/[^/]*\\.(?:apkg|txt)"
              + "|cheatsheets/[^/]*\\.pdf"
              + "|cards/(?:data/[^/]*\\.js|cards-[^/]*\\.pdf)"
              + "|compare/[^/]*\\.pdf"
              + "|data/search/[^/]*\\.js"
              + "|data/preview/[^/]*\\.png"
              + "|assets/(?:katex/.*|mermaid\\.min\\.js|icon-\\d+\\.png)");

  private GeneratedPages() {}

  /** Whether an output may generate a file at this address. */
  public static boolean mayBeMade(String url) {
    return MADE.matcher(url).matches();
  }
}
