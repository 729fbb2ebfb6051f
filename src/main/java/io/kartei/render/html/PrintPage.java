package io.kartei.render.html;

import io.kartei.body.BodyLinks;
import io.kartei.body.ChapterLinks;
import io.kartei.body.HtmlBody;
import io.kartei.body.HtmlOptions;
import io.kartei.body.Loading;
import io.kartei.body.Outline;
import io.kartei.body.PageLinks;
import io.kartei.concurrent.Work;
import io.kartei.index.NotePage;
import io.kartei.messages.Phrase;
import io.kartei.model.Block;
import io.kartei.render.html.page.Assets;
import io.kartei.render.html.page.Html;
import io.kartei.render.html.page.Menu;
import io.kartei.render.html.page.Needs;
import io.kartei.render.html.page.PageKind;
import io.kartei.render.html.page.PageSpec;
import io.kartei.render.html.page.Site;
import io.kartei.render.html.page.View;
import io.kartei.text.Escape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All notes on one page, for printing and for the browser's search. */
final class PrintPage implements PageKind {
  static final String PATH = "print.html";
  private static final int MAX_LEVEL = 6;

  /** What the template {@code print} sees. */
  record PrintView(
      @Nullable String book,
      boolean hasContents,
      List<View.Link> contents,
      List<ChapterView> chapters) {}

  /** A note as a chapter; heading and body are HTML. */
  record ChapterView(String id, String headingId, String heading, String body) {}

  @Override
  public void write(Site site) {
    if (!Menu.hasPaper(site.context())) {
      return;
    }
    String path = site.index().generated(PATH);
    site.writeUnlisted(path, () -> page(site, path));
  }

  private static Site.Page page(Site site, String path) {
    Map<String, String> ids = ids(site);
    List<ChapterView> chapters =
        Work.map(
            site.context().executor(),
            ids.keySet(),
            note -> {
              Map<String, BodyLinks> known = new HashMap<>();
              Function<String, BodyLinks> outside =
                  other -> known.computeIfAbsent(other, n -> new PageLinks(site.index(), n, path));
              ChapterLinks links = new ChapterLinks(outside, site.index(), note, ids);
              NotePage page = site.index().page(note);
              String id = ids.getOrDefault(note, "");
              return site.context()
                  .unit(page, Phrase.of("without.text-in", PATH))
                  .get(() -> chapter(site, page, links, id), () -> missing(site, page, id));
            });
    List<View.Link> contents = new ArrayList<>();
    ids.forEach(
        (note, id) -> contents.add(new View.Link(site.index().page(note).title(), "#" + id)));
    Needs needs = Needs.of(chapters.stream().map(ChapterView::body).toList());
    return new Site.Page(
        PageSpec.wide(path, site.text("paper.print"), site.index().generated(PaperPage.PATH))
            .kind("print")
            .style(Assets.TEXT_STYLE)
            .style(Assets.PAGES_STYLE)
            .needs(needs),
        "print",
        new PrintView(PaperPage.book(site, path), contents.size() > 1, contents, chapters));
  }

  private static Map<String, String> ids(Site site) {
    Map<String, String> ids = new LinkedHashMap<>();
    NotePage missing = site.index().missing();
    for (NotePage page : site.index().pages().values()) {
      if (missing == null || !missing.id().equals(page.id())) {
        ids.put(page.id(), "n" + (ids.size() + 1));
      }
    }
    return ids;
  }

  private static ChapterView missing(Site site, NotePage page, String id) {
    return new ChapterView(id, "", Escape.text(page.title()), Html.missing(site));
  }

  private static ChapterView chapter(Site site, NotePage page, ChapterLinks links, String id) {
    Block.Heading title = page.note().text().title();
    List<Block> body = page.note().text().belowTitle();
    Map<String, Integer> levels = new HashMap<>(Outline.levels(body));
    levels.replaceAll((heading, level) -> Math.min(MAX_LEVEL, level + 1));
    HtmlOptions options =
        HtmlOptions.chapter(
                site.context().words(),
                id + "-",
                id.substring(1) + " " + page.title(),
                Loading.shared(site.remoteImages()))
            .of(new HtmlOptions.Structure(levels, "", NoteText.labelled(page)));
    return new ChapterView(
        id,
        title == null ? "" : id + "-" + title.id(),
        title == null
            ? Escape.text(page.title())
            : HtmlBody.inline(title.content(), links, options),
        HtmlBody.of(body, links, options));
  }
}
