package io.kartei.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Touchscreen;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Learning with cards, from the file system, at a clock that stands still unless it is moved. */
@Tag("browser")
@ExtendWith(SharedBrowser.class)
class ReviewTest {
  private final SharedBrowser.Open open;

  @TempDir Path folder;
  private ReviewSite site;
  private BrowserContext context;
  private Page page;

  ReviewTest(SharedBrowser.Open open) {
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

  @Test
  void aWholeSessionByKeyboardAlone() {
    assertThat(ReviewSite.count(page, "new")).hasText("4");
    page.keyboard().press("Space");
    assertThat(ReviewSite.front(page)).containsText("Port hat SSH");
    assertThat(page.locator("[data-grade='3']")).isHidden();
    page.keyboard().press("3");
    assertThat(ReviewSite.front(page)).containsText("Port hat SSH");
    ReviewSite.grade(page, 4);
    assertThat(ReviewSite.front(page)).containsText("HTTPS");
    assertThat(page.locator("[data-status]")).containsText("7 Tage");
    page.keyboard().press("Space");
    assertThat(page.locator("[data-grade='3']")).isFocused();
    assertThat(page.locator("[data-grade='1'] [data-span]")).hasText("1 Min.");
    page.keyboard().press("Space");
    ReviewSite.grade(page, 4);
    assertThat(ReviewSite.front(page)).containsText("Amperemeter");
    page.keyboard().press("b");
    page.keyboard().press("Enter");
    assertThat(page.locator(".choices .right")).hasCount(1);
    assertThat(page.locator("[data-grade='3']")).isFocused();
    page.keyboard().press("4");
    assertThat(ReviewSite.front(page)).containsText("HTTPS");
    ReviewSite.grade(page, 4);
    assertThat(page.locator("[data-done-title]")).isFocused();
    assertThat(page.locator("[data-result]")).containsText("4 Karten in 1 Min., 100");
    page.locator("[data-over]").press("Enter");
    assertThat(ReviewSite.count(page, "done")).hasText("4");
    assertThat(ReviewSite.count(page, "new")).hasText("0");
    assertThat(page.locator("[data-next]")).containsText("Tage");
  }

  @Test
  void aGradeIsTakenBackEvenAfterAReload() {
    page.keyboard().press("Space");
    ReviewSite.grade(page, 4);
    ReviewSite.grade(page, 1);
    assertThat(ReviewSite.front(page)).containsText("IPv6");
    page.keyboard().press("u");
    assertThat(ReviewSite.front(page)).containsText("HTTPS");
    page.reload();
    assertThat(ReviewSite.front(page)).containsText("HTTPS");
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
    assertThat(ReviewSite.front(page)).containsText("IPv6");
    page.reload();
    assertThat(ReviewSite.front(page)).containsText("IPv6");
    assertThat(page.locator("[data-left]")).hasText("noch 4");
    assertThat(page.locator("[data-undo]")).isEnabled();
  }

  @Test
  void aCardSentToRestStaysAwayOnTwoDevicesAndFindsItsWayBack() {
    page.keyboard().press("Space");
    assertThat(ReviewSite.front(page)).containsText("SSH");
    assertThat(page.locator("[data-turn]")).isFocused();
    page.keyboard().press("x");
    assertThat(ReviewSite.front(page)).containsText("HTTPS");
    page.keyboard().press("u");
    assertThat(ReviewSite.front(page)).containsText("SSH");
    page.locator("[data-rest]").click();
    assertThat(ReviewSite.front(page)).containsText("HTTPS");
    page.reload();
    assertThat(ReviewSite.front(page)).containsText("HTTPS");
    page.locator("[data-end]").click();
    assertThat(ReviewSite.count(page, "new")).hasText("3");
    Path file = saved(page);
    page.locator("details[data-resting] summary").click();
    assertThat(page.locator("[data-resting-list] li")).containsText("Welchen Port hat SSH?");
    try (BrowserContext other = open.browser.newContext()) {
      Page second = ReviewSite.reader(other);
      second.navigate(site.output().resolve("netze.html").toUri().toString());
      second.locator(".learn a").click();
      assertThat(ReviewSite.count(second, "new")).hasText("3");
      second.locator(".fold:has([data-import]) summary").click();
      second.locator("[data-import]").setInputFiles(file);
      assertThat(ReviewSite.count(second, "new")).hasText("2");
    }
    page.navigate(site.output().resolve("index.html").toUri().toString());
    assertThat(page.locator("[data-today] .due")).containsText("3 Karten");
    page.navigate(site.review());
    page.locator("details[data-resting] summary").click();
    page.locator("[data-resting-list] button").click();
    assertThat(ReviewSite.count(page, "new")).hasText("4");
    assertThat(page.locator("details[data-resting]")).isHidden();
  }

  @Test
  void anotherSitesBackupIsRefused() throws IOException {
    Path file = folder.resolve("fremd.json");
    Files.writeString(
        file,
        """
        {"format":"kartei-progress","version":1,"site":"anders","title":"Vogelkunde",
         "schedulers":["r=0.9;m=3650;f=1;s=1;l=1m,10m;x=10m"],"moves":[],"gone":{},
         "exam":{"date":"2027-01-01","changed":9999999999999},
         "reviews":[["a-1","meise:q-1",1700000000000,3,0,900]]}
        """);
    page.locator(".fold:has([data-import]) summary").click();
    page.locator("[data-import]").setInputFiles(file);
    assertThat(page.locator("p[data-imported]")).containsText("Vogelkunde");
    assertThat(page.locator("[name=date]")).hasValue("");
    page.reload();
    ReviewSite.onDesk(page);
    assertThat(page.locator("[data-plan]")).isHidden();
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
    page.locator(".fold").first().locator("summary").click();
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
    assertThat(page.locator("[data-ready]")).containsText("Bereit zu 2");
    page.navigate(site.output().resolve("index.html").toUri().toString());
    assertThat(page.locator("[data-today] .plan")).containsText("1. Dezember 2026");
    assertThat(page.locator("[data-today] [data-ready]")).containsText("Bereit zu 2");
  }

  private Path saved(Page reader) {
    if (reader.locator("[data-over]").isVisible()) {
      reader.locator("[data-over]").click();
    }
    Locator save = reader.locator("[data-export]");
    reader.locator(".fold:has([data-import]) summary").click();
    Download download = reader.waitForDownload(save::click);
    assertThat(reader.locator("[data-backed]")).containsText("23. November 2026");
    return download.path();
  }

  @Test
  void twoDevicesFilesAreMerged() {
    page.keyboard().press("Space");
    ReviewSite.grade(page, 4);
    page.locator("[data-end]").click();
    Path first = saved(page);
    try (BrowserContext other = open.browser.newContext()) {
      Page second = ReviewSite.reader(other);
      second.navigate(site.review() + "#note=strom");
      ReviewSite.onDesk(second);
      second.locator("[data-start]").click();
      ReviewSite.grade(second, 4);
      assertThat(second.locator("[data-summary]")).isVisible();
      second.locator("[data-over]").click();
      second.locator(".fold:has([data-import]) summary").click();
      second.locator("[data-import]").setInputFiles(first);
      assertThat(second.locator("p[data-imported]")).hasText("Eingelesen: ein Eintrag ist neu.");
      second.locator("[name=part]").selectOption("");
      assertThat(ReviewSite.count(second, "done")).hasText("2");
      assertThat(ReviewSite.count(second, "new")).hasText("2");
      Path both = second.waitForDownload(second.locator("[data-export]")::click).path();
      page.locator("[data-import]").setInputFiles(both);
      assertThat(page.locator("p[data-imported]")).hasText("Eingelesen: ein Eintrag ist neu.");
      assertThat(ReviewSite.count(page, "done")).hasText("2");
      page.locator("[data-import]").setInputFiles(both);
      assertThat(page.locator("p[data-imported]")).containsText("schon da");
      page.locator("[data-import]").setInputFiles(site.output().resolve("robots.txt"));
      assertThat(page.locator("p[data-imported]")).containsText("Nichts wurde geändert");
      assertThat(ReviewSite.count(page, "done")).hasText("2");
    }
  }

  @Test
  void aRewordedQuestionKeepsItsProgressIfTheReaderWants() {
    page.keyboard().press("Space");
    ReviewSite.grade(page, 4);
    assertThat(ReviewSite.front(page)).containsText("HTTPS");
    site.edit("content/netze.md", "Welchen Port hat **SSH**?", "Welchen Port verwendet SSH?")
        .edit("content/netze.md", "Den Port 443.", "Den Port 443, mit TLS.")
        .build();
    page.locator("[data-end]").click();
    ReviewSite.onDesk(page);
    page.reload();
    Locator notices = page.locator("[data-notices]");
    assertThat(notices).containsText("eine neue Karte, eine geänderte Karte, eine Karte weniger");
    assertThat(notices).containsText("bisher: Welchen Port hat SSH?");
    assertThat(notices).containsText("jetzt: Welchen Port verwendet SSH?");
    assertThat(ReviewSite.count(page, "new")).hasText("4");
    page.locator(".move button").first().click();
    assertThat(ReviewSite.count(page, "new")).hasText("3");
    assertThat(page.locator(".move")).hasCount(0);
    page.locator("[data-notices] summary").click();
    assertThat(notices).containsText("Welchen Port hat HTTPS?");
    page.reload();
    assertThat(notices).containsText("Seit deinem letzten Besuch");
    page.locator("[data-notices] .notice > button").click();
    assertThat(notices).not().containsText("Seit deinem letzten Besuch");
    page.reload();
    ReviewSite.onDesk(page);
    assertThat(notices).not().containsText("Seit deinem letzten Besuch");
    assertThat(ReviewSite.count(page, "new")).hasText("3");
  }

  @Test
  void settingsStayAndNonsenseDoesNotCount() {
    page.locator(".fold").nth(1).locator("summary").click();
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
  void aFileForgetsAndSaysSo() {
    page.keyboard().press("Space");
    ReviewSite.grade(page, 4);
    page.locator("[data-end]").click();
    assertThat(page.locator("[data-notices]")).containsText("Festplatte");
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
      assertThat(ReviewSite.front(reader)).containsText("HTTPS");
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
        Consumer<Request> note = request -> asked.add(request.url().replaceAll(".*/|[?].*", ""));
        page.onRequest(note);
        page.navigate(address);
        ReviewSite.onDesk(page);
        assertThat(page.locator("[data-chosen]")).hasText("10.000 Karten in der Auswahl");
        page.keyboard().press("Space");
        assertThat(ReviewSite.front(page)).containsText("SSH");
        page.offRequest(note);
        asked.removeIf(name -> !name.matches("(?:index|\\d+)\\.js"));
        Assertions.assertThat(asked).startsWith("index.js", "1.js").hasSizeLessThan(6);
      }
    }
  }

  @Test
  void axeFindsNothingOnAnyScreen() {
    Runnable check =
        () -> Assertions.assertThat(BrowserTest.axe(page).analyze().getViolations()).isEmpty();
    page.locator("[data-start]").click();
    assertThat(page.locator("[data-turn]")).isFocused();
    page.keyboard().press("x");
    assertThat(ReviewSite.front(page)).containsText("HTTPS");
    page.locator("[data-end]").click();
    page.locator(".fold summary").all().forEach(Locator::click);
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
