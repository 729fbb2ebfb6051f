package io.kartei.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The site over http, below a path, when the network goes and when a new build comes. */
@Tag("browser")
@ExtendWith(SharedBrowser.class)
class OfflineTest {
  /** The build that is kept whole, or null while none is. */
  private static final String KEPT =
      """
      async () => {
        await navigator.serviceWorker.ready;
        const own = document.querySelector("script[src$='assets/kartei.js']").src;
        const worker = await (await fetch(new URL("../sw.js", own))).text();
        const table = JSON.parse(/^var SITE = (.*);$/m.exec(worker)[1]);
        const all = Object.keys(table.core).length + Object.keys(table.rest).length;
        const cache = await caches.open("kartei-" + table.id + "-" + table.version);
        return (await cache.keys()).length === all ? table.version : null;
      }
      """;

  private static final String WAITING =
      "() => navigator.serviceWorker.getRegistration().then(r => !!r.waiting)";

  private static final String LIMITED =
      "() => Promise.race([(%s)(), new Promise(r => setTimeout(() => r(null), 2000))])";

  private final SharedBrowser.Open open;

  @TempDir Path folder;

  OfflineTest(SharedBrowser.Open open) {
    this.open = open;
  }

  /** The site's own policy forbids its pages to fetch; the question is the test's. */
  private BrowserContext newContext() {
    return open.browser.newContext(
        new com.microsoft.playwright.Browser.NewContextOptions().setBypassCSP(true));
  }

  /** The build that is kept, once it is kept whole. */
  static String kept(Page page) {
    return String.valueOf(eventually(page, KEPT));
  }

  /**
   * What a script gives once that is neither null nor false; the page may reload meanwhile, and
   * what the script waits for may never come.
   */
  private static Object eventually(Page page, String script) {
    AtomicReference<Object> given = new AtomicReference<>();
    page.waitForCondition(
        () -> {
          try {
            Object value = page.evaluate(LIMITED.formatted(script));
            given.set(Boolean.FALSE.equals(value) ? null : value);
          } catch (PlaywrightException e) {
            given.set(null);
          }
          return given.get() != null;
        });
    return given.get();
  }

  @Test
  void afterTheFirstVisitEveryPageAndTheReviewWorkWithoutANetwork() throws IOException {
    ReviewSite built = new ReviewSite(folder).build();
    try (SiteFolder site = SiteFolder.open(built.output());
        BrowserContext context = newContext()) {
      Page page = ReviewSite.reader(context);
      page.navigate(site.http("index.html"));
      kept(page);
      context.setOffline(true);
      for (String way : List.of("netze.html#ports", "", "exams/index.html", "contents.html")) {
        page.navigate(site.http(way));
        assertThat(page.locator("h1")).isVisible();
      }
      page.navigate(site.http("cards/index.html"));
      ReviewSite.onDesk(page);
      page.keyboard().press("Space");
      ReviewSite.grade(page, 4);
      page.reload();
      assertThat(ReviewSite.front(page)).containsText("Amperemeter");
    }
  }

  /**
   * Opens a page and stays on it while it may still change by itself: it takes a moment until the
   * browser has let go of the page before, and one that is left at once begins that anew.
   */
  private static boolean shows(Page page, String address, String text) {
    try {
      page.navigate(address);
      assertThat(page.locator("main"))
          .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(4000));
      return true;
    } catch (PlaywrightException | AssertionError e) {
      return false; // not yet, or the page reloads by itself just now
    }
  }

  @Test
  void aNewBuildComesWholeWhenAPageIsOpened() throws IOException {
    ReviewSite built = new ReviewSite(folder).build();
    try (SiteFolder site = SiteFolder.open(built.output());
        BrowserContext context = newContext()) {
      Page page = ReviewSite.reader(context);
      page.navigate(site.http("netze.html"));
      String first = kept(page);
      built.edit("content/netze.md", "Den Port 443.", "Den Port 443, mit TLS.").build();
      page.navigate(site.http("strom.html"));
      eventually(page, WAITING);
      page.waitForCondition(() -> shows(page, site.http("netze.html"), "mit TLS"));
      Assertions.assertThat(kept(page)).isNotEqualTo(first);
      eventually(page, "() => caches.keys().then(k => k.length === 1)");
      context.setOffline(true);
      page.navigate(site.http("strom.html"));
      assertThat(page.locator("h1")).hasText("Strom");
    }
  }

  @Test
  void whoReadsIsToldOfANewBuildAndTakesItWhenTheyWant() throws IOException {
    ReviewSite built = new ReviewSite(folder).build();
    try (SiteFolder site = SiteFolder.open(built.output());
        BrowserContext context = newContext()) {
      Page page = ReviewSite.reader(context);
      page.navigate(site.http("netze.html"));
      String first = kept(page);
      Locator notice = page.locator("[data-update]");
      assertThat(notice).isHidden();
      page.reload(); // from now on it comes from what is kept
      built.edit("content/netze.md", "Den Port 443.", "Den Port 443, mit TLS.").build();
      page.evaluate("() => navigator.serviceWorker.getRegistration().then(r => r.update())");
      assertThat(notice).isVisible();
      assertThat(notice.locator("span")).hasText("Es gibt eine neue Fassung dieser Website.");
      assertThat(page.locator("main")).not().containsText("mit TLS");
      Assertions.assertThat(BrowserTest.axe(page).analyze().getViolations()).isEmpty();
      notice.getByRole(AriaRole.BUTTON).click();
      assertThat(page.locator("main")).containsText("mit TLS");
      assertThat(notice).isHidden();
      Assertions.assertThat(kept(page)).isNotEqualTo(first);
    }
  }

  @Test
  void whileAnotherWindowShowsTheOldBuildBothStayWithIt() throws IOException {
    ReviewSite built = new ReviewSite(folder).build();
    try (SiteFolder site = SiteFolder.open(built.output());
        BrowserContext context = newContext()) {
      Page page = ReviewSite.reader(context);
      page.navigate(site.http("netze.html"));
      kept(page);
      Page other = ReviewSite.reader(context);
      other.navigate(site.http("cards/index.html"));
      ReviewSite.onDesk(other);
      built.edit("content/netze.md", "Den Port 443.", "Den Port 443, mit TLS.").build();
      page.navigate(site.http("strom.html"));
      eventually(page, WAITING);
      page.navigate(site.http("netze.html"));
      assertThat(page.locator("main")).not().containsText("mit TLS");
      other.keyboard().press("Space");
      assertThat(ReviewSite.front(other)).containsText("SSH");
    }
  }

  @Test
  void noWorkerIsAskedForFromTheFileSystem() {
    ReviewSite built = new ReviewSite(folder).build();
    try (BrowserContext context = newContext()) {
      Page page = ReviewSite.reader(context);
      page.navigate(built.review());
      ReviewSite.onDesk(page);
      assertThat(page.locator("link[rel=manifest]")).hasCount(0);
    }
  }
}
