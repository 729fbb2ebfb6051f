package io.kartei.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The start page before anything was learnt, after it, and without scripts. */
class StartPageTest extends OpenReview {

  StartPageTest(SharedBrowser.Open open) {
    super(open);
  }

  private String start() {
    return site.output().resolve("index.html").toUri().toString();
  }

  private static double shifts(Page page) {
    Object sum =
        page.evaluate(
            "() => new Promise(done => new PerformanceObserver(list => done(list.getEntries()"
                + ".reduce((sum, shift) => sum + shift.value, 0)))"
                + ".observe({ type: 'layout-shift', buffered: true })"
                + " || requestAnimationFrame(() => requestAnimationFrame(() => done(0))))");
    return ((Number) sum).doubleValue();
  }

  @Test
  void whoHasLearntNothingYetIsInvitedAndFindsTheTopics() {
    page.navigate(start());
    assertThat(page.locator("[data-today] .due")).hasText("4 neue Karten warten heute auf dich.");
    assertThat(page.locator("[data-way]")).isHidden();
    assertThat(page.locator(".topics progress")).hasCount(0);
    page.locator("[data-today] .button").click();
    assertThat(page).hasURL(Pattern.compile("cards/index\\.html#mode=learn$"));
    assertThat(page.locator("[data-turn]")).isVisible();
  }

  @Test
  void whoHasLearntSeesWhatIsDueWhereTheyStoppedAndWhatIsShaky() {
    page.locator("[name=part]").selectOption("note=netze");
    page.locator("[data-start]").click();
    ReviewSite.grade(page, 1);
    ReviewSite.grade(page, 4);
    page.locator("[data-end]").click();
    ReviewSite.onDesk(page);
    // both grades are kept before they are changed
    page.waitForFunction(
        "() => kartei.openStore().then(store => store.states()).then(s => s.length === 2)");
    page.evaluate(
        "() => kartei.openStore().then(store => store.states().then(states => store.replace([],"
            + " states.map(state => Object.assign(state, { difficulty: 9 })), {})))");
    page.reload();
    ReviewSite.onDesk(page);
    page.navigate(site.output().resolve("netze.html").toUri().toString());
    page.evaluate("document.documentElement.style.scrollBehavior = 'auto'");
    page.evaluate("document.getElementById('adressen').scrollIntoView()");
    page.navigate(start());
    assertThat(page.locator("[data-place] a")).hasText("Netze › Adressen");
    assertThat(page.locator("[data-no-exam]")).isVisible();
    assertThat(page.locator("[data-hard] a")).hasText("Netze");
    assertThat(page.locator(".topics li", new Page.LocatorOptions().setHasText("Netze")))
        .containsText("3 Karten");
    assertThat(page.locator(".topics progress")).hasCount(1);
    double height = page.locator("[data-today]").boundingBox().height;
    page.reload();
    assertThat(page.locator("[data-hard] a")).hasText("Netze");
    Assertions.assertThat(page.locator("[data-today]").boundingBox().height).isEqualTo(height);
    Assertions.assertThat(shifts(page)).isLessThan(0.001);
    page.locator("[data-place] a").click();
    assertThat(page).hasURL(Pattern.compile("netze\\.html#adressen$"));
  }

  @Test
  void aPlaceThatIsNoneOfTheSiteIsNotOffered() {
    page.navigate(start());
    page.evaluate(
        "kartei.remember('place', JSON.stringify({ u: '//fremd.example/a.html', t: 'Netze' }))");
    page.reload();
    assertThat(page.locator("[data-today] .due")).not().isEmpty();
    assertThat(page.locator("[data-place]")).isHidden();
  }

  @Test
  void withoutScriptsThereAreTheTopics() {
    try (BrowserContext still =
            open.browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        Page first = still.newPage()) {
      first.navigate(start());
      assertThat(first.locator("[data-today]")).isHidden();
      assertThat(first.locator(".topics")).containsText("Netze");
    }
  }
}
