package io.kartei.render.html;

import io.kartei.body.BodyLinks;
import io.kartei.body.PageLinks;
import io.kartei.index.NotePage;
import io.kartei.render.html.page.Assets;
import io.kartei.render.html.page.Needs;
import io.kartei.render.html.page.PageKind;
import io.kartei.render.html.page.PageSpec;
import io.kartei.render.html.page.RootedLinks;
import io.kartei.render.html.page.Site;
import io.kartei.render.html.page.View;
import io.kartei.text.Escape;
import io.kartei.text.Hash;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page for addresses that lead nowhere. A host serves it at any depth, so it cannot use
 * relative addresses: a small inline script, allowed by its hash, finds the site's root and loads
 * the rest. A note {@code 404.md} supplies its text.
 */
final class MissingPage implements PageKind {
  private static final Pattern PICTURES = Pattern.compile("img-src 'self'(?: data:)?");

  static final String PATH = "404.html";

  /** What the template {@code 404} sees. */
  record MissingView(
      @Nullable String base,
      String script,
      String heading,
      @Nullable String body,
      List<View.MenuItem> menu) {}

  @Override
  public void write(Site site) {
    byte[] bytes = site.context().theme().assets().get(Assets.MISSING_PAGE_SCRIPT);
    String script = bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    NotePage own = site.index().missing();
    String base = base(site.info().baseUrl());
    NoteText text = own == null ? null : NoteText.of(site, own, links(site, own, base));
    String title = own == null ? site.text("missing.title") : own.title();
    Needs needs = text == null ? Needs.NOTHING : Needs.of(List.of(text.heading(), text.body()));
    PageSpec spec =
        PageSpec.wide(PATH, title, "").kind("missing").style(Assets.PAGES_STYLE).needs(needs);
    String policy =
        needs
            .policy()
            .replace(
                "script-src 'self'", "script-src 'self' 'sha256-" + Hash.of(script).base64() + "'");
    // its icon is an empty data: URL, since its depth is unknown
    String withIcon = PICTURES.matcher(policy).replaceFirst("img-src 'self' data:");
    site.write(
        PATH,
        "404",
        site.layout(spec, withIcon),
        new MissingView(
            base,
            script,
            text == null ? Escape.text(title) : text.heading(),
            text == null ? null : text.body(),
            site.menu().from(PATH, "")));
  }

  private static BodyLinks links(Site site, NotePage own, @Nullable String base) {
    PageLinks links = new PageLinks(site.index(), own.id(), PATH);
    return base == null ? links : new RootedLinks(links, base);
  }

  /** Returns the path of the site's public address, or null when it has none. */
  private static @Nullable String base(@Nullable String url) {
    if (url == null) {
      return null;
    }
    int host = url.indexOf("://");
    int path = host < 0 ? -1 : url.indexOf('/', host + 3);
    return path < 0 ? "/" : url.substring(path);
  }
}
