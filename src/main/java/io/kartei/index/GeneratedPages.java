package io.kartei.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** The addresses of the pages that Kartei makes beside the notes', start page excluded. */
final class GeneratedPages {
  /**
   * What hosts show for an address that leads nowhere. They know it by this name, so it never
   * moves: a note of that name is what it shows.
   */
  static final String MISSING = "404.html";

  /** Files that are always there, or known to hosts and readers by these names: they never move. */
  static final List<String> FIXED =
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
  static final List<String> FOLDERS =
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
  static boolean mayBeMade(String url) {
    return MADE.matcher(url).matches();
  }

  static List<String> of(Collection<NotePage> pages, ExamIndex exams) {
    List<String> urls =
        new ArrayList<>(List.of(MISSING, "contents.html", "paper.html", "print.html"));
    if (!exams.isEmpty()) {
      urls.add("exams/index.html");
      urls.add("exams/gaps.html");
      exams.sittings().forEach(sitting -> urls.add(sitting.url()));
    }
    if (pages.stream().anyMatch(p -> !p.note().comparisons().isEmpty())) {
      urls.add("compare/index.html");
    }
    for (ComparisonIds.Named named : ComparisonIds.of(pages)) {
      urls.add("compare/" + named.comparison().id() + ".html");
    }
    urls.add("cards/index.html");
    urls.add("glossary.html");
    return urls;
  }
}
