package io.kartei.render.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kartei.body.Urls;
import io.kartei.concurrent.Once;
import io.kartei.messages.Phrase;
import io.kartei.render.html.page.Assets;
import io.kartei.render.html.page.PageKind;
import io.kartei.render.html.page.PageSpec;
import io.kartei.render.html.page.ScriptData;
import io.kartei.render.html.page.Site;
import io.kartei.search.SearchIndex;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The page that searches, and the index for it and for the field in each page's header: {@code
 * index.js} first, then the parts that a query needs. They are scripts, so no server is needed. A
 * part is requested with the index's version and contains it, so a browser never mixes two builds.
 */
final class SearchPage implements PageKind {
  static final String PATH = "search.html";

  private static final Phrase WITHOUT = Phrase.of("without.search");

  /** The folder of the index, relative to the site's root. */
  static final String INDEX = "data/search/";

  /** The beginning of these keys, which the scripts do without. */
  private static final String KEYS = "search.";

  /** The strings of the interface that the scripts use. */
  private static final List<String> WORDS =
      List.of(
          "search.all",
          "search.found",
          "search.found.one",
          "search.rest",
          "search.hint",
          "search.kind.all",
          "search.kind.card",
          "search.kind.comparison",
          "search.kind.exam",
          "search.kind.note",
          "search.kind.question",
          "search.kind.section",
          "search.kind.term",
          "search.meant",
          "search.missing",
          "search.none",
          "search.relevant");

  /** What the template {@code search} sees. */
  record SearchView(String contents) {}

  /**
   * What the scripts need to know first.
   *
   * @param page the address of the page that searches, relative to the site's root
   * @param words the strings of the interface, without the beginning of their keys
   */
  record Head(SearchIndex.Head index, String page, SortedMap<String, String> words) {}

  @Override
  public void write(Site site) {
    if (!site.context().config().search()) {
      return;
    }
    SearchIndex.Plan plan = SearchIndex.Plan.of(site.index());
    Once<SearchIndex> index =
        Once.of(
            () ->
                SearchIndex.of(
                    plan,
                    site.index(),
                    site.context().deck(),
                    (note, work) -> site.context().unit(note, WITHOUT).run(work),
                    site.context().executor()));
    for (int i = 0; i < plan.termShards(); i++) {
      int at = i;
      offer(site, "t" + at, () -> part(index.get(), "t", at, index.get().terms(at)));
    }
    for (int i = 0; i < plan.documentShards(); i++) {
      int at = i;
      offer(site, "d" + at, () -> part(index.get(), "d", at, index.get().documents(at)));
    }
    offer(site, "index", () -> head(site, index.get()));
    String path = site.index().generated(PATH);
    site.writeUnlisted(path, () -> page(site, path));
  }

  private static void offer(Site site, String name, Supplier<String> script) {
    site.sink().offer(INDEX + name + ".js", () -> script.get().getBytes(UTF_8));
  }

  private static String part(SearchIndex index, String kind, int at, String json) {
    String name = "\"" + index.head().version() + "\",\"" + kind + "\"," + at;
    return "kartei.searchPart(" + name + "," + ScriptData.ofJson(json) + ");\n";
  }

  private static String head(Site site, SearchIndex index) {
    SortedMap<String, String> words = new TreeMap<>();
    WORDS.forEach(key -> words.put(key.substring(KEYS.length()), site.text(key)));
    Head head = new Head(index.head(), site.index().generated(PATH), words);
    return "kartei.searchHead(" + ScriptData.of(head) + ");\n";
  }

  private static Site.Page page(Site site, String path) {
    String contents = Urls.relative(path, site.index().generated("contents.html"));
    return new Site.Page(
        PageSpec.wide(path, site.text("search.title"), path)
            .kind("wide searching")
            .script(Assets.SEARCH),
        "search",
        new SearchView(contents));
  }
}
