package io.kartei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.build.Progress;
import io.kartei.build.SiteBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of page of the demo site, over http under a sub-path and from the file system. */
@Tag("browser")
class BrowserTest {
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  @TempDir static Path temporary;

  private static Playwright playwright;
  private static Browser browser;
  private static SiteFolder site;

  /** How a reader comes to a page. */
  enum Way {
    HTTP,
    FILE;

    String address(String page) {
      return this == HTTP ? site.http(page) : site.file(page);
    }
  }

  @BeforeAll
  static void open() throws IOException {
    site = SiteFolder.open(folder());
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(List.of("--no-sandbox")));
  }

  @AfterAll
  static void close() {
    playwright.close();
    site.close();
  }

  /** The site that {@code -Dkartei.site} names, else one built for these tests. */
  private static Path folder() {
    String built = System.getProperty("kartei.site");
    if (built != null) {
      return Path.of(built);
    }
    Path output = temporary.resolve("site");
    BuildRequest request =
        new BuildRequest(Path.of("").toAbsolutePath(), output, List.of(), List.of(), true, true, 2);
    BuildResult result = new SiteBuilder().build(request, Progress.SILENT);
    assertThat(result.diagnostics()).isEmpty();
    return output;
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfPageIsQuietAndAsksNobodyElse(Way way) throws IOException {
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context = browser.newContext()) {
      for (String kind : site.kinds()) {
        complaints.addAll(visit(context, way, kind));
      }
    }
    assertThat(complaints).isEmpty();
  }

  private static List<String> visit(BrowserContext context, Way way, String kind) {
    List<String> complaints = new ArrayList<>();
    String origin = way == Way.HTTP ? site.http("") : "file:";
    try (Page page = context.newPage()) {
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
              complaints.add(kind + ": " + message.text());
            }
          });
      page.onPageError(error -> complaints.add(kind + ": " + error));
      page.onRequest(
          request -> {
            if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) {
              complaints.add(kind + " asks " + request.url());
            }
          });
      page.onRequestFailed(request -> complaints.add(kind + " lacks " + request.url()));
      page.navigate(way.address(kind));
      page.waitForLoadState();
    }
    return complaints;
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void axeFindsNothingAgainstWcag(ColorScheme scheme) throws IOException {
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context =
            browser.newContext(new Browser.NewContextOptions().setColorScheme(scheme));
        Page page = context.newPage()) {
      for (String kind : site.kinds()) {
        page.navigate(site.http(kind));
        for (Rule rule : new AxeBuilder(page).withTags(WCAG).analyze().getViolations()) {
          rule.getNodes()
              .forEach(
                  node -> complaints.add(kind + ": " + rule.getId() + " at " + node.getTarget()));
        }
      }
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void noKindOfPageIsWiderThanAPhone() throws IOException {
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context =
            browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 740));
        Page page = context.newPage()) {
      for (String kind : site.kinds()) {
        page.navigate(site.http(kind));
        Object width = page.evaluate("document.documentElement.scrollWidth");
        if (((Number) width).intValue() > 360) {
          complaints.add(kind + " is " + width + " wide");
        }
      }
    }
    assertThat(complaints).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theKeyboardTurnsAndGradesACard(Way way) {
    try (Page page = browser.newPage()) {
      page.navigate(way.address("cards/index.html"));
      Locator back = page.locator("[data-back]");
      PlaywrightAssertions.assertThat(back).isHidden();
      page.keyboard().press("Space");
      PlaywrightAssertions.assertThat(back).isVisible();
      page.keyboard().press("2");
      PlaywrightAssertions.assertThat(back).isHidden();
    }
  }

  @Test
  void aPageThatIsNotThereLeadsBackFromAnyDepth() {
    try (Page page = browser.newPage()) {
      page.navigate(site.http("deep/down/there/is/nothing.html"));
      page.locator("main a").first().click();
      assertThat(page.url()).startsWith(site.http(""));
      assertThat(page.title()).isNotBlank();
      PlaywrightAssertions.assertThat(page.locator("h1")).isVisible();
    }
  }
}
