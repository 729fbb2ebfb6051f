package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds for every site, whatever its notes hold. */
final class SiteRules {
  private final BuiltSite site;

  private SiteRules(BuiltSite site) {
    this.site = site;
  }

  /** Checks all of it. */
  static void check(BuiltSite site) {
    SiteRules rules = new SiteRules(site);
    assertThat(site.pages()).contains("index.html", "contents.html", "404.html");
    site.pages().forEach(rules::page);
    assertThat(rules.lost()).as("addresses that lead nowhere").isEmpty();
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(site.json("data/model.schema.json"))
                .validate(site.model()))
        .isEmpty();
  }

  private void page(String path) {
    Document page = site.page(path);
    assertThat(page.select("h1")).as(path).hasSize(1);
    assertThat(page.select("[style], style")).as(path).isEmpty();
    assertThat(page.select("script:not([src], [type=application/ld+json])"))
        .as(path + ": only the lost page finds its root by itself")
        .hasSize(path.equals("404.html") ? 1 : 0);
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .as(path)
        .startsWith("default-src 'none'");
    assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
  }

  private List<String> lost() {
    List<String> lost = new ArrayList<>();
    for (String path : site.pages()) {
      for (String url : urls(site.page(path))) {
        if (!url.matches("(?s)[a-z][a-z0-9+.-]*:.*") && !leads(path, url)) {
          lost.add(path + " -> " + url);
        }
      }
    }
    return lost;
  }

  private static List<String> urls(Document page) {
    List<String> urls = new ArrayList<>();
    for (String name : List.of("href", "src", "poster", "data-src")) {
      urls.addAll(page.select("[" + name + "]").eachAttr(name));
    }
    for (Element refresh : page.select("meta[http-equiv=refresh]")) {
      urls.add(refresh.attr("content").replaceFirst("(?s).*url=", ""));
    }
    return urls;
  }

  private boolean leads(String from, String url) {
    int hash = url.indexOf('#');
    String way = decode(hash < 0 ? url : url.substring(0, hash));
    String base = base();
    String to = way;
    if (way.isEmpty()) {
      to = from;
    } else if (way.startsWith("/")) {
      to = way.startsWith(base) ? way.substring(base.length()) : "outside of the site";
    } else {
      to = Path.of("/" + from).resolveSibling(way).normalize().toString().substring(1);
    }
    if (!site.has(to)) {
      return false;
    }
    // #sitting=... is for the script of the review
    boolean place =
        hash >= 0 && hash + 1 < url.length() && to.endsWith(".html") && url.indexOf('=', hash) < 0;
    return !place || site.page(to).getElementById(decode(url.substring(hash + 1))) != null;
  }

  /** The path of the site's root on its server. */
  private String base() {
    String url = site.model().at("/site/baseUrl").asText("");
    return url.isEmpty() || url.equals("null") ? "/" : URI.create(url).getPath();
  }

  private static String decode(String url) {
    return URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
