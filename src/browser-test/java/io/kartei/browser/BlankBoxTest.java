package io.kartei.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** A card that shows a drawing with a blank box, and fills it when it is turned. */
class BlankBoxTest extends OpenReview {
  BlankBoxTest(SharedBrowser.Open open) {
    super(open);
  }

  @Test
  void theBoxIsBlankUntilTheCardIsTurned() {
    site.write(
        "content/kaffee.md",
        """
        # Kaffee

        ## Von der Kirsche zur Tasse

        > **📝❗** FiSi AP2 Analyse Winter 2023 Aufgabe 2c

        ```mermaid
        flowchart LR
          Ernte --> Waschen --> Trocknen --> Schälen
          Schälen --> Rösten --> Mahlen --> Brühen
          Bohnen[(Lager)] -.-> Rösten
        ```
        """);
    site.build();
    page.navigate(site.review() + "#note=kaffee&mode=learn");
    page.reload();
    Locator blank = ReviewSite.front(page).locator(".drawing:not(.narrow) .d-node-asked-group");
    assertThat(blank).hasText("?");
    // described to those who can't see it, by ids that are unique on the page
    Locator drawing = ReviewSite.front(page).locator(".drawing:not(.narrow)");
    assertThat(drawing).hasAccessibleName("Flussdiagramm");
    assertThat(drawing)
        .hasAccessibleDescription(
            java.util.regex.Pattern.compile(
                "^Leer ist, was gesucht wird\\..*„leerer Kasten“ führt zu"));
    page.keyboard().press("Space");
    Locator back = page.locator("[data-back]");
    assertThat(back.locator(".drawing:not(.narrow) .d-node-asked-group")).hasText("Waschen");
    assertThat(back.locator("p").first()).hasText("Waschen");
    // one drawing is enough
    assertThat(blank).isHidden();
  }

  @Test
  void onAPhoneTheDrawingForItIsAsLargeAsItIs() {
    site.write(
        "content/kaffee.md",
        """
        # Kaffee

        ```mermaid
        flowchart LR
          Ernte --> Waschen --> Trocknen --> Schälen --> Rösten --> Mahlen --> Brühen
        ```
        """);
    site.build();
    page.setViewportSize(390, 800);
    page.navigate(site.output().resolve("kaffee.html").toUri().toString());
    Locator drawing = page.locator(".drawing.narrow");
    assertThat(drawing).isVisible();
    org.assertj.core.api.Assertions.assertThat(drawing.boundingBox().width)
        .isEqualTo(Double.parseDouble(drawing.getAttribute("width")));
  }
}
