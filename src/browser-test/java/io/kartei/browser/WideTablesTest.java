package io.kartei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tables that are wider than the text, or than the window. */
@Tag("browser")
@ExtendWith(SharedBrowser.class)
class WideTablesTest {
  private static final String PAGE = "ausfallsicherheit/raid.html";

  private final SharedBrowser.Open open;

  WideTablesTest(SharedBrowser.Open open) {
    this.open = open;
  }

  private Page page(int width, String path, SiteFolder site) {
    Page page = open.browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 700));
    page.navigate(site.file(path));
    return page;
  }

  private static double width(Locator place) {
    return place.boundingBox().width;
  }

  @Test
  void itUsesTheRoomBesideTheText() {
    try (Page page = page(1280, PAGE, open.demo)) {
      Locator box = page.locator(".table").first();
      PlaywrightAssertions.assertThat(box).hasClass("table by-row fits");
      assertThat(width(box)).isGreaterThan(width(page.locator(".body > p").first()) + 20);
      PlaywrightAssertions.assertThat(page.locator(".table[tabindex]")).hasCount(0);
    }
  }

  @Test
  void theListOfSectionsGivesWayWhileATableTakesItsRoom() {
    try (Page page = page(1280, PAGE, open.demo)) {
      Locator list = page.locator(".toc");
      PlaywrightAssertions.assertThat(list).hasCSS("opacity", "1");
      page.locator(".table.fits").first().scrollIntoViewIfNeeded();
      page.mouse().wheel(0, 300);
      PlaywrightAssertions.assertThat(list).hasCSS("opacity", "0");
      list.locator("a").first().focus();
      PlaywrightAssertions.assertThat(list).hasCSS("opacity", "1");
    }
  }

  @Test
  void oneThatFitsHoldsItsHeaderBelowTheBar() {
    try (Page page = page(1280, PAGE, open.demo)) {
      page.locator(".table.fits").first().waitFor();
      Object gap =
          page.evaluate(
              "() => { const box = document.querySelector('.table.fits');"
                  + " document.documentElement.style.scrollBehavior = 'auto';"
                  + " window.scrollTo(0, box.getBoundingClientRect().top + scrollY + 40);"
                  + " return Math.round(box.querySelector('thead th').getBoundingClientRect().top"
                  + " - document.querySelector('.bar').getBoundingClientRect().bottom); }");
      assertThat(((Number) gap).intValue()).isBetween(-1, 1);
    }
  }

  @Test
  void oneThatDoesNotFitHoldsItsFirstColumnAndShowsThatThereIsMore() {
    try (Page page = page(820, PAGE, open.demo)) {
      Locator box = page.locator(".table").first();
      PlaywrightAssertions.assertThat(box).not().hasClass("table by-row fits");
      assertThat(box.getAttribute("tabindex")).isEqualTo("0");
      PlaywrightAssertions.assertThat(box).hasClass(Pattern.compile("\\bmore\\b"));
      Object moved =
          box.evaluate(
              "box => { const at = s =>"
                  + " Math.round(box.querySelector(s).getBoundingClientRect().left); const before ="
                  + " [at('tbody tr > :first-child'), at('tbody td:last-child')]; box.scrollLeft ="
                  + " 30; return [at('tbody tr > :first-child') - before[0], at('tbody"
                  + " td:last-child') - before[1]]; }");
      assertThat(moved).isEqualTo(List.of(0, -30));
      assertThat(box.evaluate("box => getComputedStyle(box).backgroundAttachment"))
          .isEqualTo("local, local, scroll, scroll, scroll");
      assertThat(box.evaluate("box => box.scrollHeight - box.clientHeight")).isEqualTo(0);
      box.evaluate("box => { box.scrollLeft = box.scrollWidth; }");
      PlaywrightAssertions.assertThat(box).not().hasClass(Pattern.compile("\\bmore\\b"));
    }
  }

  @Test
  void onAPhoneItIsReadRowByRowAndStaysATable() {
    try (Page page = page(360, "netz/alles.html", open.unwieldy)) {
      Locator box = page.locator(".table.by-row").first();
      assertThat(box.evaluate("box => box.scrollWidth - box.clientWidth")).isEqualTo(0);
      Locator cell = box.locator("tbody td").first();
      assertThat(cell.evaluate("e => getComputedStyle(e, '::before').content"))
          .isEqualTo("\"Anwendungs\u00adcontainer\" / \"\"");
      assertThat(cell.boundingBox().y)
          .isGreaterThan(box.locator("tbody th").first().boundingBox().y + 10);
      PlaywrightAssertions.assertThat(
              page.getByRole(
                  com.microsoft.playwright.options.AriaRole.COLUMNHEADER,
                  new Page.GetByRoleOptions().setName("Anwendungscontainer")))
          .hasCount(1);
      assertThat(cell.getAttribute("role")).isEqualTo("cell");
      // a column's name takes as many lines as it needs, however short the cell is
      assertThat(
              page.evaluate(
                  "() => [...document.querySelectorAll('.by-row td')].every(e =>"
                      + " getComputedStyle(e, '::before').whiteSpace === 'normal')"))
          .isEqualTo(true);
    }
  }
}
