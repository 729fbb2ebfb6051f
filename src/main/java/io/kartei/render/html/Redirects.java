package io.kartei.render.html;

import io.kartei.body.Urls;
import io.kartei.index.NotePage;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Pages at former addresses that lead on to where things are now. */
final class Redirects implements PageKind {

  /** What the template {@code redirect} sees. */
  record RedirectView(String url, String canonical, String label) {}

  @Override
  public void write(Site site) {
    Map<String, String> redirects = new TreeMap<>();
    for (NotePage page : site.index().pages().values()) {
      for (String alias : page.note().frontMatter().aliases()) {
        if (isPath(alias)) {
          redirects.putIfAbsent(path(alias), page.url());
        }
      }
    }
    site.context().config().redirects().forEach((from, to) -> redirects.put(path(from), to));
    TreeSet<String> taken = new TreeSet<>(site.listed());
    redirects.forEach(
        (from, to) -> {
          if (!taken.contains(from) && isInside(from)) {
            write(site, from, to);
          }
        });
  }

  private static void write(Site site, String from, String to) {
    boolean elsewhere = to.contains("://");
    int hash = to.indexOf('#');
    String page = hash < 0 ? to : to.substring(0, hash);
    String anchor = hash < 0 ? "" : to.substring(hash);
    String url = elsewhere ? to : Urls.relative(from, strip(page)) + anchor;
    String canonical = elsewhere ? null : site.canonical(strip(page));
    site.writeUnlisted(
        PageSpec.wide(from, site.text("redirect.title"), ""),
        "redirect",
        new RedirectView(url, canonical == null ? url : canonical, to));
  }

  /** Other aliases are other names of the note, not former addresses. */
  private static boolean isPath(String alias) {
    return alias.startsWith("/") || alias.endsWith(".html") || alias.endsWith(".md");
  }

  private static boolean isInside(String path) {
    return !path.isEmpty() && !("/" + path + "/").contains("/../") && !path.contains("\\");
  }

  /** An old address as the path of a page. */
  private static String path(String address) {
    String path = strip(address);
    if (path.endsWith(".md")) {
      return path.substring(0, path.length() - 3) + ".html";
    }
    if (path.isEmpty() || path.endsWith("/")) {
      return path + "index.html";
    }
    return path.endsWith(".html") ? path : path + ".html";
  }

  private static String strip(String path) {
    return path.replaceFirst("^(\\./|/)+", "");
  }
}
