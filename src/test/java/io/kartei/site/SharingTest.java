package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a site tells previews, search engines and language models, and its footer. */
class SharingTest {
  private static final String NOTE =
      "---\nlicense: CC0\n---\n# DHCP </script> & \"mehr\"\n\nDHCP vergibt z. B. Adressen. "
          + "Ein Client fragt danach, sobald er ans Netz kommt und noch keine Adresse hat. "
          + "Dieser Satz ist schon zu lang für eine Beschreibung und fehlt darin deshalb ganz.\n";

  private static BuiltSite site;
  private static Document note;

  @BeforeAll
  static void build() {
    site = site("baseUrl: https://ada.example/netze/\n");
    note = site.page("netze/dhcp.html");
  }

  private static BuiltSite site(String more) {
    return SiteTest.empty()
        .config(
            "title: Netze\nlanguage: de\nauthors: Ada\nlicense: CC BY-SA 4.0\nfooter:\n"
                + "  Impressum: impressum.md\n  Datenschutz: https://ada.example/d?a=1&b=2\n"
                + "  Fort: fort.md\n"
                + more)
        .note("content/README.md", "# Start\n\nHallo.\n")
        .note("content/impressum.md", "# Impressum\n\nAda.\n")
        .note("content/netze/dhcp.md", NOTE)
        .only("html")
        .build();
  }

  @Test
  void aDescriptionIsWholeSentences() {
    assertThat(note.select("meta[name=description]").attr("content"))
        .isEqualTo(
            "DHCP vergibt z. B. Adressen. "
                + "Ein Client fragt danach, sobald er ans Netz kommt und noch keine Adresse hat.");
  }

  @Test
  void linksBackDescribeNothing() {
    BuiltSite site =
        SiteTest.empty()
            .note("a.md", "# A\n\n[← Back](b.md) | [Next](b.md)\n\nA is the first.\n")
            .note("b.md", "# B\n\n[A](a.md) comes before\n")
            .only("html")
            .build();
    assertThat(site.page("a.html").select("meta[name=description]").attr("content"))
        .isEqualTo("A is the first.");
    assertThat(site.page("b.html").select("meta[name=description]").attr("content"))
        .isEqualTo("A comes before");
  }

  @Test
  void previewsKnowThePage() {
    assertThat(note.select("meta[property=og:url]").attr("content"))
        .isEqualTo("https://ada.example/netze/netze/dhcp.html");
    assertThat(note.select("meta[property=og:type]").attr("content")).isEqualTo("article");
    assertThat(site.page("index.html").select("meta[property=og:type]").attr("content"))
        .isEqualTo("website");
  }

  @Test
  void aNoteIsALearningResourceWhoseDataNothingInItEnds() throws IOException {
    String data = note.expectFirst("script[type=application/ld+json]").data();
    assertThat(data).doesNotContain("<", "&");
    JsonNode resource = new ObjectMapper().readTree(data);
    assertThat(resource.path("@type").asText()).isEqualTo("LearningResource");
    assertThat(resource.path("name").asText()).isEqualTo("DHCP & \"mehr\"");
    assertThat(resource.path("license").asText())
        .isEqualTo("https://creativecommons.org/publicdomain/zero/1.0/");
    assertThat(resource.at("/isPartOf/url").asText()).isEqualTo("https://ada.example/netze/");
  }

  @Test
  void withoutAPublicAddressNothingIsAbsolute() {
    BuiltSite plain = site("");
    Document page = plain.page("netze/dhcp.html");
    assertThat(page.select("meta[property], script[type], link[rel=canonical]")).isEmpty();
    assertThat(plain.text("llms.txt")).contains("](netze/dhcp.html)").doesNotContain("https:");
  }

  @Test
  void theFooterHasLicenseAndLinks() {
    assertThat(note.select(".foot a").eachAttr("href"))
        .containsExactly(
            "https://creativecommons.org/licenses/by-sa/4.0/",
            "../impressum.html",
            "https://ada.example/d?a=1&b=2");
    assertThat(site.told("de")).contains("es gibt keine Notiz „fort.md“");
  }

  @Test
  void aLinkOfTheFooterThatRunsSomethingIsAnError() {
    BuiltSite built =
        SiteTest.empty()
            .config("footer:\n  Böse: 'javascript:alert(1)'\n")
            .note("content/README.md", "# Start\n")
            .build();
    assertThat(built.told("de")).contains("„Böse“ in der Fußzeile führt nirgendwohin");
  }

  private static byte[] file(String path) {
    return Objects.requireNonNull(site.files().get(path), path);
  }

  @Test
  void linksAreShownWithACardOfTheirTopic() throws IOException {
    String image = note.select("meta[property=og:image]").attr("content");
    assertThat(image).startsWith("https://ada.example/netze/data/preview/");
    byte[] file = file(image.substring("https://ada.example/netze/".length()));
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file));
    assertThat(picture.getWidth()).isEqualTo(1200);
    assertThat(picture.getHeight()).isEqualTo(630);
    assertThat(file.length).isLessThan(100_000);
    String start = site.page("index.html").select("meta[property=og:image]").attr("content");
    assertThat(start).isNotEqualTo(image);
  }

  @Test
  void theIconIsThereInPixels() throws IOException {
    for (int size : List.of(180, 192, 512)) {
      byte[] file = file("assets/icon-" + size + ".png");
      BufferedImage icon = ImageIO.read(new ByteArrayInputStream(file));
      assertThat(icon.getWidth()).isEqualTo(size);
      assertThat(icon.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0xFBFAF7);
      assertThat(icon.getRGB(size / 2, size * 2 / 5 + size / 64) & 0xFFFFFF).isEqualTo(0xC8402F);
    }
    assertThat(site.text("manifest.webmanifest")).contains("icon-192.png");
    assertThat(note.select("link[rel=apple-touch-icon]").attr("href"))
        .isEqualTo("../assets/icon-180.png");
  }

  @Test
  void languageModelsGetAnOverview() {
    assertThat(site.text("llms.txt"))
        .startsWith("# Netze\n")
        .contains("(https://ada.example/netze/netze/dhcp.html): DHCP vergibt z. B. Adressen.");
  }
}
