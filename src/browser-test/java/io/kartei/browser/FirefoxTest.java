package io.kartei.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What learners need is there in Firefox, too: from disk, without an error in its log. */
@Tag("browser")
class FirefoxTest {
  @TempDir Path folder;

  @Test
  void aLearnersWayThroughTheSite() throws IOException {
    Path program = Firefox.program();
    boolean required = Boolean.getBoolean("kartei.firefox");
    assertThat(!required || program != null).as("Firefox is required here").isTrue();
    assumeTrue(program != null, "There is no firefox-esr or firefox on the PATH: left out");
    ReviewSite site = new ReviewSite(folder);
    site.write(
        "content/kabel.md",
        """
        ---
        cards: none
        ---
        # Kabel

        ## Kupfer und Glasfaser im Vergleich

        |              | Kupfer | Glasfaser |
        | ------------ | ------ | --------- |
        | Reichweite   | 100 m  | 10 km     |
        | Störungen    | ja     | nein      |
        | Verlegung    | leicht | schwer    |
        """);
    site.build();
    String root = site.output().toUri().toString();
    Path profile = Files.createDirectory(folder.resolve("profile"));
    try (Firefox firefox = Firefox.start(program, profile)) {
      firefox.visit(root + "index.html");
      firefox.until(
          "document.querySelector('[data-today] .due').textContent.includes('4 neue Karten')");
      firefox.visit(root + "netze.html");
      assertThat(firefox.value("document.querySelector('h1').textContent")).isEqualTo("Netze");
      search(firefox, root);
      review(firefox, site);
      firefox.visit(root + "cards/index.html#note=strom");
      firefox.until("document.querySelector('[data-count-new]').textContent === '1'");
      firefox.visit(root + sheet(site));
      firefox.until("document.querySelectorAll('table td').length > 3");
      assertThat(firefox.errors()).isEmpty();
    }
  }

  /** Returns the address of the comparison, below the site's root. */
  private static String sheet(ReviewSite site) throws IOException {
    try (Stream<Path> files = Files.list(site.output().resolve("compare"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("index.html"))
          .map("compare/"::concat)
          .findFirst()
          .orElseThrow();
    }
  }

  private static void search(Firefox firefox, String root) {
    firefox.visit(root + "search.html#q=amperemeter");
    firefox.until("document.querySelector('main').textContent.includes('Strom')");
    assertThat(firefox.value("document.querySelectorAll('main a[href*=strom]').length"))
        .isNotEqualTo("0");
  }

  private static void review(Firefox firefox, ReviewSite site) {
    firefox.visit(site.review());
    firefox.until("document.querySelector('[data-count-new]').textContent === '4'");
    firefox.press(" ");
    firefox.until("document.activeElement.matches('[data-turn]')");
    String front = firefox.value("document.querySelector('[data-front]').textContent");
    firefox.click("[data-turn]");
    firefox.until("!document.querySelector('[data-back]').hidden");
    firefox.press("4");
    firefox.until("document.querySelector('[data-back]').hidden");
    firefox.reload();
    firefox.until("document.activeElement.matches('[data-turn]')");
    assertThat(firefox.value("document.querySelector('[data-front]').textContent"))
        .isNotEqualTo(front);
    firefox.click("[data-end]");
    firefox.until("document.querySelector('[data-count-done]').textContent === '1'");
    assertThat(firefox.value("document.querySelector('[data-count-new]').textContent"))
        .isEqualTo("3");
  }
}
