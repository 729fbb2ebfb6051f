package io.kartei.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An open review in a browser, from the file system, at a clock that stands still unless moved. */
@Tag("browser")
@ExtendWith(SharedBrowser.class)
abstract class OpenReview {
  final SharedBrowser.Open open;

  @TempDir Path folder;
  ReviewSite site;
  BrowserContext context;
  Page page;

  OpenReview(SharedBrowser.Open open) {
    this.open = open;
  }

  @BeforeEach
  void visit() {
    site = new ReviewSite(folder).build();
    context =
        open.browser.newContext(
            new Browser.NewContextOptions()
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
                .setReducedMotion(ReducedMotion.REDUCE));
    page = ReviewSite.reader(context);
    page.navigate(site.review());
    ReviewSite.onDesk(page);
  }

  @AfterEach
  void leave() {
    context.close();
  }
}
