package io.kartei.render.html;

import io.kartei.body.Urls;
import io.kartei.render.html.page.PageKind;
import io.kartei.render.html.page.PageSpec;
import io.kartei.render.html.page.Site;
import java.util.TreeSet;

/** Pages at former addresses that redirect to the current ones. */
final class Redirects implements PageKind {

  /** What the template {@code redirect} sees. */
  record RedirectView(String url, String canonical, String label) {}

  @Override
  public void write(Site site) {
    TreeSet<String> taken = new TreeSet<>(site.listed());
    taken.add(site.index().generated("exams/gaps.html")); // not listed, but there
    site.index()
        .redirects()
        .forEach(
            (from, to) -> {
              if (!taken.contains(from)) {
                write(site, from, to);
              }
            });
  }

  private static void write(Site site, String from, String to) {
    boolean elsewhere = to.contains("://");
    int hash = to.indexOf('#');
    String page = hash < 0 ? to : to.substring(0, hash);
    String anchor = hash < 0 ? "" : to.substring(hash);
    String url = elsewhere ? to : Urls.relative(from, page) + anchor;
    String canonical = elsewhere ? null : site.canonical(page);
    site.writeUnlisted(
        PageSpec.wide(from, site.text("redirect.title"), ""),
        "redirect",
        new RedirectView(url, canonical == null ? url : canonical, to));
  }
}
