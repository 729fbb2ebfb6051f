package io.kartei.render.html;

import io.kartei.render.html.page.Assets;
import io.kartei.render.html.page.PageKind;
import io.kartei.render.html.page.PageSpec;
import io.kartei.render.html.page.Site;
import io.kartei.render.html.page.View;
import java.util.List;

/** The whole tree of notes. */
final class ContentsPage implements PageKind {

  /** What the template {@code contents} sees. */
  record ContentsView(String summary, List<View.TreeNode> tree) {}

  @Override
  public void write(Site site) {
    String path = site.index().generated("contents.html");
    site.write(path, () -> page(site, path));
  }

  private static Site.Page page(Site site, String path) {
    boolean nested = site.index().navigation().stream().anyMatch(n -> !n.children().isEmpty());
    String summary =
        site.text("contents.summary", site.index().pages().size())
            + (nested ? " " + site.text("contents.sums") : "")
            + (site.context().exams().preparedTasks() > 0 ? " " + site.text("exams.several") : "");
    return new Site.Page(
        PageSpec.wide(path, site.text("contents.title"), path).style(Assets.PAGES_STYLE),
        "contents",
        new ContentsView(summary, site.sidebar().all(path, new NoteNumbers(site)::all)));
  }
}
