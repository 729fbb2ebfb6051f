package io.kartei.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.GitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What depends on the folder that the notes are in: its history, and its theme. */
class FeedTest {
  @TempDir Path folder;

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void theFeedHasTheNotesThatChangedLastFirst() throws Exception {
    GitFolder git = GitFolder.init(folder);
    write("kartei.yaml", "title: Netze & mehr\nbaseUrl: https://ada.example/n/\nauthors: Ada\n");
    write("content/a.md", "# A\n\nAlt ist das.\n");
    git.commit(1_700_000_000);
    write("content/b.md", "# B < C\n\nNeu ist das. Das auch.\n");
    git.commit(1_710_000_000);
    HtmlSite site = HtmlSite.of(folder);
    Document feed = Jsoup.parse(site.text("feed.xml"), "", Parser.xmlParser());
    assertThat(feed.select("feed > title").text()).isEqualTo("Netze & mehr");
    assertThat(feed.select("feed > updated").text()).isEqualTo("2024-03-09T16:00:00Z");
    assertThat(feed.select("entry > title").eachText()).containsExactly("B < C", "A");
    assertThat(feed.select("entry > id").eachText())
        .containsExactly("https://ada.example/n/b.html", "https://ada.example/n/a.html");
    assertThat(feed.select("entry > summary").eachText()).startsWith("Neu ist das. Das auch.");
    assertThat(site.page("a.html").select("link[rel=alternate]").attr("href"))
        .isEqualTo("feed.xml");
    assertThat(site.text("sitemap.xml"))
        .contains("a.html</loc><lastmod>2023-11-14T22:13:20Z</lastmod>");
  }

  @Test
  void withoutAnAddressOrAHistoryThereIsNoFeed() throws Exception {
    write("content/a.md", "# A\n");
    write("kartei.yaml", "baseUrl: https://ada.example/n/\n");
    HtmlSite noHistory = HtmlSite.of(folder);
    assertThat(noHistory.files.keySet()).doesNotContain("feed.xml").contains("sitemap.xml");
    assertThat(noHistory.page("a.html").select("link[rel=alternate]")).isEmpty();
    GitFolder.init(folder).commit(1_700_000_000);
    write("kartei.yaml", "title: N\n");
    assertThat(HtmlSite.of(folder).files.keySet()).doesNotContain("feed.xml");
  }

  @Test
  void aThemeWithAnIconOfItsOwnHasNoneOfOurs() throws IOException {
    write("kartei.yaml", "title: N\n");
    write("content/a.md", "# A\n");
    write("templates/assets/icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    HtmlSite own = HtmlSite.of(folder);
    assertThat(own.files.keySet()).doesNotContain("assets/icon-192.png");
    assertThat(own.text("manifest.webmanifest")).doesNotContain(".png");
    assertThat(own.page("a.html").select("link[rel=apple-touch-icon]")).isEmpty();
    write("templates/assets/icon-180.png", "zum Beispiel");
    assertThat(HtmlSite.of(folder).page("a.html").select("link[rel=apple-touch-icon]")).hasSize(1);
  }
}
