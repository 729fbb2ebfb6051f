package io.kartei.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.GitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around a note's text: where it comes from, where it belongs, who refers to it. */
class AroundTextTest {
  private static final String CONFIG =
      "title: Notizen\nlanguage: de\nrepository: https://git.example/wir/notizen.git\n";

  @TempDir Path folder;

  private void write(Map<String, String> files) throws IOException {
    if (!files.containsKey("kartei.yaml")) {
      Files.writeString(folder.resolve("kartei.yaml"), "language: en\n");
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private Document page(String path) {
    return HtmlSite.of(folder).page(path);
  }

  @Test
  void aTitleThatIsALinkShowsItsSourceBelow() throws IOException {
    write(
        Map.of(
            "content/dns.md",
            "# [DNS](https://www.example.org/wiki/Domain_Name_System#Zweck) und [mehr](raid.md)\n",
            "content/raid.md",
            "# RAID\n",
            "content/usv.md",
            "# [USV](https://www.example.org/usv/)\n"));
    Document page = page("dns.html");
    assertThat(page.select("h1").text()).isEqualTo("DNS und mehr");
    assertThat(page.select("h1 a").eachAttr("href")).containsExactly("raid.html");
    assertThat(page.select(".source a").eachText())
        .containsExactly("Domain Name System (www.example.org)");
    assertThat(page.select(".source a").attr("href"))
        .isEqualTo("https://www.example.org/wiki/Domain_Name_System#Zweck");
    assertThat(page("usv.html").select(".source a").text()).isEqualTo("www.example.org");
    assertThat(page("raid.html").select(".source")).isEmpty();
  }

  @Test
  void aMistakeIsReportedWithItsPlaceFilledIn() throws IOException {
    write(Map.of("kartei.yaml", CONFIG, "content/b & c.md", "# B & C\n\nText.\n"));
    String report = page("b & c.html").select(".edit a").attr("href");
    assertThat(report)
        .startsWith("https://git.example/wir/notizen/issues/new?title=Fehler%20in%3A%20B%20%26%20C")
        .contains("&body=Seite%3A%20b%20%26%20c.md%0A%0A");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/tree/main", "/blob/main/notes", "/-/tree/main", "/src/branch/main/", ".git"})
  void theRepositoryMayBeNamedByAFolderOfIt(String folder) throws IOException {
    String config = CONFIG.replace("wir/notizen.git", "wir/notizen" + folder);
    write(Map.of("kartei.yaml", config, "content/a.md", "# A\n\nText.\n"));
    assertThat(page("a.html").select(".edit a").attr("href"))
        .startsWith("https://git.example/wir/notizen/issues/new?title=");
  }

  @Test
  void onGitLabTheFieldsHaveOtherNames() throws IOException {
    write(
        Map.of(
            "kartei.yaml",
            CONFIG.replace("git.example", "gitlab.example"),
            "content/a.md",
            "# A\n"));
    assertThat(page("a.html").select(".edit a").attr("href"))
        .startsWith("https://gitlab.example/wir/notizen/-/issues/new?issue[title]=");
  }

  @Test
  void theLastChangeIsThatOfTheCommitAndUnknownOutsideGit() throws Exception {
    write(Map.of("content/a.md", "# A\n"));
    assertThat(page("a.html").select(".edit")).isEmpty();
    GitFolder git = GitFolder.init(folder);
    git.commit(1_794_000_000);
    assertThat(page("a.html").select(".edit").text()).isEqualTo("Last changed on 2026-11-06");
    Files.writeString(folder.resolve(".git/shallow"), "");
    assertThat(page("a.html").select(".edit")).isEmpty();
  }

  @Test
  void aFolderHasAPageToWhichThePathLeads() throws IOException {
    write(
        Map.of(
            "content/netze/dns.md", "# DNS\n\nNamen werden zu Adressen.\n",
            "content/netze/ip/v6.md", "# IPv6\n",
            "content/exams/a.md", "# A\n",
            "content/strom/README.md", "# Strom\n",
            "content/strom/usv.md", "# USV\n"));
    HtmlSite site = HtmlSite.of(folder);
    assertThat(site.page("netze/ip/v6.html").select(".crumbs a").eachAttr("href"))
        .containsExactly("../index.html", "index.html");
    Document netze = site.page("netze/index.html");
    assertThat(netze.select(".topics h2 a").eachAttr("href"))
        .containsExactlyInAnyOrder("dns.html", "ip/index.html");
    assertThat(netze.select(".topics p").eachText()).contains("Namen werden zu Adressen.");
    assertThat(netze.select(".tree [aria-current]").text()).isEqualTo("Netze");
    assertThat(site.page("strom/usv.html").select(".crumbs a").eachAttr("href"))
        .as("its own note")
        .containsExactly("index.html");
    assertThat(site.page("exams/a.html").select(".crumbs a"))
        .as("a folder of generated pages")
        .isEmpty();
  }

  @Test
  void aBacklinkShowsItsSentence() throws IOException {
    write(
        Map.of(
            "content/raid.md",
            "# RAID\n",
            "content/usv.md",
            "# USV\n\n"
                + "Erst das. Sie schützt z. B. den Puffer eines [RAID](raid.md) vor dem Ausfall."
                + " Dann mehr.\n",
            "content/liste.md",
            "# Liste\n\n- [RAID](raid.md)\n"));
    Document page = page("raid.html");
    assertThat(page.select(".backlinks li").eachText())
        .containsExactlyInAnyOrder(
            "USV Sie schützt z. B. den Puffer eines RAID vor dem Ausfall.", "Liste");
    assertThat(page.select(".backlinks b").text()).isEqualTo("RAID");
  }

  @Test
  void aTagLeadsToAPageOfItsNotes() throws IOException {
    write(
        Map.of(
            "content/raid.md", "---\ntags: [Speicher]\n---\n# RAID\n\nViele Platten.\n",
            "content/usv.md", "# USV\n\nStrom, #speicher und #Strom-Netz.\n"));
    HtmlSite site = HtmlSite.of(folder);
    assertThat(site.page("raid.html").select(".tags a").attr("href"))
        .isEqualTo("tags/speicher.html");
    assertThat(site.page("usv.html").select("a.tag").eachAttr("href"))
        .containsExactly("tags/speicher--2.html", "tags/strom-netz.html");
    Document tag = site.page("tags/speicher.html");
    assertThat(tag.select(".topics a").eachText()).containsExactly("RAID");
    assertThat(tag.select(".topics p").text()).isEqualTo("Viele Platten.");
    assertThat(tag.select(".tags [aria-current]").text()).isEqualTo("#Speicher");
    assertThat(tag.select(".tags a")).hasSize(3);
  }

  @Test
  void aTermIsMarkedWhereASectionFirstUsesItWithItsMeaning() throws IOException {
    write(
        Map.of(
            "content/nat.md",
            "# NAT\n\n**N**etwork **A**ddress **T**ranslation\n",
            "content/netz.md",
            "# Netz\n\n"
                + "Mit NAT und NAT-Regeln, mit *NAT*.\n\n"
                + "## Mehr NAT\n\n"
                + "Hier hilft NAT.\n\n"
                + "- und NAT\n"));
    Document page = page("netz.html");
    assertThat(page.select("a.term").eachAttr("href"))
        .containsExactly("glossary.html#term-nat", "glossary.html#term-nat");
    assertThat(page.select("p:has(a.term)").eachText())
        .containsExactly("Mit NAT und NAT-Regeln, mit NAT.", "Hier hilft NAT.");
    assertThat(page.select("a.term").attr("title")).startsWith("Network Address Translation");
    assertThat(page("nat.html").select("a.term")).isEmpty();
  }

  @Test
  void whereALinkLeadsCanBeSeenBefore() throws IOException {
    write(
        Map.of(
            "content/raid.md",
                "# RAID\n\nViele Platten.\n\n## Level\n\n### Null\n\n- eins\n- zwei\n",
            "content/usv.md", "# USV\n\n[Level](raid.md#level), [RAID](raid.md), [hier](#usv)\n"));
    HtmlSite site = HtmlSite.of(folder);
    Document page = site.page("usv.html");
    assertThat(page.select("template p").eachAttr("data-to"))
        .containsExactly("raid.html", "raid.html#level")
        .isSubsetOf(page.select(".body a").eachAttr("href"));
    assertThat(page.select("template p").eachText())
        .containsExactly("RAID Viele Platten.", "RAID › Level eins · zwei");
    assertThat(site.page("raid.html").select("template")).isEmpty();
  }
}
