package io.kartei.render.html.card;

import io.kartei.body.Urls;
import io.kartei.render.html.page.Site;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Links into the review that choose its cards: {@code cards/index.html#sitting=...}. This is a
 * contract, which other pages, notes and bookmarks rely on. What stands behind {@code #} are pairs
 * {@code key=value} with {@code &} between them, values in UTF-8 with percent signs as in a query;
 * a card must fit all of them. Unknown keys, and values that no card has, choose nothing away.
 *
 * <ul>
 *   <li>{@code sitting}: the id of a sitting, {@code fisi-ap2-analyse-winter-2023}
 *   <li>{@code topic}: the title of a topmost part of the site
 *   <li>{@code note}: the id of a note
 *   <li>{@code section}: the id of a note, {@code #}, the id of a section; those within it count
 *   <li>{@code tag}: a tag without {@code #}
 *   <li>{@code kind}: as the published model names it, {@code acronym}
 *   <li>{@code state}: {@code due}, {@code new} or {@code hard}
 *   <li>{@code mode=cram}: all that is chosen, without a word to the schedule
 * </ul>
 */
public final class ReviewLinks {
  public static final String PAGE = "cards/index.html";

  private ReviewLinks() {}

  /**
   * The way from a page to the review of what prepares for a sitting.
   *
   * @param from the page, relative to the site's root
   * @param sitting its id
   */
  public static String toSitting(Site site, String from, String sitting) {
    return to(site, from, "sitting", sitting);
  }

  /** The way from a page to the review of a note's cards. */
  public static String toNote(Site site, String from, String note) {
    return to(site, from, "note", note);
  }

  /** The way from a page to the review of the cards of a section and those within it. */
  public static String toSection(Site site, String from, String note, String section) {
    return to(site, from, "section", note + "#" + section);
  }

  private static String to(Site site, String from, String key, String value) {
    String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    return Urls.relative(from, site.index().generated(PAGE)) + "#" + key + "=" + encoded;
  }
}
