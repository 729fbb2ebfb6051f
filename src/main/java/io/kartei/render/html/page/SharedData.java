package io.kartei.render.html.page;

import io.kartei.index.NotePage;
import io.kartei.model.Objective;
import io.kartei.text.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a note's page tells other machines about itself: a {@code LearningResource} of schema.org in
 * JSON-LD. It is data, which no browser runs, and has no sign that could end its element.
 */
final class SharedData {
  private SharedData() {}

  /**
   * Returns the data of a note's page.
   *
   * @param url the page's public address
   * @param license the terms of the note, or null
   */
  static String of(
      Site site, NotePage page, String url, String description, View.@Nullable Link license) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", "https://schema.org");
    data.put("@type", "LearningResource");
    data.put("name", page.title());
    data.put("description", description);
    data.put("url", url);
    String language = page.note().frontMatter().language();
    data.put("inLanguage", Objects.requireNonNullElse(language, site.info().language()));
    if (!site.info().authors().isEmpty()) {
      data.put(
          "author",
          site.info().authors().stream().map(a -> Map.of("@type", "Person", "name", a)).toList());
    }
    if (license != null) {
      data.put("license", license.url().isEmpty() ? license.label() : license.url());
    }
    List<String> topics = topics(site, page);
    if (!topics.isEmpty()) {
      data.put("teaches", topics);
    }
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("@type", "WebSite");
    whole.put("name", site.info().title());
    whole.put("url", Objects.requireNonNull(site.info().baseUrl()));
    data.put("isPartOf", whole);
    return Json.compact(data)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029")
        // no text of a page may have these, and some readers take the second one for its end
        .replace("\uFFFE", "\\ufffe")
        .replace("\uFFFF", "\\uffff");
  }

  private static List<String> topics(Site site, NotePage page) {
    return page.note().facts().objectives().stream()
        .map(Objective::objective)
        .filter(Objects::nonNull)
        .map(code -> site.catalogue().get(code))
        .filter(Objects::nonNull)
        .map(topic -> topic.label())
        .distinct()
        .toList();
  }
}
