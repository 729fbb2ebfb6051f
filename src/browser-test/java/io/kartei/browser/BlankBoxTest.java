package io.kartei.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
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
    Locator front = ReviewSite.front(page);
    assertThat(front).containsText("leeren Kasten");
    for (String scheme : new String[] {"light", "dark"}) {
      page.emulateMedia(
          new Page.EmulateMediaOptions().setColorScheme(ColorScheme.valueOf(scheme.toUpperCase())));
      for (int w : new int[] {1280, 390}) {
        page.setViewportSize(w, 800);
        page.screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("/tmp/occl/front-" + w + "-" + scheme + ".png")));
      }
    }
    page.keyboard().press("Space");
    assertThat(page.locator("[data-back]")).isVisible();
    for (String scheme : new String[] {"light", "dark"}) {
      page.emulateMedia(
          new Page.EmulateMediaOptions().setColorScheme(ColorScheme.valueOf(scheme.toUpperCase())));
      for (int w : new int[] {1280, 390}) {
        page.setViewportSize(w, 800);
        page.screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("/tmp/occl/back-" + w + "-" + scheme + ".png")));
      }
    }
  }
}
