package io.kartei.index;

import io.kartei.index.address.GeneratedPages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Lists the addresses of a site's pages other than its notes. */
final class PageAddresses {
  private PageAddresses() {}

  static List<String> of(Collection<NotePage> pages, ExamIndex exams) {
    List<String> urls =
        new ArrayList<>(
            List.of(
                GeneratedPages.MISSING,
                "contents.html",
                "paper.html",
                "print.html",
                "search.html"));
    if (!exams.isEmpty()) {
      urls.add("exams/index.html");
      urls.add("exams/gaps.html");
      exams.sittings().forEach(sitting -> urls.add(sitting.url()));
    }
    if (pages.stream().anyMatch(p -> !p.note().facts().comparisons().isEmpty())) {
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
