package io.kartei.render.html;

import io.kartei.render.html.page.PageKind;
import io.kartei.render.html.page.Site;
import io.kartei.text.Escape;

/**
 * The files that hosts and search engines look for: {@code sitemap.xml}, {@code robots.txt} and
 * others.
 */
final class RobotFiles implements PageKind {

  @Override
  public void write(Site site) {
    site.sink().put(".nojekyll", "");
    StringBuilder robots = new StringBuilder("User-agent: *\nAllow: /\n");
    if (site.info().baseUrl() != null) {
      robots.append("Sitemap: ").append(site.info().baseUrl()).append("sitemap.xml\n");
      site.sink().put("sitemap.xml", sitemap(site));
    }
    site.sink().put("robots.txt", robots.toString());
  }

  /** Returns the sitemap according to sitemaps.org's protocol 0.9. */
  private static String sitemap(Site site) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (String path : site.listed()) {
      xml.append("<url><loc>");
      Escape.xml(String.valueOf(site.canonical(path)), xml);
      xml.append("</loc></url>\n");
    }
    return xml.append("</urlset>\n").toString();
  }
}
