package io.kartei.render.html;

import io.kartei.body.Urls;
import io.kartei.index.NotePage;
import io.kartei.model.Card;
import io.kartei.render.html.card.ReviewLinks;
import io.kartei.render.html.page.Assets;
import io.kartei.render.html.page.Description;
import io.kartei.render.html.page.PageKind;
import io.kartei.render.html.page.PageSpec;
import io.kartei.render.html.page.Site;
import io.kartei.render.html.page.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page for each tag: the notes that have it, and their cards. */
final class TagPages implements PageKind {
  /** A site may have a tag for each note: a page lists those that most notes have. */
  private static final int MAX_TAGS = 60;

  /**
   * What the template {@code tag} sees.
   *
   * @param learn a link to the review of the cards, or null
   * @param notes the notes with this tag, in reading order
   * @param others the tags that most notes have, with how many
   */
  record TagView(
      String title, View.@Nullable Link learn, List<NoteView> notes, List<TagLink> others) {}

  /** A note, and how it begins. */
  record NoteView(String title, String url, String description) {}

  /** A tag of the site. */
  record TagLink(String label, String url, int count, boolean current) {}

  @Override
  public void write(Site site) {
    Map<String, List<NotePage>> notes = new HashMap<>();
    for (NotePage page : site.index().pages().values()) {
      page.note().frontMatter().tags().stream()
          .distinct()
          .forEach(tag -> notes.computeIfAbsent(tag, t -> new ArrayList<>()).add(page));
    }
    List<String> most =
        notes.keySet().stream()
            .sorted(
                Comparator.comparingInt((String t) -> -notes.getOrDefault(t, List.of()).size())
                    .thenComparing(t -> t))
            .limit(MAX_TAGS)
            .toList();
    Map<String, Integer> cards = new HashMap<>();
    site.context()
        .deck()
        .cards()
        .forEach(
            card -> {
              if (card.tier() == Card.Tier.CORE) {
                card.tags().forEach(tag -> cards.merge(tag, 1, Integer::sum));
              }
            });
    site.index()
        .tags()
        .forEach(
            (tag, url) -> {
              String path = site.index().generated(url);
              int count = cards.getOrDefault(tag, 0);
              site.write(path, () -> page(site, path, tag, count, notes, most));
            });
  }

  private static Site.Page page(
      Site site,
      String path,
      String tag,
      int cards,
      Map<String, List<NotePage>> notes,
      List<String> most) {
    View.Link learn =
        cards == 0
            ? null
            : new View.Link(site.text("folder.learn", cards), ReviewLinks.toTag(site, path, tag));
    return new Site.Page(
        PageSpec.wide(path, "#" + tag, site.index().generated("contents.html"))
            .style(Assets.PAGES_STYLE),
        "tag",
        new TagView(
            "#" + tag,
            learn,
            notes.getOrDefault(tag, List.of()).stream()
                .map(
                    note ->
                        new NoteView(
                            note.title(), Urls.relative(path, note.url()), Description.of(note)))
                .toList(),
            others(site, path, tag, notes, most)));
  }

  private static List<TagLink> others(
      Site site, String path, String tag, Map<String, List<NotePage>> notes, List<String> most) {
    return most.stream()
        .map(
            other ->
                new TagLink(
                    "#" + other,
                    url(site, path, other),
                    notes.getOrDefault(other, List.of()).size(),
                    other.equals(tag)))
        .toList();
  }

  /** Returns links to the tags of a note. */
  static List<View.Link> of(Site site, NotePage page) {
    return page.note().frontMatter().tags().stream()
        .distinct()
        .map(tag -> new View.Link("#" + tag, url(site, page.url(), tag)))
        .toList();
  }

  private static String url(Site site, String from, String tag) {
    String url = site.index().tags().getOrDefault(tag, "");
    return Urls.relative(from, site.index().generated(url));
  }
}
