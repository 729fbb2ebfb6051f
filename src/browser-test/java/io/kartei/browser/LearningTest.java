package io.kartei.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The reader's exam, cards that rest, answers that are typed or come item by item, the day. */
class LearningTest extends OpenReview {
  LearningTest(SharedBrowser.Open open) {
    super(open);
  }

  private void write(String name, String text) {
    site.write(name, text).build();
    page.navigate(site.review());
    page.reload();
    ReviewSite.onDesk(page);
  }

  @Test
  void myExamIsChosenOnceAndCountsOnCardsStartPageAndMatrix() throws IOException {
    write(
        "content/recht.md",
        """
        # Recht

        ## Fristen

        > **📝❗** FiSi AP2 Konzeption Sommer 2022 Aufgabe 3a

        > **❓** Wie lange gilt eine Gewährleistung?
        >
        > Zwei Jahre.
        """);
    assertThat(ReviewSite.count(page, "new")).hasText("5");
    page.navigate(site.output().resolve("index.html").toUri().toString());
    assertThat(page.locator("[data-today] .due")).containsText("5 neue Karten");
    page.navigate(site.review() + "#k-exam");
    page.reload();
    Locator paper = page.locator("[name=exam-paper]");
    assertThat(paper).isFocused();
    paper.selectOption("Analyse");
    assertThat(ReviewSite.count(page, "new")).hasText("4");
    assertThat(page.locator("[name=sitting] option")).hasCount(2);
    assertThat(page.locator("[data-which-exam]")).hasText("Analyse");
    page.locator("[name=date]").fill("2026-12-24");
    assertThat(page.locator("[data-which-exam]")).hasText("Analyse · 24. Dezember 2026");
    assertThat(ReviewSite.count(page, "new")).hasText("1");
    Download file = page.waitForDownload(page.locator("[data-ics]")::click);
    Assertions.assertThat(file.suggestedFilename()).isEqualTo("kartei-kleine-kartei.ics");
    Assertions.assertThat(Files.readString(file.path()))
        .contains("SUMMARY:Prüfung: Kleine Kartei · Analyse", "DTSTART;VALUE=DATE:20261224");
    page.navigate(site.output().resolve("index.html").toUri().toString());
    assertThat(page.locator("[data-today] .due")).hasText("Eine neue Karte wartet heute auf dich.");
    assertThat(page.locator("[data-today] .plan")).containsText("Analyse. Prüfung am 24.");
    page.navigate(site.output().resolve("exams/index.html").toUri().toString());
    assertThat(page.locator("[data-filter=paper]")).hasValue("Analyse");
    assertThat(page.locator("[data-my-exam]")).containsText("Deine Prüfung: Analyse.");
    page.locator("[data-filter=paper]").selectOption("");
    page.reload();
    assertThat(page.locator("[data-filter=paper]")).hasValue("");
    page.locator("[data-my-exam] a").click();
    page.locator("[name=exam-paper]").selectOption("");
    assertThat(ReviewSite.count(page, "new")).not().hasText("4");
  }

  @Test
  void whatIsForgottenEightTimesRestsAndSaysSo() {
    page.keyboard().press("Space");
    ReviewSite.grade(page, 4);
    page.locator("[data-end]").click();
    ReviewSite.onDesk(page);
    page.evaluate(
        """
        () => kartei.openStore().then(store => store.log().then(log => {
          const first = log[0], day = 864e5, all = [];
          for (let i = 0; i < 8; i++) {
            const at = first.t - (100 - 10 * i) * day;
            all.push(Object.assign({}, first, { k: "a" + i, t: at, n: first.n - 100 + 10 * i, g: 4 }));
            if (i < 7) all.push(Object.assign({}, first, { k: "b" + i, t: at + 8 * day, n: first.n - 92 + 10 * i, g: 1 }));
          }
          const state = kartei.progress.replay(all);
          return store.states().then(states => store.replace(all, [Object.assign({}, states[0], state, { due: first.t })], {}));
        }))
        """);
    page.reload();
    assertThat(ReviewSite.count(page, "due")).hasText("1");
    page.locator("[name=state]").selectOption("due");
    page.locator("[data-start]").click();
    ReviewSite.front(page).waitFor();
    page.keyboard().press("Space");
    page.keyboard().press("1");
    assertThat(page.locator("[data-summary]")).isVisible();
    assertThat(page.locator("[data-status]")).containsText("8-mal vergessen");
    page.locator("[data-over]").click();
    Locator resting = page.locator("details[data-resting]");
    assertThat(resting.locator("summary")).containsText("immer wieder vergessen");
    assertThat(ReviewSite.count(page, "due")).hasText("0");
    resting.locator("summary").click();
    assertThat(resting.locator("small")).hasText("immer wieder vergessen");
  }

  @Test
  void aShortAnswerIsTypedAndAWrongOneSuggestsAgain() {
    page.keyboard().press("Space");
    assertThat(page.locator("[data-turn]")).isFocused();
    page.keyboard().press("t");
    Locator field = page.locator("[name=typed]");
    assertThat(field).isFocused();
    assertThat(field).hasValue("");
    page.keyboard().type("23");
    page.keyboard().press("Enter");
    assertThat(page.locator("p[data-typed]")).hasText("Getippt: 23");
    assertThat(page.locator("[data-grade='1']")).isFocused();
    Assertions.assertThat(BrowserTest.axe(page).analyze().getViolations()).isEmpty();
    page.keyboard().press("4");
    assertThat(ReviewSite.front(page)).containsText("Amperemeter");
    assertThat(page.locator("[data-turn]")).isFocused();
    assertThat(page.locator("[data-typing]")).isHidden();
    ReviewSite.grade(page, 4);
    assertThat(ReviewSite.front(page)).containsText("HTTPS");
    assertThat(field).isFocused();
    page.keyboard().type("port 443");
    page.keyboard().press("Enter");
    assertThat(page.locator("p[data-typed]")).hasText("port 443: richtig");
    assertThat(page.locator("[data-grade='3']")).isFocused();
  }

  @Test
  void aLongListComesItemByItem() {
    write(
        "content/osi.md",
        """
        # OSI

        > **❓** Wie heißen die unteren fünf Schichten?
        >
        > - Bitübertragung
        > - Sicherung
        > - Vermittlung
        > - Transport
        > - Sitzung
        """);
    page.locator("[name=part]").selectOption("note=osi");
    page.locator("[data-start]").click();
    assertThat(page.locator("[data-turn]")).isFocused();
    page.keyboard().press("Space");
    Locator items = page.locator(".ticks li:visible");
    assertThat(items).hasCount(1);
    assertThat(page.locator("[data-reveal]")).containsText("Weiter: 2 von 5");
    Assertions.assertThat(BrowserTest.axe(page).analyze().getViolations()).isEmpty();
    page.keyboard().press("Space");
    page.keyboard().press("Enter");
    assertThat(items).hasCount(2);
    assertThat(items.nth(1).locator("input")).isFocused();
    page.keyboard().press("Enter");
    page.locator("[data-reveal-all]").click();
    assertThat(items).hasCount(5);
    assertThat(page.locator(".reveal")).hasCount(0);
    page.keyboard().press("4");
    assertThat(page.locator("[data-summary]")).isVisible();
  }

  @Test
  void whoTicksWhatTheyKnewSeesHowManyAndGoesOnAtTheGrades() {
    write(
        "content/usv.md",
        """
        # USV

        > **❓** Welche Arten von USV gibt es?
        >
        > - Offline
        > - Online
        > - Netzinteraktiv
        """);
    page.locator("[name=part]").selectOption("note=usv");
    page.locator("[data-start]").click();
    page.keyboard().press("Space");
    assertThat(page.locator(".tally")).hasText("Hake ab, was du gewusst hast: 0 von 3");
    assertThat(page.locator("[data-grade='3']")).isFocused();
    page.locator(".ticks input").first().check();
    page.locator(".ticks input").last().check();
    assertThat(page.locator(".tally")).hasText("Hake ab, was du gewusst hast: 2 von 3");
    assertThat(page.locator("[data-grade='2']")).hasClass(Pattern.compile("suggested"));
    Assertions.assertThat(BrowserTest.axe(page).analyze().getViolations()).isEmpty();
  }

  /** Reviews of an earlier version, without the number of their day, on a clock in New York. */
  @Test
  void anEveningInNewYorkIsOneDay() {
    var options = new Browser.NewContextOptions().setTimezoneId("America/New_York");
    try (BrowserContext there = open.browser.newContext(options)) {
      Page reader = there.newPage();
      reader.clock().setFixedTime("2026-07-06T23:50:00Z"); // 19:50
      reader.navigate(site.review());
      ReviewSite.onDesk(reader);
      reader.keyboard().press("Space");
      ReviewSite.grade(reader, 4);
      reader.locator("[data-end]").click();
      assertThat(ReviewSite.count(reader, "done")).hasText("1");
      reader.evaluate(
          """
          () => kartei.openStore().then(store => Promise.all([store.log(), store.states()]).then(all => {
            delete all[0][0].n;
            delete all[1][0].day;
            return store.replace(all[0], all[1], { dated: undefined });
          }))
          """);
      reader.clock().setFixedTime("2026-07-07T00:00:00Z"); // 20:00, of the next day in UTC
      reader.reload();
      assertThat(ReviewSite.count(reader, "done")).hasText("1");
      Assertions.assertThat(
              reader.evaluate(
                  "kartei.openStore().then(s => Promise.all([s.log(), s.states()]))"
                      + ".then(all => [all[0][0].n, all[1][0].day].join(' '))"))
          .isEqualTo("20640 20640");
      reader.clock().setFixedTime("2026-07-07T08:01:00Z"); // 04:01
      reader.reload();
      assertThat(ReviewSite.count(reader, "done")).hasText("0");
    }
  }
}
