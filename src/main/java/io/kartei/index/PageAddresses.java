package io.kartei.index;

import io.kartei.index.address.GeneratedPages;
import io.kartei.text.Slugs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Lists the addresses of a site's pages other than its notes. */
final class PageAddresses {
  private PageAddresses() {}

  /** Returns the address of the page of each tag, by the tag without {@code #}. */
  static SortedMap<String, String> tags(Collection<NotePage> pages) {
    SortedMap<String, String> urls = new TreeMap<>();
    pages.forEach(page -> page.note().frontMatter().tags().forEach(tag -> urls.put(tag, "")));
    Map<String, Integer> uses = new HashMap<>();
    urls.replaceAll(
        (tag, none) -> {
          String slug = Slugs.of(tag);
          String name = slug.isEmpty() ? "tag" : slug;
          int use = uses.merge(name, 1, Integer::sum);
          // no slug has two hyphens in a row
          return "tags/" + name + (use == 1 ? "" : "--" + use) + ".html";
        });
    return urls;
  }

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
    urls.addAll(tags(pages).values());
    urls.add("cards/index.html");
    urls.add("glossary.html");
    return urls;
  }
}
