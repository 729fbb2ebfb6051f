package io.kartei.render.html.page;

import io.kartei.theme.ViewPart;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The view that a template renders.
 *
 * @param layout the layout around every page
 * @param t the strings of the interface, by key
 * @param main the page's own view, a record
 */
public record View(Layout layout, Map<String, String> t, Object main) {

  /**
   * The layout around every page. Templates see the components of all parts as its own.
   *
   * @param authors who wrote the notes
   * @param repository the notes' repository, or null
   * @param license the terms of the notes, with an address if it is known; or null
   * @param links the links of the footer
   */
  record Layout(
      SiteHead site,
      PageHead page,
      Navigation navigation,
      List<String> authors,
      @Nullable String repository,
      @Nullable Link license,
      List<Link> links) {}

  /**
   * The values that are the same on all pages.
   *
   * @param language the language of the text, a BCP 47 tag
   * @param siteId keeps the site's data in a browser apart from that of other sites
   * @param siteTitle the site's name
   * @param siteName what it is called where there is little room: what comes before a colon or dash
   * @param search the address of the page that searches, relative to the root; null if there is
   *     none
   * @param feed the address of the feed, relative to the root; null if there is none
   * @param touchIcon the icon for the home screen, relative to the root; null if there is none
   */
  record SiteHead(
      String language,
      String siteId,
      String siteTitle,
      String siteName,
      @Nullable String search,
      @Nullable String feed,
      @Nullable String touchIcon)
      implements ViewPart {}

  /**
   * What browsers and search engines need to know about a page.
   *
   * @param root the relative path to the site's root: empty, or for example {@code ../../}
   * @param policy the page's Content Security Policy
   * @param title the window title
   * @param description the description for search engines
   * @param canonical the page's public address, or null when unknown
   * @param image the public address of the picture for links to it, or null
   * @param data what it says about itself to machines, as JSON that may be in an element; or null
   * @param styles the style sheets that the page needs, relative to the root
   * @param scripts the scripts that the page needs besides the site's own, relative to the root
   * @param kind a class for the body: {@code home}, {@code wide}, {@code reading}
   * @param review whether the keyboard shortcuts for reviewing cards are active
   */
  record PageHead(
      String root,
      String policy,
      String title,
      String description,
      @Nullable String canonical,
      @Nullable String image,
      @Nullable String data,
      List<String> styles,
      List<String> scripts,
      String kind,
      boolean review)
      implements ViewPart {}

  /**
   * The site's navigation.
   *
   * @param menu the site's main pages
   * @param tree the part of the tree of notes that the page shows
   */
  record Navigation(List<MenuItem> menu, List<TreeNode> tree) implements ViewPart {}

  /** An entry of the main menu. */
  public record MenuItem(String label, String url, boolean current) {}

  /** A link. */
  public record Link(String label, String url) {}

  /** An entry of the breadcrumb trail; without an address when it has no page. */
  public record Crumb(String label, @Nullable String url) {}

  /** A link with a count. */
  public record Counted(String label, String url, String count) {}

  /**
   * An entry of a tree of notes.
   *
   * @param kind {@code part}, {@code separator}, {@code draft}, or null for a readable note
   * @param id its anchor, or null
   * @param title as plain text
   * @param url the address, or null when there is no page
   * @param numbers what it has to offer, in words, or null
   * @param current whether it is the current page
   * @param open whether its children are shown
   * @param children the entries below it
   */
  public record TreeNode(
      @Nullable String kind,
      @Nullable String id,
      String title,
      @Nullable String url,
      @Nullable String numbers,
      boolean current,
      boolean open,
      List<TreeNode> children) {}
}
