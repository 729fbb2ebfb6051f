package io.kartei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import io.kartei.browser.SharedBrowser.Notes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of page, over http under a sub-path and from the file system. */
@Tag("browser")
@ExtendWith(SharedBrowser.class)
class BrowserTest {
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** What the notes themselves embed. */
  private static final String EMBEDDED = "https://film.example/";

  private final SharedBrowser.Open open;

  BrowserTest(SharedBrowser.Open open) {
    this.open = open;
  }

  @ParameterizedTest
  @CsvSource({"DEMO,HTTP", "DEMO,FILE", "UNWIELDY,HTTP", "UNWIELDY,FILE"})
  void everyKindOfPageIsQuietAndAsksNobodyElse(Notes notes, Way way) throws IOException {
    SiteFolder site = open.site(notes);
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context = open.browser.newContext()) {
      context.route(EMBEDDED + "**", BrowserTest::empty);
      for (String kind : site.kinds()) {
        complaints.addAll(visit(context, site, way, kind));
      }
    }
    assertThat(complaints).isEmpty();
  }

  private static void empty(Route route) {
    route.fulfill(
        new Route.FulfillOptions()
            .setContentType("text/html")
            .setBody("<!doctype html><html lang=\"de\"><title>Film</title><main><h1>Film</h1>"));
  }

  private static List<String> visit(BrowserContext context, SiteFolder site, Way way, String kind) {
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
            String url = request.url();
            if (!url.startsWith(origin) && !url.startsWith("data:") && !url.startsWith(EMBEDDED)) {
              complaints.add(kind + " asks " + url);
            }
          });
      page.onRequestFailed(request -> complaints.add(kind + " lacks " + request.url()));
      page.navigate(way.address(site, kind));
      settle(page);
      page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)");
      page.waitForLoadState();
    }
    return complaints;
  }

  /** Waits for the diagrams of a page. */
  private static void settle(Page page) {
    page.waitForLoadState();
    PlaywrightAssertions.assertThat(
            page.locator(":is(main:not(.review), .front) .mermaid:not(.drawn)"))
        .hasCount(0);
  }

  @ParameterizedTest
  @EnumSource(
      value = Way.class,
      names = {"HTTP", "FILE"})
  void formulasAreSetAndWrongOnesStay(Way way) {
    try (Page page = open.browser.newPage()) {
      page.navigate(way.address(open.unwieldy, "netz/alles.html"));
      PlaywrightAssertions.assertThat(page.locator(".formula .katex-html")).hasCount(6);
      PlaywrightAssertions.assertThat(page.locator(".formula math")).hasCount(6);
      PlaywrightAssertions.assertThat(page.locator("code.math")).hasText("\\frac{1}{2");
      PlaywrightAssertions.assertThat(page.locator("div.formula[tabindex='0']")).hasCount(1);
    }
  }

  @ParameterizedTest
  @CsvSource({"DEMO,LIGHT", "DEMO,DARK", "UNWIELDY,LIGHT", "UNWIELDY,DARK"})
  void axeFindsNothing(Notes notes, ColorScheme scheme) throws IOException {
    SiteFolder site = open.site(notes);
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context =
            open.browser.newContext(new Browser.NewContextOptions().setColorScheme(scheme));
        Page page = context.newPage()) {
      context.route(EMBEDDED + "**", BrowserTest::empty);
      for (String kind : site.kinds()) {
        page.navigate(site.http(kind));
        settle(page);
        page.evaluate("document.querySelectorAll('details').forEach(d => (d.open = true))");
        // a chapter has its height once it was on the screen
        page.evaluate(
            "document.querySelectorAll('.chapter')"
                + ".forEach(c => (c.style.contentVisibility = 'visible'))");
        for (Rule rule : axe(page).analyze().getViolations()) {
          rule.getNodes()
              .forEach(
                  node -> complaints.add(kind + ": " + rule.getId() + " at " + node.getTarget()));
        }
      }
    }
    assertThat(complaints).isEmpty();
  }

  /** What stands in an embedded frame is another site's. */
  static AxeBuilder axe(Page page) {
    return new AxeBuilder(page).withTags(WCAG).exclude("iframe");
  }

  @ParameterizedTest
  @EnumSource
  void noKindOfPageIsWiderThanAPhone(Notes notes) throws IOException {
    List<String> complaints = new ArrayList<>();
    try (Page page = open.browser.newPage(phone())) {
      for (String kind : open.site(notes).kinds()) {
        page.navigate(open.site(notes).http(kind));
        settle(page);
        Object width = page.evaluate("document.documentElement.scrollWidth");
        if (((Number) width).intValue() > 360) {
          complaints.add(kind + " is " + width + " wide");
        }
      }
    }
    assertThat(complaints).isEmpty();
  }

  private static Browser.NewPageOptions phone() {
    return new Browser.NewPageOptions().setViewportSize(360, 740);
  }

  @Test
  void aWideDiagramStaysLegibleOnAPhoneAndScrollsByKeyboard() {
    try (Page page = open.browser.newPage(phone())) {
      page.navigate(open.unwieldy.http("netz/alles.html"));
      settle(page);
      Object scale =
          page.evaluate(
              "() => { const shown = [...document.querySelectorAll('.diagram svg')]"
                  + ".filter(svg => svg.getBoundingClientRect().width > 0);"
                  + " const wide = shown.map(svg => svg.viewBox.baseVal.width);"
                  + " const svg = shown[wide.indexOf(Math.max(...wide))];"
                  + " return svg.getBoundingClientRect().width / svg.viewBox.baseVal.width; }");
      assertThat(((Number) scale).doubleValue()).isGreaterThan(0.59);
      PlaywrightAssertions.assertThat(page.locator(".diagram[tabindex='0']")).hasCount(1);
    }
  }

  @Test
  void aLinkIntoAClosedAnswerOpensIt() {
    try (Page page = open.browser.newPage()) {
      page.navigate(open.unwieldy.http("netz/alles.html#in-einzelheiten"));
      PlaywrightAssertions.assertThat(page.locator("#in-einzelheiten")).isInViewport();
    }
  }

  @Test
  void aPageThatIsNotThereLeadsBackFromAnyDepth() {
    try (Page page = open.browser.newPage()) {
      page.navigate(open.demo.http("deep/down/there/is/nothing.html"));
      page.locator("main a").first().click();
      assertThat(page.url()).startsWith(open.demo.http(""));
      assertThat(page.title()).isNotBlank();
      PlaywrightAssertions.assertThat(page.locator("h1")).isVisible();
    }
  }

  @Test
  void aFormerAddressLeadsOn() {
    try (Page page = open.browser.newPage()) {
      page.navigate(open.unwieldy.http("alt.html"));
      page.waitForURL(open.unwieldy.http("netz/alles.html"));
    }
  }
}
