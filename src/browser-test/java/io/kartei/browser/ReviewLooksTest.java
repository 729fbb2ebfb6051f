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
  void aSessionHasTheWindowToItselfAndNothingMovesWhenTheCardIsTurned() {
    page.locator("[data-start]").click();
    for (int[] size : new int[][] {{390, 844}, {1280, 900}, {320, 640}}) {
      page.setViewportSize(size[0], size[1]);
      assertThat(page.locator(".bar")).isHidden();
      BoundingBox turn = box("[data-turn]");
      double front = box("[data-front]").y;
      assertThat(turn.height).isGreaterThanOrEqualTo(56);
      assertThat(turn.y + turn.height).isBetween(size[1] - 20.0, (double) size[1]);
      assertThat(box("[data-card]").height).isGreaterThan(size[1] / 2.0);
      page.locator("[data-turn]").click();
      assertThat(box("[data-front]").y).isEqualTo(front);
      assertThat(box("[data-grade='1']").y).isEqualTo(turn.y);
      assertThat(box("[data-grade='1']").height).isEqualTo(turn.height);
      page.locator("[data-grade='3']").click();
      assertThat(page.locator("[data-turn]")).isVisible();
    }
  }

  @Test
  void theWayToTheNoteIsThereOnceTheCardIsTurned() {
    page.locator("[data-start]").click();
    assertThat(page.locator("[data-where]")).isHidden();
    page.locator("[data-turn]").click();
    assertThat(page.locator("[data-where]")).isVisible();
  }

  @Test
  void howFarOneIsIsSeenFromTheFirstCardOnInOneRow() {
    page.locator("[data-start]").click();
    for (int width : new int[] {1280, 320}) {
      page.setViewportSize(width, 700);
      BoundingBox card = box("[data-card]");
      BoundingBox end = box("[data-end]");
      BoundingBox bar = box("[data-progress]");
      assertThat(bar.width).isGreaterThan(40);
      assertThat(bar.y).isBetween(end.y, end.y + end.height);
      assertThat(end.height).isGreaterThanOrEqualTo(44);
      assertThat(end.x).isBetween(card.x - 1, card.x + 2);
      assertThat(page.locator("[data-left]")).hasText("0 / 4");
      BoundingBox aside = box("[data-aside]");
      assertThat(aside.x + aside.width).isBetween(card.x + card.width - 1, card.x + card.width + 1);
      assertThat(aside.y).isBetween(end.y - 1, end.y + 1);
    }
    page.locator("[data-turn]").click();
    page.locator("[data-grade='3']").click();
    assertThat(page.locator("[data-undo]")).isVisible();
    for (int width : new int[] {1280, 390, 320}) {
      page.setViewportSize(width, 700);
      assertThat(box("[data-aside]").y).as(width + " px").isEqualTo(box("[data-end]").y);
      assertThat(box("[data-progress]").width).as(width + " px").isGreaterThan(10);
      page.locator("[data-aside] summary").click();
      assertThat(box("[data-aside] > p").x).as(width + " px").isGreaterThanOrEqualTo(0);
      page.locator("[data-aside] summary").click();
    }
  }

  @Test
  void whatIsRarelyDoneWithACardIsInAMenuThatClosesAgain() {
    page.locator("[data-start]").click();
    assertThat(page.locator("[data-rest]")).isHidden();
    page.locator("[data-aside] summary").click();
    page.locator("[data-turn]").click();
    assertThat(page.locator("[data-rest]")).isHidden();
    page.locator("[data-aside] summary").click();
    page.locator("[data-rest]").click();
    assertThat(page.locator("[data-rest]")).isHidden();
    assertThat(page.locator("[data-why]")).isVisible();
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
