package io.kartei.index;

import io.kartei.model.Comparison;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The addresses of the pages that Kartei makes beside the notes', start page excluded. */
final class GeneratedPages {
  /**
   * What hosts show for an address that leads nowhere. They know it by this name, so it never
   * moves: a note of that name is what it shows.
   */
  static final String MISSING = "404.html";

  private GeneratedPages() {}

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
    for (NotePage page : pages) {
      for (Comparison comparison : page.note().comparisons()) {
        urls.add("compare/" + comparison.id() + ".html");
      }
    }
    urls.add("cards/index.html");
    urls.add("glossary.html");
    return urls;
  }
}
