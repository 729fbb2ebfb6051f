package io.kartei.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Touchscreen;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Learning with cards: sessions, choices, plans and settings. */
class ReviewTest extends OpenReview {
  ReviewTest(SharedBrowser.Open open) {
    super(open);
  }

  @Test
  void aWholeSessionByKeyboardAlone() {
    assertThat(ReviewSite.count(page, "new")).hasText("4");
    page.keyboard().press("Space");
    assertThat(ReviewSite.front(page)).containsText("Port hat SSH");
    assertThat(page.locator("[data-grade='3']")).isHidden();
    page.keyboard().press("3");
    assertThat(ReviewSite.front(page)).containsText("Port hat SSH");
    ReviewSite.grade(page, 4);
    assertThat(ReviewSite.front(page)).containsText("Amperemeter");
    assertThat(page.locator("[data-status]")).containsText("7 Tage");
    assertThat(page.locator("[data-turn]")).isFocused();
    page.keyboard().press("b");
    page.keyboard().press("Enter");
    assertThat(page.locator(".choices .right")).hasCount(1);
    assertThat(page.locator("[data-grade='3']")).isFocused();
    page.keyboard().press("4");
    assertThat(ReviewSite.front(page)).containsText("HTTPS");
    page.keyboard().press("Space");
    assertThat(page.locator("[data-grade='3']")).isFocused();
    assertThat(page.locator("[data-grade='1'] [data-span]")).hasText("1 Min.");
    page.keyboard().press("Space");
    ReviewSite.grade(page, 4);
    assertThat(ReviewSite.front(page)).containsText("HTTPS");
    ReviewSite.grade(page, 4);
    assertThat(page.locator("[data-done-title]")).isFocused();
    assertThat(page.locator("[data-result]")).containsText("4 Karten in 1 Min., 100");
    page.locator("[data-over]").press("Enter");
    assertThat(ReviewSite.count(page, "done")).hasText("4");
    assertThat(ReviewSite.count(page, "new")).hasText("0");
    assertThat(page.locator("[data-next]")).containsText("Tage");
  }

  /** The desk loads ahead what a session, or a page beside it, may ask for at the same moment. */
  @Test
  void whoeverWantsTheSameCardsAtOnceGetsThem() {
    Object fronts =
        page.evaluate(
            """
            async () => {
              const index = await new Promise(done => {
                kartei.cardIndex = done;
                const script = document.createElement('script');
                script.src = 'data/index.js';
                document.head.append(script);
              });
              const all = [1, 2].map(() => kartei.faces('data/', index).of({shard: 1, at: 0}));
              const late = new Promise(done => setTimeout(done, 10000, []));
              return (await Promise.race([Promise.all(all), late])).map(face => face.front);
            }
            """);
    Assertions.assertThat((List<?>) fronts).hasSize(2).doesNotContainNull();
  }

  @Test
  void aGradeIsTakenBackEvenAfterAReload() {
    page.keyboard().press("Space");
    ReviewSite.grade(page, 4);
    ReviewSite.grade(page, 1);
    assertThat(ReviewSite.front(page)).containsText("HTTPS");
    page.keyboard().press("u");
    assertThat(ReviewSite.front(page)).containsText("Amperemeter");
    page.reload();
    assertThat(ReviewSite.front(page)).containsText("Amperemeter");
    page.keyboard().press("u");
    assertThat(ReviewSite.front(page)).containsText("SSH");
    assertThat(page.locator("[data-undo]")).isDisabled();
    page.locator("[data-end]").click();
    assertThat(ReviewSite.count(page, "new")).hasText("4");
    assertThat(ReviewSite.count(page, "done")).hasText("0");
  }

  @Test
  void aReloadInMidSessionGoesOnWithTheSameCard() {
    page.keyboard().press("Space");
    ReviewSite.grade(page, 3);
    ReviewSite.grade(page, 3);
    assertThat(ReviewSite.front(page)).containsText("HTTPS");
    page.reload();
    assertThat(ReviewSite.front(page)).containsText("HTTPS");
    assertThat(page.locator("[data-left]")).hasText("2 / 4 · 2 noch einmal");
    assertThat(page.locator("[data-undo]")).isEnabled();
  }

  @Test
  void whatIsLearntComesAgainWhenItIsDue() {
    page.keyboard().press("Space");
    for (int i = 0; i < 4; i++) {
      ReviewSite.grade(page, 4);
    }
    assertThat(page.locator("[data-summary]")).isVisible();
    page.clock().setFixedTime("2026-12-09T12:00:00");
    page.reload();
    assertThat(ReviewSite.count(page, "due")).hasText("4");
    page.navigate(site.output().resolve("index.html").toUri().toString());
    assertThat(page.locator("[data-today] .due")).hasText("4 Karten fällig.");
  }

  @Test
  void anAddressChoosesAndTheFormShowsIt() {
    String sitting = "#sitting=fisi-ap2-analyse-winter-2023";
    page.navigate(site.review() + sitting);
    page.reload();
    assertThat(ReviewSite.count(page, "new")).hasText("1");
    assertThat(page.locator("[name=sitting]")).hasValue("fisi-ap2-analyse-winter-2023");
    page.locator("[name=sitting]").selectOption("");
    assertThat(ReviewSite.count(page, "new")).hasText("4");
    page.locator("[name=part]").selectOption("note=strom");
    assertThat(page).hasURL(Pattern.compile("#note=strom$"));
    assertThat(ReviewSite.count(page, "new")).hasText("1");
  }

  @Test
  void crammingLeavesTheScheduleAlone() {
    page.locator("[data-cram]").click();
    assertThat(page.locator("[data-session]")).isVisible();
    ReviewSite.grade(page, 1);
    for (int i = 0; i < 4; i++) {
      ReviewSite.grade(page, 3);
    }
    assertThat(page.locator("[data-then]")).containsText("unverändert");
    page.locator("[data-over]").click();
    assertThat(ReviewSite.count(page, "new")).hasText("4");
    assertThat(ReviewSite.count(page, "done")).hasText("0");
  }

  @Test
  void anExamMakesAPlanThatTheStartPageShowsToo() {
    page.locator(".fold:has([data-exam]) summary").click();
    page.locator("[name=date]").fill("2026-12-01");
    assertThat(page.locator("[data-plan]")).containsText("noch 8 Tage");
    assertThat(page.locator("[data-plan]")).containsText("einer neuen Karte am Tag");
    page.locator("[name=state]").selectOption("hard");
    assertThat(page.locator("[data-chosen]")).containsText("Keine Karte");
    assertThat(page.locator("[data-plan]")).isHidden();
    assertThat(page.locator("[data-readiness]")).isHidden();
    page.locator("[name=state]").selectOption("");
    assertThat(ReviewSite.count(page, "new")).hasText("1");
    page.keyboard().press("Escape");
    page.locator("[data-start]").click();
    assertThat(ReviewSite.front(page)).containsText("IPv6");
    ReviewSite.grade(page, 4);
    page.locator("[data-over]").click();
    assertThat(page.locator("[data-ready]")).containsText("Vorbereitet: 2");
    page.navigate(site.output().resolve("index.html").toUri().toString());
    assertThat(page.locator("[data-today] .plan")).containsText("1. Dezember 2026");
    assertThat(page.locator("[data-today] [data-ready]")).containsText("Vorbereitet: 2");
  }

  @Test
  void settingsStayAndNonsenseDoesNotCount() {
    page.locator(".fold:has([data-settings]) summary").click();
    page.locator("[name=fresh]").fill("2");
    page.locator("[name=fresh]").press("Tab");
    assertThat(ReviewSite.count(page, "new")).hasText("2");
    page.locator("[name=steps]").fill("bald");
    page.locator("[name=steps]").press("Tab");
    assertThat(page.locator("[name=steps]")).hasValue("1m 10m");
    page.reload();
    assertThat(ReviewSite.count(page, "new")).hasText("2");
  }

  @Test
  void aFingerTurnsAndGrades() {
    var phone =
        new Browser.NewContextOptions()
            .setViewportSize(360, 740)
            .setHasTouch(true)
            .setIsMobile(true);
    try (BrowserContext hand = open.browser.newContext(phone)) {
      Page reader = ReviewSite.reader(hand);
      reader.navigate(site.review());
      ReviewSite.onDesk(reader);
      assertThat(reader.locator("kbd:visible")).hasCount(0);
      reader.locator("[data-start]").tap();
      assertThat(ReviewSite.front(reader)).containsText("SSH");
      Assertions.assertThat(reader.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
      Touchscreen finger = reader.touchscreen();
      var card = reader.locator("[data-card]").boundingBox();
      finger.tap(card.x + card.width / 2, card.y + 250);
      assertThat(reader.locator("[data-back]")).isVisible();
      assertThat(reader.locator("kbd:visible")).hasCount(0);
      reader.evaluate(
          """
          () => { const card = document.querySelector("[data-card]");
            const at = (type, x) => card.dispatchEvent(new PointerEvent(type, {
              bubbles: true, isPrimary: true, pointerType: "touch", pointerId: 5, clientX: x, clientY: 300 }));
            at("pointerdown", 300); at("pointermove", 200); at("pointermove", 120); at("pointerup", 120); }
          """);
      assertThat(ReviewSite.front(reader)).containsText("Amperemeter");
      assertThat(reader.locator("[data-status]")).containsText("1 Min.");
    }
  }

  /** From a server and from disk; a browser that loaded all of it would not begin with a few. */
  @Test
  void tenThousandCardsStartWithTheIndexAndAFewShards() throws IOException {
    site.multiply(2500);
    try (SiteFolder server = SiteFolder.open(site.output())) {
      for (String address : List.of(server.http("cards/index.html"), site.review())) {
        List<String> asked = new ArrayList<>();
        String folder = address.replaceAll("[^/]*$", "");
        Consumer<Request> note =
            request -> {
              if (request.url().startsWith(folder)) { // not what the page before still loads
                asked.add(request.url().replaceAll(".*/|[?].*", ""));
              }
            };
        page.onRequest(note);
        page.navigate(address);
        ReviewSite.onDesk(page);
        assertThat(page.locator("[data-chosen]")).containsText("von 10.000 Karten der Auswahl");
        page.keyboard().press("Space");
        assertThat(ReviewSite.front(page)).containsText("SSH");
        page.offRequest(note);
        asked.removeIf(name -> !name.matches("(?:index|\\d+)\\.js"));
        Assertions.assertThat(asked).startsWith("index.js", "1.js").hasSizeLessThan(6);
      }
    }
  }

  /** The marks, as large as the list of the cards, are for later. */
  @Test
  void theFirstOfTenThousandCardsWaitsForNothingButTheListAndItsFaces() {
    site.multiply(2500);
    page.addInitScript(
        """
        addEventListener('DOMContentLoaded', () => {
          new MutationObserver(() => {
            if (!document.querySelector('[data-session]').hidden) window.before = window.before ||
              [...document.querySelectorAll('head script[src*="data/"]')]
                .map(script => script.src.replace(/.*\\/|[?].*/g, ''));
          }).observe(document.querySelector('main'), {attributes: true, subtree: true});
        });
        const put = IDBObjectStore.prototype.put;
        window.written = [];
        IDBObjectStore.prototype.put = function (value, key) {
          if (!window.before) window.written.push(key);
          return put.call(this, value, key);
        };
        """);
    page.evaluate("() => kartei.openStore().then(store => store.setMeta('known', null))");
    page.navigate(site.review() + "#mode=learn");
    page.reload();
    assertThat(ReviewSite.front(page)).containsText("SSH");
    Assertions.assertThat(page.evaluate("window.before")).isEqualTo(List.of("index.js", "1.js"));
    Assertions.assertThat(page.evaluate("window.written")).isEqualTo(List.of("session"));
    page.waitForCondition(() -> page.locator("head script[src*='marks.js']").count() == 1);
  }

  @Test
  void howItGoesIsThereOnceACardWasLearnt() {
    assertThat(page.locator("[data-charts]")).isHidden();
    page.locator("[data-start]").click();
    assertThat(page.locator("[data-turn]")).isFocused();
    ReviewSite.grade(page, 4);
    page.locator("[data-end]").click();
    page.locator("[data-charts] summary").click();
    assertThat(page.locator("[data-charts] figcaption")).hasCount(3);
    assertThat(page.locator(".bars li")).hasCount(7);
    assertThat(page.locator(".rows li").first()).containsText("%");
    Assertions.assertThat(BrowserTest.axe(page).analyze().getViolations()).isEmpty();
  }

  @Test
  void theButtonOfANoteBeginsWithItsCards() {
    page.navigate(site.review() + "#note=strom&mode=learn");
    page.reload();
    assertThat(ReviewSite.front(page)).containsText("Amperemeter");
    assertThat(page.locator("[data-left]")).hasText("0 / 1");
  }

  @Test
  void axeFindsNothingOnAnyScreen() {
    Runnable check =
        () -> Assertions.assertThat(BrowserTest.axe(page).analyze().getViolations()).isEmpty();
    page.locator("[data-start]").click();
    assertThat(page.locator("[data-turn]")).isFocused();
    page.keyboard().press("x");
    assertThat(page.locator("[data-why]")).isVisible();
    check.run();
    page.keyboard().press("x");
    assertThat(ReviewSite.front(page)).containsText("Amperemeter");
    page.locator("[data-end]").click();
    assertThat(page.locator("details[data-resting]")).isVisible();
    page.locator(".fold:not([hidden]) summary").all().forEach(Locator::click);
    assertThat(page.locator("[data-resting-list] button")).hasCount(1);
    page.locator("[name=date]").fill("2026-12-24");
    check.run();
    page.locator("[data-start]").click();
    assertThat(page.locator("[data-turn]")).isFocused();
    check.run();
    page.keyboard().press("Space");
    assertThat(page.locator("[data-back]")).isVisible();
    check.run();
    page.keyboard().press("4");
    assertThat(page.locator("[data-summary]")).isVisible();
    check.run();
    page.locator("[data-over]").click();
    page.locator("[name=date]").fill("");
    page.navigate(site.review() + "#note=strom");
    page.reload();
    page.locator("[data-start]").click();
    assertThat(page.locator("[data-turn]")).isFocused();
    page.keyboard().press("a");
    page.keyboard().press("Enter");
    assertThat(page.locator(".choices .wrong")).hasCount(1);
    check.run();
    page.keyboard().press("4");
    assertThat(page.locator("[data-summary]")).isVisible();
    check.run();
  }
}
