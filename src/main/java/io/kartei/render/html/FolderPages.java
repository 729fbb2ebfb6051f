package io.kartei.render.html;

import io.kartei.body.Urls;
import io.kartei.index.FolderIndex;
import io.kartei.index.NavigationNode;
import io.kartei.index.NotePage;
import io.kartei.render.html.card.ReviewLinks;
import io.kartei.render.html.page.Assets;
import io.kartei.render.html.page.Description;
import io.kartei.render.html.page.PageKind;
import io.kartei.render.html.page.PageSpec;
import io.kartei.render.html.page.Site;
import io.kartei.render.html.page.View;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is in a folder that has no note of its own. */
final class FolderPages implements PageKind {

  /**
   * What the template {@code folder} sees.
   *
   * @param learn a link to the review of its cards, or null
   */
  record FolderView(
      List<View.Crumb> crumbs,
      String title,
      @Nullable String summary,
      View.@Nullable Link learn,
      List<EntryView> entries) {}

  /**
   * A note or folder in it.
   *
   * @param url its address, or null when it has no page
   * @param description the beginning of a note, or null
   * @param numbers what it has to offer, in words, or null
   */
  record EntryView(
      String title, @Nullable String url, @Nullable String description, @Nullable String numbers) {}

  @Override
  public void write(Site site) {
    NoteNumbers numbers = new NoteNumbers(site);
    IdentityHashMap<NavigationNode, List<NavigationNode>> above = new IdentityHashMap<>();
    learn(site.index().navigation(), List.of(), above);
    FolderIndex folders = site.folders();
    folders
        .all()
        .forEach(
            (path, node) ->
                site.write(
                    path,
                    () -> page(site, path, node, above.getOrDefault(node, List.of()), numbers)));
  }

  /** Learns what is above each entry that has others below it. */
  private static void learn(
      List<NavigationNode> nodes,
      List<NavigationNode> around,
      IdentityHashMap<NavigationNode, List<NavigationNode>> above) {
    for (NavigationNode node : nodes) {
      if (!node.children().isEmpty()) {
        above.put(node, around);
        List<NavigationNode> inside = new ArrayList<>(around);
        inside.add(node);
        learn(node.children(), inside, above);
      }
    }
  }

  private static Site.Page page(
      Site site,
      String path,
      NavigationNode node,
      List<NavigationNode> above,
      NoteNumbers numbers) {
    int cards = numbers.coreCards(node);
    View.Link learn =
        cards == 0 || !above.isEmpty()
            ? null
            : new View.Link(
                site.text("folder.learn", cards), ReviewLinks.toTopic(site, path, node.title()));
    return new Site.Page(
        PageSpec.wide(path, node.title(), site.index().generated("contents.html"))
            .kind("folder")
            .style(Assets.PAGES_STYLE),
        "folder",
        new FolderView(
            crumbs(site, path, above),
            node.title(),
            numbers.topic(node),
            learn,
            node.children().stream().map(child -> entry(site, path, child, numbers)).toList()));
  }

  private static EntryView entry(Site site, String path, NavigationNode node, NoteNumbers numbers) {
    String id = node.note();
    NotePage note = id == null ? null : site.index().page(id);
    String folder = site.folders().page(node);
    String url = note == null ? folder : note.url();
    return new EntryView(
        node.title(),
        url == null ? null : Urls.relative(path, url),
        note == null ? null : Description.of(note),
        numbers.all(node));
  }

  /** Returns the way to a page through the entries above it, each a link where it has a page. */
  static List<View.Crumb> crumbs(Site site, String path, List<NavigationNode> above) {
    List<View.Crumb> crumbs = new ArrayList<>();
    for (NavigationNode node : above) {
      String note = node.note();
      String page = note == null ? site.folders().page(node) : site.index().page(note).url();
      crumbs.add(new View.Crumb(node.title(), page == null ? null : Urls.relative(path, page)));
    }
    return crumbs;
  }
}
