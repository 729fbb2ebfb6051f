package io.kartei.render.html.share;

import io.kartei.body.Urls;
import io.kartei.index.NotePage;
import io.kartei.index.address.GeneratedPages;
import io.kartei.render.html.page.Description;
import io.kartei.render.html.page.PageKind;
import io.kartei.render.html.page.Site;
import io.kartei.text.Escape;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The files that hosts and search engines look for: {@code sitemap.xml}, {@code robots.txt} and
 * others.
 */
public final class RobotFiles implements PageKind {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  @Override
  public void write(Site site) {
    site.sink().put(".nojekyll", "");
    StringBuilder robots = new StringBuilder("User-agent: *\nAllow: /\n");
    if (site.info().baseUrl() != null) {
      robots.append("Sitemap: ").append(site.info().baseUrl()).append("sitemap.xml\n");
      site.sink().put("sitemap.xml", sitemap(site));
    }
    site.sink().put("robots.txt", robots.toString());
    site.sink().offer("llms.txt", () -> overview(site).getBytes(StandardCharsets.UTF_8));
  }

  /** Returns an overview in Markdown for language models (llmstxt.org). */
  private static String overview(Site site) {
    StringBuilder text = new StringBuilder("# ").append(line(site.info().title())).append('\n');
    if (site.info().description() != null) {
      text.append("\n> ").append(line(site.info().description())).append('\n');
    }
    text.append("\n## ").append(site.text("contents.title")).append("\n\n");
    for (NotePage page : site.index().pages().values()) {
      if (page.url().equals(GeneratedPages.MISSING)) {
        continue;
      }
      String url = site.canonical(page.url());
      text.append("- [").append(line(page.title())).append("](");
      text.append(url == null ? Urls.encodePath(page.url()) : url).append(')');
      String about = line(Description.of(page));
      text.append(about.equals(line(page.title())) ? "" : ": " + about).append('\n');
    }
    return text.toString();
  }

  /** Returns a text as one line of Markdown in which nothing is a link. */
  private static String line(String text) {
    return BLANKS
        .matcher(text.replace("[", "\\[").replace("]", "\\]").replace("<", "\\<"))
        .replaceAll(" ")
        .strip();
  }

  /** Returns the sitemap according to sitemaps.org's protocol 0.9. */
  private static String sitemap(Site site) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    Map<String, Long> changes = new HashMap<>();
    for (NotePage page : site.index().pages().values()) {
      long seconds = site.context().changes().committed(page.note().path());
      if (seconds > 0) {
        changes.put(page.url(), seconds);
      }
    }
    for (String path : site.listed()) {
      xml.append("<url><loc>");
      Escape.xml(String.valueOf(site.canonical(path)), xml);
      xml.append("</loc>");
      Long changed = changes.get(path);
      xml.append(
          changed == null ? "" : "<lastmod>" + Instant.ofEpochSecond(changed) + "</lastmod>");
      xml.append("</url>\n");
    }
    return xml.append("</urlset>\n").toString();
  }
}
