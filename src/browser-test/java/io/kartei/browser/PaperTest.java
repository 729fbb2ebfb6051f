package io.kartei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page of the site as a printer gets it. */
@Tag("browser")
@ExtendWith(SharedBrowser.class)
class PaperTest {
  private final SharedBrowser.Open open;

  PaperTest(SharedBrowser.Open open) {
    this.open = open;
  }

  private Page dark(String note) {
    Page page = open.browser.newPage(new Browser.NewPageOptions().setColorScheme(ColorScheme.DARK));
    page.navigate(open.unwieldy.http(note));
    PlaywrightAssertions.assertThat(page.locator(".mermaid:not(.drawn)")).hasCount(0);
    return page;
  }

  @Test
  void answersArePrintedOpenAndLinksWithTheirAddress() throws IOException {
    try (Page page = dark("netz/alles.html");
        PDDocument paper = Loader.loadPDF(page.pdf())) {
      String text = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
      assertThat(text)
          .contains("Alles unterhalb eines Namens.")
          .contains("In Einzelheiten")
          .contains("(https://example.org/einzeln)")
          .doesNotContain("Verweise hierher")
          .doesNotContain("Auf dieser Seite")
          .doesNotContain("Weiter Donau");
      assertThat(text.split("nirgends/umbrochen", -1)).hasSize(2);
    }
  }

  @Test
  void theReviewIsAListThatPointsToThePdf() throws IOException {
    try (Page page = open.browser.newPage()) {
      page.navigate(open.unwieldy.http("cards/index.html"));
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      PlaywrightAssertions.assertThat(page.locator(".review > .printed li").first()).isVisible();
      PlaywrightAssertions.assertThat(page.locator("[data-desk]")).isHidden();
      PlaywrightAssertions.assertThat(page.locator("[data-loading]")).isHidden();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
      PlaywrightAssertions.assertThat(page.locator(".review > .printed")).isHidden();
    }
  }

  @Test
  void paperIsBlackOnWhiteAndNothingScrolls() {
    try (Page page = dark("netz/alles.html")) {
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(
              page.evaluate(
                  "() => { const s = getComputedStyle(document.documentElement);"
                      + " return [s.color, s.backgroundColor]; }"))
          .isEqualTo(List.of("rgb(0, 0, 0)", "rgb(255, 255, 255)"));
      assertThat(
              page.evaluate(
                  "Array.from(document.querySelectorAll('main *')).filter(e =>"
                      + " ['auto', 'scroll'].includes(getComputedStyle(e).overflowX)"
                      + " && e.scrollWidth > e.clientWidth + 1).map(e => e.className)"))
          .isEqualTo(List.of());
    }
  }
}
