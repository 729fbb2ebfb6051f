package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Severity;
import org.junit.jupiter.api.Test;

/** Addresses that notes had on the site of another generator lead to them. */
class OldAddressesTest {
  private static void leads(BuiltSite site, String from, String to) {
    assertThat(site.page(from).select("meta[http-equiv=refresh]").attr("content"))
        .as(from)
        .endsWith("url=" + to);
    assertThat(site.diagnostics())
        .extracting(Diagnostic::severity)
        .doesNotContain(Severity.WARNING);
  }

  private static BuiltSite jekyll(String settings) {
    return SiteTest.empty()
        .note("_config.yml", "title: Netze\n" + settings)
        .note("index.md", "# Netze\n")
        .note("docs/dns.md", "---\ntitle: DNS\nredirect_from:\n  - /alt/dns/\n  - arp\n---\nText\n")
        .note(
            "_posts/2023-04-01-erster-beitrag.md",
            "---\ntitle: Erster\ncategories: [Netz]\n---\nText\n")
        .only("html")
        .build();
  }

  @Test
  void jekyllsPermalinksAndRedirects() {
    BuiltSite named = jekyll("permalink: /:categories/:title/\n");
    leads(named, "netz/erster-beitrag/index.html", "../../_posts/2023-04-01-erster-beitrag.html");
    leads(named, "docs/dns/index.html", "../dns.html");
    leads(named, "alt/dns/index.html", "../../docs/dns.html");
    leads(named, "arp.html", "docs/dns.html");
    BuiltSite dated = jekyll("");
    leads(
        dated,
        "netz/2023/04/01/erster-beitrag.html",
        "../../../../_posts/2023-04-01-erster-beitrag.html");
    assertThat(dated.has("docs/dns/index.html")).isFalse();
  }

  @Test
  void hugosPermalinksAndAliasesBesideAPage() {
    BuiltSite site =
        SiteTest.empty()
            .note(
                "hugo.toml",
                "title = 'Wetter'\nbaseURL = 'https://wetter.example/'\n"
                    + "[permalinks]\nposts = '/:year/:slug/'\n")
            .note(
                "content/posts/wolke.md",
                "---\n"
                    + "title: Wolke\n"
                    + "slug: wolkig\n"
                    + "date: 2022-05-06\n"
                    + "aliases: [nebenan/]\n"
                    + "---\n"
                    + "Text\n")
            .only("html")
            .build();
    leads(site, "2022/wolkig/index.html", "../../posts/wolke.html");
    leads(site, "posts/nebenan/index.html", "../wolke.html");
  }

  @Test
  void docusaurusForwardsByAPlugin() {
    BuiltSite site =
        SiteTest.empty()
            .note(
                "docusaurus.config.js",
                """
                module.exports = { title: 'Kurs', url: 'https://kurs.example', baseUrl: '/',
                  presets: [['classic', { docs: { routeBasePath: '/' } }]],
                  plugins: [['@docusaurus/plugin-client-redirects', { redirects: [
                    { to: '/netz/', from: '/alt/netz' }, { to: '/ring', from: ['/a', '/b'] } ] }]] };
                """)
            .note("docs/ring.md", "# Ring\n")
            .note("docs/01-netz.md", "# Netz\n")
            .only("html")
            .build();
    leads(site, "alt/netz.html", "../01-netz.html");
    leads(site, "a.html", "ring.html");
    leads(site, "b.html", "ring.html");
  }

  @Test
  void gatsbyNamesAddressesInNotes() {
    BuiltSite site =
        SiteTest.empty()
            .note("index.md", "# Recht\n\n[Kauf](/recht/kauf) [Leihe](/recht/leihe/)\n")
            .note("vertrag/1.md", "---\ntitle: Kauf\npath: /recht/kauf\n---\nText\n")
            .note("vertrag/2.md", "---\ntitle: Leihe\npath: /recht/leihe/\n---\nText\n")
            .only("html")
            .build();
    assertThat(site.page("index.html").select(".body a").eachAttr("href"))
        .containsExactly("vertrag/1.html", "vertrag/2.html");
    leads(site, "recht/kauf/index.html", "../../vertrag/1.html");
  }
}
