package io.kartei.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;

/** How the review lays out what it shows: the card, how far one is, what is chosen. */
class ReviewLooksTest extends OpenReview {
  ReviewLooksTest(SharedBrowser.Open open) {
    super(open);
  }

  private BoundingBox box(String selector) {
    return page.locator(selector).boundingBox();
  }

  @Test
  void aCardIsAsHighAsWhatItSaysWithAShortQuestionInItsMiddle() {
    page.locator("[data-start]").click();
    BoundingBox card = box("[data-card]");
    BoundingBox front = box("[data-front]");
    assertThat(card.height).isLessThan(300);
    assertThat(front.y - card.y).isGreaterThan(card.height / 5);
    double low = page.viewportSize().height;
    assertThat(box("[data-turn]").y).isLessThan(low - 100);
  }

  @Test
  void howFarOneIsIsSeenFromTheFirstCardOnFromEdgeToEdge() {
    page.locator("[data-start]").click();
    for (int width : new int[] {1280, 320}) {
      page.setViewportSize(width, 700);
      BoundingBox card = box("[data-card]");
      BoundingBox bar = box("[data-progress]");
      assertThat(page.locator("[data-progress]").evaluate("b => getComputedStyle(b).visibility"))
          .isEqualTo("visible");
      assertThat(bar.width).isEqualTo(card.width);
      assertThat(box("[data-end]").x).isBetween(card.x - 1, card.x + 2);
      BoundingBox left = box("[data-left]");
      assertThat(left.x + left.width).isBetween(card.x + card.width - 1, card.x + card.width + 1);
      assertThat(left.y).isLessThan(box("[data-end]").y + box("[data-end]").height);
    }
  }

  @Test
  void theRingAroundWhatAScriptFocusesIsForTheKeyboard() {
    String ring = "b => getComputedStyle(b).outlineStyle";
    page.navigate("about:blank");
    page.navigate(site.review() + "#mode=learn");
    assertThat(page.locator("[data-turn]")).isFocused();
    assertThat(page.locator("[data-turn]").evaluate(ring)).isEqualTo("none");
    page.keyboard().press("Space");
    assertThat(page.locator("[data-grade='3']")).isFocused();
    assertThat(page.locator("[data-grade='3']").evaluate(ring)).isEqualTo("solid");
  }

  @Test
  void aFragmentThatChangesBeginsAsOneThatIsThereFromTheStart() {
    page.evaluate("location.hash = 'mode=learn'");
    assertThat(ReviewSite.front(page)).containsText("SSH");
    page.locator("[data-end]").click();
    assertThat(page.locator("[data-desk]")).isVisible();
  }

  @Test
  void theDeskSaysWhatIsForTodayOfAllThatIsChosenAndWhatExtraCardsAre() {
    assertThat(page.locator(".desk [data-chosen]")).containsText("Heute 4 von");
    assertThat(page.locator(".desk h2", new Page.LocatorOptions().setHasText("Auswahl")))
        .isVisible();
    assertThat(page.locator("[data-tier] .hint")).containsText("zum Vertiefen");
  }
}
