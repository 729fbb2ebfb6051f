package io.kartei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.kartei.diagram.Gallery;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Kartei's drawings beside those of Mermaid's script, as pictures: {@code target/gallery/light.png}
 * and {@code dark.png}.
 */
@Tag("browser")
@ExtendWith(SharedBrowser.class)
class GalleryTest {
  private final SharedBrowser.Open open;

  GalleryTest(SharedBrowser.Open open) {
    this.open = open;
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void eachDiagramStandsBesideMermaids(String scheme) throws IOException {
    Gallery.write(List.of("src/test/resources/diagrams"));
    try (Page page = open.browser.newPage()) {
      page.setViewportSize(1280, 900);
      page.navigate(Gallery.FOLDER.resolve(scheme + ".html").toUri().toString());
      page.waitForFunction("() => !document.querySelector('.mermaid:not([data-processed])')");
      Locator sections = page.locator("section");
      assertThat(sections.count()).isGreaterThan(30);
      assertThat(page.locator("section svg.drawing").count()).isEqualTo(sections.count());
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Gallery.FOLDER.resolve(scheme + ".png")));
    }
  }
}
