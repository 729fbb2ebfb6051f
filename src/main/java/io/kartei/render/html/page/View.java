package io.kartei.render.html.page;

import io.kartei.theme.ViewPart;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a template sees.
 *
 * @param layout what stands around every page
 * @param t the interface's strings, by key
 * @param main the page's own view, a record
 */
public record View(Layout layout, Map<String, String> t, Object main) {

  /**
   * What stands around every page. Templates see the components of all parts as its own.
   *
   * @param authors who wrote the notes
   * @param repository the notes' repository, or null
   */
  record Layout(
      SiteHead site,
      PageHead page,
      Navigation navigation,
      List<String> authors,
      @Nullable String repository) {}

  /**
   * What is the same on all pages.
   *
   * @param language of the text, a BCP 47 tag
   * @param siteId keeps what one site stores in a browser apart from what another does
   * @param siteTitle the site's name
   */
  record SiteHead(String language, String siteId, String siteTitle) implements ViewPart {}

  /**
   * What a browser and a search engine want to know of a page.
   *
   * @param root the way to the site's root: empty or {@code ../../}
   * @param policy the page's Content Security Policy
   * @param title for the window
   * @param description for search engines
   * @param canonical the page's public address, or null when not known
   * @param scripts what the page needs beside the site's own, relative to the root
   * @param kind a class for the body: {@code home}, {@code wide}, {@code reading}
   * @param review whether keys for reviewing cards are in force
   */
  record PageHead(
      String root,
      String policy,
      String title,
      String description,
      @Nullable String canonical,
      List<String> scripts,
      String kind,
      boolean review)
      implements ViewPart {}

  /**
   * The ways through the site.
   *
   * @param menu the site's main pages
   * @param tree the part of the tree of notes that the page shows
   */
  record Navigation(List<MenuItem> menu, List<TreeNode> tree) implements ViewPart {}

  /** An entry of the main menu. */
  public record MenuItem(String label, String url, boolean current) {}

  /** A link. */
  public record Link(String label, String url) {}

  /** An entry of a path to a page; without an address where nothing stands. */
  public record Crumb(String label, @Nullable String url) {}

  /** A link, and how many stand behind it. */
  public record Counted(String label, String url, String count) {}

  /**
   * An entry of a tree of notes.
   *
   * @param kind {@code part}, {@code separator}, {@code draft}, or null for what can be read
   * @param id its anchor, or null
   * @param title as plain text
   * @param url or null where nothing stands
   * @param current whether it is the page itself
   * @param open whether its children are shown
   * @param children the entries below it
   */
  public record TreeNode(
      @Nullable String kind,
      @Nullable String id,
      String title,
      @Nullable String url,
      boolean current,
      boolean open,
      List<TreeNode> children) {}
}
