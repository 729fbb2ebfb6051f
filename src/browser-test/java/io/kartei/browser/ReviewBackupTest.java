package io.kartei.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Progress that is saved, merged with that of other devices, and carried over. */
class ReviewBackupTest extends OpenReview {
  ReviewBackupTest(SharedBrowser.Open open) {
    super(open);
  }

  @Test
  void aCardSentToRestStaysAwayOnTwoDevicesAndFindsItsWayBack() {
    page.keyboard().press("Space");
    assertThat(ReviewSite.front(page)).containsText("SSH");
    assertThat(page.locator("[data-turn]")).isFocused();
    page.keyboard().press("x");
    page.keyboard().press("2");
    assertThat(ReviewSite.front(page)).containsText("Amperemeter");
    page.keyboard().press("u");
    assertThat(ReviewSite.front(page)).containsText("SSH");
    page.locator("[data-aside] summary").click();
    page.locator("[data-rest]").click();
    page.locator("[data-because=wrong]").click();
    assertThat(ReviewSite.front(page)).containsText("Amperemeter");
    page.reload();
    assertThat(ReviewSite.front(page)).containsText("Amperemeter");
    page.locator("[data-end]").click();
    assertThat(ReviewSite.count(page, "new")).hasText("3");
    Path file = saved(page);
    page.locator("details[data-resting] summary").click();
    assertThat(page.locator("[data-resting-list] li")).containsText("Welchen Port hat SSH?");
    assertThat(page.locator("[data-resting-list] small")).hasText("Sie ist unklar oder falsch");
    try (BrowserContext other = open.browser.newContext()) {
      Page second = ReviewSite.reader(other);
      second.navigate(site.output().resolve("netze.html").toUri().toString());
      second.locator(".learn").click(); // begins at once
      second.locator("[data-end]").click();
      assertThat(ReviewSite.count(second, "new")).hasText("3");
      second.locator(".fold:has([data-import]) summary").click();
      second.locator("[data-import]").setInputFiles(file);
      assertThat(ReviewSite.count(second, "new")).hasText("2");
    }
    page.navigate(site.output().resolve("index.html").toUri().toString());
    assertThat(page.locator("[data-today] .due")).containsText("3 neue Karten");
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
    assertThat(ReviewSite.front(page)).containsText("Amperemeter");
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

  /** Whoever answers the same in the same note is the same card, whatever is asked. */
  @Test
  void aRewordedQuestionWithItsLongAnswerGoesOnByItself() {
    String answer = "128 Bit in acht Blöcken";
    site.edit("content/netze.md", "128 Bit", answer).build();
    page.navigate(site.review() + "#section=netze%23adressen");
    page.reload();
    ReviewSite.onDesk(page);
    page.keyboard().press("Space");
    ReviewSite.grade(page, 4);
    assertThat(page.locator("[data-summary]")).isVisible();
    site.edit("content/netze.md", "Wie lang ist eine IPv6-Adresse?", "Woraus besteht IPv6?")
        .build();
    page.navigate(site.review());
    page.reload();
    ReviewSite.onDesk(page);
    Locator notices = page.locator("[data-notices]");
    assertThat(notices).containsText("Seit deinem letzten Besuch: eine geänderte Karte.");
    assertThat(page.locator(".move")).hasCount(0);
    assertThat(ReviewSite.count(page, "new")).hasText("3");
    page.reload();
    ReviewSite.onDesk(page);
    assertThat(ReviewSite.count(page, "new")).hasText("3");
  }

  @Test
  void aFileForgetsAndSaysSo() {
    page.keyboard().press("Space");
    ReviewSite.grade(page, 4);
    page.locator("[data-end]").click();
    assertThat(page.locator("[data-notices]")).containsText("Festplatte");
  }
}
