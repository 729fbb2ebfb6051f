package io.kartei.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The core and the rest of the cards, and the questions that no card can ask. */
class TierTest extends OpenReview {
  TierTest(SharedBrowser.Open open) {
    super(open);
  }

  @BeforeEach
  void moreNotes() {
    site.write(
        "content/holz.md",
        """
        # Holz

        ## Vorteile von Holz

        - **Gewicht**: leichter als Stahl bei gleicher Last
        - **Wärme**: leitet sie kaum und liegt gut an

        > [**❓**](https://example.org/wiki/Lignin_(Stoff)) Was hält Holz zusammen?

        > **💬❗** Wozu dient ein `Dübel`?
        >
        > **📝❗** FiSi AP2 Analyse Winter 2023 Aufgabe 2c

        ## Werkzeug

        - Hobel: ein Gerät, das dünne Späne vom Brett abhebt
        - Feile: ein Stab aus Stahl, der mit seinen Zähnen Stoff abträgt
        """);
    site.build();
    page.navigate(site.review());
    ReviewSite.onDesk(page);
  }

  @Test
  void theCoreIsLearntUntilTheSwitchSaysAll() {
    // five questions and the list of advantages; what the tools are is for those who want more
    assertThat(ReviewSite.count(page, "new")).hasText("5");
    Locator tier = page.locator("[name=more]");
    assertThat(tier).not().isChecked();
    tier.check();
    assertThat(ReviewSite.count(page, "new")).hasText("7");
    page.reload();
    ReviewSite.onDesk(page);
    assertThat(page.locator("[name=more]")).isChecked();
    assertThat(ReviewSite.count(page, "new")).hasText("7");
    page.locator("[name=more]").uncheck();
    assertThat(ReviewSite.count(page, "new")).hasText("5");
    page.navigate(site.review() + "#note=holz");
    page.reload();
    ReviewSite.onDesk(page);
    assertThat(ReviewSite.count(page, "new")).hasText("1");
  }

  @Test
  void openQuestionsAreADeckOfTheirOwnWithTheReadersAnswers() {
    page.getByText("2 offene Fragen").click();
    Locator cards = page.locator("[data-open]");
    assertThat(cards).hasCount(2);
    assertThat(page.locator("[data-answered]")).hasText("0 von 2 beantwortet");
    Locator second = cards.nth(1);
    assertThat(second.locator("textarea")).isHidden();
    second.locator("summary").click();
    assertThat(second.locator(".chip")).hasText("FiSi AP2 Analyse Winter 2023 Aufgabe 2c");
    assertThat(second.locator(".place a")).hasText("Holz › Vorteile von Holz");
    second.locator("textarea").fill("Er verbindet zwei Bretter.");
    assertThat(page.locator("[data-answered]")).hasText("1 von 2 beantwortet");
    cards.first().locator("summary").click();
    assertThat(cards.first()).containsText("Lignin (Stoff) (example.org)");
    page.reload();
    cards.nth(1).locator("summary").click();
    assertThat(cards.nth(1).locator("textarea")).hasValue("Er verbindet zwei Bretter.");
    page.locator("[data-unanswered]").check();
    assertThat(cards.nth(1)).isHidden();
    assertThat(cards.first()).isVisible();
  }

  @Test
  void answersArePartOfTheBackup() {
    String open = site.output().resolve("cards/open.html").toUri().toString();
    page.navigate(open);
    page.locator("[data-open] summary").first().click();
    page.locator("[data-open] textarea").first().fill("Lignin.");
    page.navigate(site.review());
    ReviewSite.onDesk(page);
    page.locator(".fold:has([data-import]) summary").click();
    Download download = page.waitForDownload(() -> page.locator("[data-export]").click());
    Path file = download.path();
    try (BrowserContext other = this.open.browser.newContext()) {
      Page second = ReviewSite.reader(other);
      second.navigate(site.review());
      ReviewSite.onDesk(second);
      second.locator(".fold:has([data-import]) summary").click();
      second.locator("[data-import]").setInputFiles(file);
      assertThat(second.locator("p[data-imported]")).not().isEmpty();
      second.navigate(open);
      second.locator("[data-open] summary").first().click();
      assertThat(second.locator("[data-open] textarea").first()).hasValue("Lignin.");
    }
  }
}
