package io.kartei.render.html.page;

import io.kartei.index.NotePage;
import io.kartei.render.RenderContext;
import io.kartei.theme.Theme;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the pages of a site: their heads, with the style sheets and scripts that each
 * needs, and the navigation. Thread-safe.
 */
final class PageFrame {
  /** The maximum number of characters of the site's name beside the menu. */
  private static final int MAX_NAME = 24;

  private final Site site;
  private final RenderContext context;
  private final SiteFooter colophon;
  private final Set<String> assets;

  /** The scripts that pages have been found to need for their texts. */
  private final Set<String> loaded = ConcurrentHashMap.newKeySet();

  PageFrame(Site site) {
    this.site = site;
    this.context = site.context();
    this.colophon = new SiteFooter(context);
    this.assets = context.theme().assets().keySet();
  }

  /**
   * Returns whether a page so far loads a script for what is in its text, or one that hasn't been
   * made may.
   */
  boolean loads(String script) {
    return loaded.contains(script) || !site.isMade();
  }

  /** Returns the layout around a page. */
  View.Layout around(PageSpec page, String policy) {
    boolean isStart = page.path().equals("index.html");
    List<String> scripts = scripts(page);
    return new View.Layout(
        new View.SiteHead(
            site.info().language(),
            site.id(),
            site.info().title(),
            shortened(site.info().title()),
            context.config().search() ? site.index().generated("search.html") : null,
            site.hasFeed() ? Site.FEED : null,
            site.hasIcon(Assets.TOUCH_ICON) ? Assets.TOUCH_ICON : null),
        new View.PageHead(
            "../".repeat(Math.toIntExact(page.path().chars().filter(c -> c == '/').count())),
            policy,
            isStart ? site.info().title() : page.title() + " · " + site.info().title(),
            description(page),
            site.canonical(page.path()),
            image(isStart ? null : page.note()),
            data(page),
            styles(page, scripts),
            scripts,
            page.kind(),
            page.scripts().contains(Assets.CARDS)),
        new View.Navigation(
            site.menu().from(page.path(), page.section()),
            site.sidebar().around(page.path(), page.note())),
        site.info().authors(),
        site.info().repositoryUrl(),
        colophon.license(),
        colophon.links(page.path()));
  }

  private List<String> scripts(PageSpec page) {
    List<String> scripts = new ArrayList<>(page.scripts());
    if (page.needs().diagrams()) {
      scripts.addAll(List.of(Assets.MERMAID, Assets.DIAGRAMS));
    }
    if (page.needs().drawings()) {
      scripts.add(Assets.DRAWINGS);
    }
    if (page.needs().formulas()) {
      scripts.addAll(List.of(Assets.KATEX, Assets.FORMULAS));
    }
    if (page.needs().remote()) {
      scripts.add(Assets.REMOTE);
    }
    loaded.addAll(scripts);
    return List.copyOf(scripts);
  }

  /**
   * Returns the style sheets of a page: that of all pages, those that it names, those of its
   * scripts ({@code assets/cards.css} with {@code assets/cards.js}), and the site's own.
   */
  private List<String> styles(PageSpec page, List<String> scripts) {
    Set<String> styles = new LinkedHashSet<>();
    styles.add(Theme.STYLE);
    styles.addAll(page.styles());
    for (String script : scripts) {
      styles.add(Assets.styleOf(script));
    }
    styles.add(Theme.OWN_STYLE);
    styles.retainAll(assets);
    return List.copyOf(styles);
  }

  private @Nullable String image(@Nullable String note) {
    PreviewImages images = site.previewImages();
    return images == null ? null : site.info().baseUrl() + images.of(note);
  }

  /**
   * Returns what a note's page says about itself to machines; null where it has no public address.
   */
  private @Nullable String data(PageSpec page) {
    String url = site.canonical(page.path());
    NotePage note = page.note() == null ? null : site.index().pages().get(page.note());
    if (url == null || note == null || page.path().equals("index.html")) {
      return null;
    }
    String own = note.note().frontMatter().other(List.of("license"));
    View.Link license = own == null ? colophon.license() : SiteFooter.license(own);
    return SharedData.of(site, note, url, description(page), license);
  }

  /** Returns what comes before the colon or dash of a long title. */
  static String shortened(String title) {
    if (title.length() > MAX_NAME) {
      for (String sign : List.of(": ", " – ", " — ", " | ", " - ")) {
        int at = title.indexOf(sign);
        if (at > 0) {
          return title.substring(0, at);
        }
      }
    }
    return title;
  }

  private String description(PageSpec page) {
    String own = page.description();
    if (own != null && !own.isBlank()) {
      return own;
    }
    return Objects.requireNonNullElse(site.info().description(), page.title());
  }
}
