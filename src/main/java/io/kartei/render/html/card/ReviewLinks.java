package io.kartei.render.html.card;

import io.kartei.body.Urls;
import io.kartei.render.html.page.Site;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Links into the review that select its cards: {@code cards/index.html#sitting=...}. This is a
 * contract that other pages, notes and bookmarks rely on. The fragment consists of {@code
 * key=value} pairs separated by {@code &}, with values percent-encoded in UTF-8 as in a query; a
 * card must match all of them. Unknown keys, and values that no card has, are ignored.
 *
 * <ul>
 *   <li>{@code sitting}: the id of a sitting, {@code fisi-ap2-analyse-winter-2023}
 *   <li>{@code topic}: the title of a top-level topic of the site
 *   <li>{@code note}: the id of a note
 *   <li>{@code section}: the id of a note, {@code #}, the id of a section; includes its subsections
 *   <li>{@code tag}: a tag without {@code #}
 *   <li>{@code kind}: a kind as named in the published model, such as {@code acronym}
 *   <li>{@code state}: {@code due}, {@code new} or {@code hard}
 *   <li>{@code mode=learn}: begins at once, with what is to be done today
 *   <li>{@code mode=cram}: begins at once, and reviews all selected cards, without changing the
 *       schedule
 * </ul>
 */
public final class ReviewLinks {
  public static final String PAGE = "cards/index.html";

  private ReviewLinks() {}

  /**
   * Returns the address, relative to a page, of the review for a sitting.
   *
   * @param from the page, relative to the site's root
   * @param sitting the id of the sitting
   */
  public static String toSitting(Site site, String from, String sitting) {
    return to(site, from, "sitting", sitting);
  }

  /** Returns the address, relative to a page, of the review of a top-level topic's cards. */
  public static String toTopic(Site site, String from, String title) {
    return to(site, from, "topic", title);
  }

  /** Returns the address, relative to a page, of the review of the cards with a tag. */
  public static String toTag(Site site, String from, String tag) {
    return to(site, from, "tag", tag);
  }

  /** Returns the address, relative to a page, of the review of a note's cards. */
  public static String toNote(Site site, String from, String note) {
    return to(site, from, "note", note);
  }

  /** Returns the address, relative to a page, that begins to learn a note's cards. */
  public static String learnNote(Site site, String from, String note) {
    return toNote(site, from, note) + "&mode=learn";
  }

  /**
   * Returns the address, relative to a page, of the review of the cards of a section and its
   * subsections.
   */
  public static String toSection(Site site, String from, String note, String section) {
    return to(site, from, "section", note + "#" + section);
  }

  private static String to(Site site, String from, String key, String value) {
    String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    return Urls.relative(from, site.index().generated(PAGE)) + "#" + key + "=" + encoded;
  }
}
