package io.kartei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How pages use the room that a phone, a tablet or larger type leaves them. */
@Tag("browser")
@ExtendWith(SharedBrowser.class)
class LayoutBrowserTest {
  private final SharedBrowser.Open open;

  LayoutBrowserTest(SharedBrowser.Open open) {
    this.open = open;
  }

  private Page page(String path, int width) {
    Page page = open.browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 900));
    page.navigate(open.demo.file(path));
    return page;
  }

  private static double end(Locator locator) {
    BoundingBox box = locator.boundingBox();
    return box.x + box.width;
  }

  @Test
  void largerTypeLeavesTheHeaderTwoRowsAtMost() {
    for (int width : new int[] {1280, 820, 801, 390, 320}) {
      try (Page page = page("netze/dhcp.html", width)) {
        double usual = page.locator(".bar").boundingBox().height;
        assertThat(usual).as(width + " px").isLessThan(60);
        page.evaluate("document.documentElement.style.fontSize = '32px'");
        double larger = page.locator(".bar").boundingBox().height;
        double row =
            page.locator(width > 800 ? ".bar .pages a" : ".menu").first().boundingBox().height;
        assertThat(larger).as(width + " px").isLessThan(2.8 * row);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
            .as(width + " px")
            .isEqualTo(page.evaluate("document.documentElement.clientWidth"));
      }
    }
  }

  @Test
  void theMatrixUsesTheTabletsWidthAndItsCellsDontTouchTheirWalls() {
    try (Page page = page("exams/index.html", 820)) {
      assertThat(page.locator(".heat .sittings .count").isVisible()).isTrue();
      List<?> tight =
          (List<?>)
              page.locator(".heat td > :is(a, button)")
                  .evaluateAll(
                      """
                      all => all.filter(cell => {
                        const range = document.createRange();
                        range.selectNodeContents(cell);
                        return range.getBoundingClientRect().width > cell.clientWidth - 2;
                      }).map(cell => cell.textContent)\
                      """);
      assertThat(tight).isEmpty();
      Locator titles = page.locator(".heat tbody th > a");
      assertThat(
              titles.evaluateAll(
                  "all => all.filter(a => a.scrollWidth > a.clientWidth + 1).length"))
          .isEqualTo(0);
    }
  }

  @Test
  void whatFoldsOutIsWideEnoughForAThumbOnAPhoneAndTheCardsAreAButtonBelow() {
    try (Page page = page("netze/dhcp.html", 320)) {
      BoundingBox asked = page.locator(".does .asked > summary").boundingBox();
      BoundingBox contents = page.locator(".toc summary").boundingBox();
      BoundingBox learn = page.locator(".does .learn").boundingBox();
      assertThat(List.of(asked.height, contents.height, learn.height))
          .allMatch(height -> height >= 40);
      assertThat(learn.y).isGreaterThanOrEqualTo(contents.y + contents.height);
      assertThat(learn.width).isGreaterThan(280);
    }
  }

  @Test
  void aPhoneShowsTheFirstTasksWithoutScrolling() {
    try (Page page = page("exams/index.html", 390)) {
      assertThat(page.locator(".heat tbody th").first().boundingBox().y).isLessThan(300);
    }
  }

  @Test
  void pagesThatListThingsHaveOneRightEdge() {
    double edge;
    try (Page page = page("search.html", 1280)) {
      edge = end(page.locator("#k-query"));
      assertThat(edge).isLessThan(1000);
    }
    for (String path : List.of("compare/index.html", "contents.html")) {
      try (Page page = page(path, 1280)) {
        assertThat(end(page.locator("main .topics, main .whole"))).as(path).isEqualTo(edge);
      }
    }
    for (String path : List.of("paper.html", "glossary.html", "exams/gaps.html")) {
      try (Page page = page(path, 1280)) {
        assertThat(end(page.locator("main :is(.sheets, .letter, .lack)").last()))
            .as(path)
            .isEqualTo(edge);
      }
    }
    try (Page note = page("netze/dhcp.html", 1440);
        Page folder = page("netze/index.html", 1440)) {
      assertThat(end(folder.locator(".topics"))).isEqualTo(end(note.locator(".body > p").first()));
    }
  }

  @Test
  void aQuestionWithoutItsAnswerIsALineAndNoBox() {
    try (Page page = page("netze/dns.html", 1280)) {
      Locator question = page.locator(".question.plain:not(:has(.prompt > ul))").first();
      assertThat(question.evaluate("q => getComputedStyle(q).borderTopWidth")).isEqualTo("0px");
      assertThat(question.boundingBox().height).isLessThan(80);
    }
  }

  @Test
  void aWideTableTakesAllItsRoomBeforeItBreaksItsLines() {
    try (Page page = page("ausfallsicherheit/raid.html", 1280)) {
      Locator table = page.locator(".body > .by-row").first();
      assertThat(end(table)).isGreaterThan(page.locator(".toc").boundingBox().x + 100);
      assertThat(table.locator("tbody tr").nth(2).boundingBox().height).isLessThan(70);
    }
  }

  @Test
  void aNameAsLongAsASentenceIsCutWhereNamesAreListed() {
    try (Page page = page("index.html", 390)) {
      page.evaluate(
          "document.querySelector('.topics ul a > span').textContent = 'Wort '.repeat(60)");
      BoundingBox cut = page.locator(".topics ul a").first().boundingBox();
      assertThat(cut.height).isBetween(60.0, 80.0);
      page.navigate(open.demo.file("netze/dhcp.html"));
      page.setViewportSize(1280, 900);
      page.evaluate(
          "document.querySelector('.side .tree [aria-current]').textContent = 'Wort '.repeat(60)");
      assertThat(page.locator(".side .tree [aria-current]").boundingBox().height).isLessThan(90);
    }
  }

  @Test
  void whatIsMissingIsReadRowByRowOnAPhone() {
    try (Page page = page("exams/gaps.html", 390)) {
      BoundingBox exam = page.locator(".lack tbody th").first().boundingBox();
      BoundingBox tasks = page.locator(".lack tbody td").first().boundingBox();
      assertThat(exam.height).isLessThan(60);
      assertThat(tasks.y).isGreaterThanOrEqualTo(exam.y + exam.height - 1);
      assertThat(tasks.width).isEqualTo(exam.width);
    }
  }

  @Test
  void allLettersOfTheGlossaryShowOnAPhoneAndThoseThatAFilterLeaves() {
    try (Page page = page("glossary.html", 390)) {
      Locator letters = page.locator(".letters a:visible");
      int all = letters.count();
      assertThat(all).isEqualTo(page.locator(".letter").count()).isGreaterThan(8);
      assertThat(
              letters.evaluateAll("all => all.every(a => a.getBoundingClientRect().right <= 390)"))
          .isEqualTo(true);
      assertThat(page.locator(".letters ul").boundingBox().height).isLessThan(100);
      page.locator("[data-filter]").fill("dhcp");
      assertThat(letters.count()).isBetween(1, all - 1);
      assertThat(letters.allTextContents())
          .isEqualTo(page.locator(".letter:visible h2").allTextContents());
    }
  }
}
