package io.kartei.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search as readers use it: in the header of each page, and on its own page. */
@Tag("browser")
@ExtendWith(SharedBrowser.class)
class SearchBrowserTest {
  private static final String NOTE = "netze/dhcp.html";
  private static final Pattern FOUND = Pattern.compile("/plattformen/virtualisierung\\.html");

  private final SharedBrowser.Open open;

  SearchBrowserTest(SharedBrowser.Open open) {
    this.open = open;
  }

  private static Locator field(Page page) {
    return page.locator("[data-find] input");
  }

  private static Locator options(Page page) {
    return page.locator("[role=option]");
  }

  /** A page that must not have an error in its scripts. */
  private Page page(BrowserContext context, List<String> errors) {
    Page page = context.newPage();
    page.onPageError(errors::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });
    return page;
  }

  /** From the file system, and below a path of a server. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void slashAWordArrowsAndEnterLeadToTheNote(boolean fromFile) {
    List<String> errors = new ArrayList<>();
    try (BrowserContext context = open.browser.newContext();
        Page page = page(context, errors)) {
      page.navigate(fromFile ? open.demo.file(NOTE) : open.demo.http(NOTE));
      page.keyboard().press("/");
      assertThat(field(page)).isFocused();
      page.keyboard().type("virtualisierung");
      assertThat(options(page).first().locator(".heading")).containsText("Virtualisierung");
      assertThat(field(page)).hasAttribute("aria-expanded", "true");
      page.keyboard().press("ArrowUp");
      assertThat(options(page).last()).hasAttribute("aria-selected", "true");
      page.keyboard().press("ArrowDown");
      assertThat(options(page).first()).hasAttribute("aria-selected", "true");
      assertThat(field(page)).hasAttribute("aria-activedescendant", "k-found-0");
      page.keyboard().press("Enter");
      page.waitForURL(FOUND);
    }
    Assertions.assertThat(errors).isEmpty();
  }

  @Test
  void escapeShutsTheListThenEmptiesTheFieldThenLeavesIt() {
    try (Page page = open.browser.newPage()) {
      page.navigate(open.demo.http(NOTE));
      page.keyboard().press("/");
      page.keyboard().type("raid");
      assertThat(options(page).first()).isVisible();
      page.keyboard().press("Escape");
      assertThat(options(page).first()).isHidden();
      assertThat(field(page)).hasValue("raid");
      page.keyboard().press("Escape");
      assertThat(field(page)).hasValue("");
      page.keyboard().press("Escape");
      assertThat(field(page)).not().isFocused();
    }
  }

  @Test
  void nothingIsLoadedUntilTheFieldIsUsed() {
    List<String> loaded = new ArrayList<>();
    try (BrowserContext context =
            open.browser.newContext(
                new Browser.NewContextOptions()
                    .setServiceWorkers(
                        com.microsoft.playwright.options.ServiceWorkerPolicy.BLOCK));
        Page page = context.newPage()) {
      page.onRequest((Request request) -> loaded.add(request.url()));
      page.navigate(open.demo.http(NOTE));
      Assertions.assertThat(loaded).noneMatch(url -> url.contains("search"));
      page.keyboard().press("/");
      page.keyboard().type("dns");
      assertThat(options(page).first()).isVisible();
      Assertions.assertThat(loaded).anyMatch(url -> url.contains("data/search/t0.js"));
    }
  }

  @Test
  void aSlipIsCorrectedByAClick() {
    try (Page page = open.browser.newPage()) {
      page.navigate(open.demo.http(NOTE));
      page.keyboard().press("/");
      page.keyboard().type("virtualisirung");
      Locator meant = page.locator(".found .meant");
      assertThat(meant).hasText("Virtualisierung");
      meant.click();
      assertThat(field(page)).hasValue("Virtualisierung");
      assertThat(meant).hasCount(0);
    }
  }

  @Test
  void whatIsNotThereIsSaidToBeNotThere() {
    try (Page page = open.browser.newPage()) {
      page.navigate(open.demo.http(NOTE));
      page.keyboard().press("/");
      page.keyboard().type("xylophonquartett");
      assertThat(page.locator(".found .told")).containsText("Nichts gefunden");
      assertThat(field(page)).hasAttribute("aria-expanded", "false");
    }
  }

  @Test
  void enterWithoutAChoiceShowsAllOnAPageWhoseAddressCanBeKept() {
    List<String> errors = new ArrayList<>();
    try (BrowserContext context = open.browser.newContext();
        Page page = page(context, errors)) {
      page.navigate(open.demo.file(NOTE));
      page.keyboard().press("/");
      page.keyboard().type("adresse vergabe");
      assertThat(options(page).first()).isVisible();
      page.keyboard().press("Enter");
      page.waitForURL(Pattern.compile("search\\.html#q=adresse%20vergabe$"));
      Locator hits = page.locator("[data-hits] li");
      assertThat(hits.first()).isVisible();
      assertThat(page.locator("[data-told]")).containsText("Treffer");
      page.locator("#k-query").fill("usv");
      page.waitForURL(Pattern.compile("#q=usv$"));
      assertThat(hits.first().locator(".heading").first()).hasText("USV");
      page.reload();
      assertThat(page.locator("#k-query")).hasValue("usv");
      page.locator("#k-query").press("Enter");
      assertThat(hits.first().locator("a").first()).isFocused();
    }
    Assertions.assertThat(errors).isEmpty();
  }

  @Test
  void hitsAreListedUnderTheirPageAndArrowsGoThroughThem() {
    try (Page page = open.browser.newPage()) {
      page.navigate(open.demo.http("search.html#q=raid"));
      Locator groups = page.locator("[data-hits] > li");
      assertThat(groups.first()).isVisible();
      Assertions.assertThat(groups.locator("> a").evaluateAll("all => all.map(a => a.href)"))
          .asInstanceOf(InstanceOfAssertFactories.LIST)
          .doesNotHaveDuplicates();
      Locator links = page.locator("[data-hits] a:visible");
      page.locator("#k-query").focus();
      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowDown");
      assertThat(links.nth(1)).isFocused();
      page.keyboard().press("ArrowUp");
      assertThat(links.first()).isFocused();
      page.keyboard().press("Escape");
      assertThat(page.locator("#k-query")).isFocused();
    }
  }

  @Test
  void aPageWithManyHitsShowsTheRestWhenAskedTo() {
    try (Page page = open.browser.newPage()) {
      page.navigate(open.demo.http("search.html#q=server"));
      Locator rest = page.locator("[data-hits] .meant").first();
      assertThat(rest).isVisible();
      Object at = rest.evaluate("e => [...e.closest('ol').children].indexOf(e.parentElement)");
      Locator group = page.locator("[data-hits] > li").nth((int) at);
      assertThat(group.locator("ul a:visible")).hasCount(3);
      rest.click();
      assertThat(group.locator("ul a").nth(3)).isFocused();
    }
  }

  @Test
  void anIndexThatIsNotThereIsSaidToBeMissing() {
    try (BrowserContext context = open.browser.newContext();
        Page page = context.newPage()) {
      page.route(Pattern.compile("/data/search/"), Route::abort);
      page.navigate(open.demo.http("search.html#q=raid"));
      assertThat(page.locator("[data-told]")).containsText("ließ sich nicht laden");
      assertThat(page.locator("[data-hits] li")).hasCount(0);
    }
  }

  @Test
  void onAPhoneAButtonOpensTheFieldOverTheHeader() {
    try (BrowserContext phone =
            open.browser.newContext(
                new Browser.NewContextOptions().setViewportSize(390, 780).setHasTouch(true));
        Page page = phone.newPage()) {
      page.navigate(open.demo.http(NOTE));
      assertThat(field(page)).isHidden();
      page.locator("[data-find-open]").tap();
      assertThat(field(page)).isFocused();
      page.keyboard().type("raid");
      assertThat(options(page).first()).isInViewport();
      Assertions.assertThat(
              page.evaluate(
                  "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
          .isEqualTo(true);
      page.locator("[data-find-shut]").tap();
      assertThat(field(page)).isHidden();
      assertThat(page.locator("[data-find-open]")).isFocused();
    }
  }

  @Test
  void withoutScriptsThereIsNoFieldAndThePageSaysSo() {
    try (BrowserContext plain =
            open.browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        Page page = plain.newPage()) {
      page.navigate(open.demo.http(NOTE));
      assertThat(page.locator("[data-find]")).isHidden();
      page.navigate(open.demo.http("search.html"));
      assertThat(page.locator("main noscript .lead")).isVisible();
      assertThat(page.locator("[data-query]")).isHidden();
    }
  }

  @Test
  void itWorksWithoutANetwork(@TempDir Path folder) throws Exception {
    ReviewSite built = new ReviewSite(folder).build();
    try (SiteFolder site = SiteFolder.open(built.output());
        BrowserContext context =
            open.browser.newContext(new Browser.NewContextOptions().setBypassCSP(true));
        Page page = context.newPage()) {
      page.navigate(site.http("search.html#q=ssh"));
      assertThat(page.locator("[data-hits] li").first()).isVisible();
      OfflineTest.kept(page);
      context.setOffline(true);
      page.navigate(site.http("netze.html"));
      page.keyboard().press("/");
      page.keyboard().type("https");
      assertThat(options(page).first()).containsText("HTTPS");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void axeFindsNothing(ColorScheme scheme) {
    for (int width : new int[] {390, 1280}) {
      try (BrowserContext context =
              open.browser.newContext(
                  new Browser.NewContextOptions()
                      .setViewportSize(width, 800)
                      .setColorScheme(scheme));
          Page page = context.newPage()) {
        page.navigate(open.demo.http(NOTE));
        page.keyboard().press("/");
        page.keyboard().type("virtualisirung");
        assertThat(options(page).first()).isVisible();
        page.keyboard().press("ArrowDown");
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.navigate(open.demo.http("search.html#q=raid"));
        assertThat(page.locator("[data-hits] li").first()).isVisible();
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
      }
    }
  }
}
