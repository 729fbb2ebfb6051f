package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How many bytes a reader's first visit costs, compressed as servers do: of the demo's own notes.
 */
class PageWeightTest {
  private static final Path DEMO = Path.of("content");

  private static BuiltSite site;

  @BeforeAll
  static void build() throws IOException {
    SiteTest demo = SiteTest.empty().config(Files.readString(Path.of("kartei.yaml")));
    try (Stream<Path> files = Files.walk(DEMO)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        demo.file("content/" + DEMO.relativize(file), Files.readAllBytes(file));
      }
    }
    site = demo.only("html").build();
  }

  /** Returns the bytes of a page with its style sheets, scripts and icon. */
  private static int weight(String page) {
    Document document = site.page(page);
    List<String> parts = new ArrayList<>(List.of(page));
    for (Element part : document.select("link[rel=stylesheet], link[rel=icon], script[src]")) {
      String url = part.hasAttr("src") ? part.attr("src") : part.attr("href");
      parts.add(Path.of("/" + page).resolveSibling(url).normalize().toString().substring(1));
    }
    return parts.stream().mapToInt(PageWeightTest::compressed).sum();
  }

  private static int compressed(String path) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(site.text(path).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }

  @Test
  void aNoteWithADrawingIsLight() {
    assertThat(site.page("netze/dhcp.html").select(".diagram svg")).isNotEmpty();
    assertThat(weight("netze/dhcp.html")).isBetween(10_000, 30_000);
  }

  @Test
  void theReviewIsLightWithoutItsCards() {
    assertThat(weight("cards/index.html")).isBetween(30_000, 60_000);
  }

  @Test
  void theOtherPagesAre() {
    assertThat(weight("index.html")).isBetween(10_000, 45_000);
    assertThat(weight("exams/index.html")).isBetween(10_000, 45_000);
    assertThat(weight("search.html")).isBetween(10_000, 40_000);
    assertThat(weight("glossary.html")).isBetween(5_000, 30_000);
  }
}
