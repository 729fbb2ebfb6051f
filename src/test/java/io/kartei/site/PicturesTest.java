package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** An author's SVG on its way to the site, into Anki's package and onto paper. */
class PicturesTest {
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">"
          + "<script>fetch('/geheim')</script><rect width=\"9\" height=\"9\"/></svg>";

  private static final String NOTE =
      """
      # Netze

      > **❓** Was verbindet ein Switch?
      >
      > Rechner eines Netzes.
      >
      > ![Ein Netz](netz.svg)
      """;

  @Test
  void isReducedOnTheSiteAndOnCards() {
    BuiltSite site = site().only("html", "anki").build();
    assertThat(text(site, "netz.svg")).contains("<rect").doesNotContain("geheim");
    assertThat(text(site, apkg(site))).contains("<rect").doesNotContain("geheim");
    assertThat(site.told()).contains("dropped-svg", "1 × script", "netz.svg");
  }

  @Test
  void isLeftAloneWhereHtmlIsTrusted() {
    BuiltSite site = site().config("html: trusted").only("html", "anki").build();
    assertThat(text(site, "netz.svg")).isEqualTo(SVG);
    assertThat(text(site, apkg(site))).contains("geheim");
  }

  @Test
  void endsNoBuildHoweverMuchItIs() {
    for (String inside :
        new String[] {
          "<pattern id='p' width='1' height='1'><rect width='5' height='5'"
              + " fill='url(#p)'/></pattern><rect width='9' height='9' fill='url(#p)'/>",
          "<g>".repeat(20_000) + "</g>".repeat(20_000),
          "<path d='M0 0H9' stroke='red' stroke-dasharray='0.00001'/>"
        }) {
      BuiltSite site =
          SiteTest.empty()
              .note("netze.md", NOTE)
              .note("ip.md", "# IP")
              .file(
                  "netz.svg",
                  ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>" + inside + "</svg>")
                      .getBytes(StandardCharsets.UTF_8))
              .only("html", "book")
              .build();
      assertThat(site.told().toLowerCase(Locale.ROOT)).contains("netz.svg", "picture");
      assertThat(site.files().keySet()).contains("ip.html", "netze.html", "book.pdf");
    }
  }

  private static SiteTest site() {
    return SiteTest.empty()
        .note("netze.md", NOTE)
        .file("netz.svg", SVG.getBytes(StandardCharsets.UTF_8));
  }

  private static String apkg(BuiltSite site) {
    return site.files().keySet().stream()
        .filter(p -> p.endsWith(".apkg"))
        .findFirst()
        .orElseThrow();
  }

  private static String text(BuiltSite site, String path) {
    return new String(
        java.util.Objects.requireNonNull(site.files().get(path), path), StandardCharsets.UTF_8);
  }
}
