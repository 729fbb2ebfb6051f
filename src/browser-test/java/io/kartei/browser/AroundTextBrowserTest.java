package io.kartei.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What helps around a note's text, from the file system. */
@Tag("browser")
@ExtendWith(SharedBrowser.class)
class AroundTextBrowserTest {
  private static final String PAGE = "ausfallsicherheit/raid.html";

  private final SharedBrowser.Open open;

  AroundTextBrowserTest(SharedBrowser.Open open) {
    this.open = open;
  }

  private Page page(int width) {
    Page page = open.browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 800));
    page.navigate(open.demo.file(PAGE));
    return page;
  }

  @Test
  void aLinkShowsWhereItLeadsByPointerAndKeyboardAndEscapeClosesIt() {
    try (Page page = page(1280)) {
      Locator link = page.locator(".body a[href='usv.html']").first();
      link.hover();
      assertThat(page.locator(".peek")).containsText("USV");
      page.locator(".peek").hover();
      page.keyboard().press("Escape");
      assertThat(page.locator(".peek")).isHidden();
      page.keyboard().press("Tab");
      link.focus();
      assertThat(page.locator(".peek")).isVisible();
      assertThat(link).hasAttribute("aria-describedby", "k-peek");
      // the page is scrolled to the link, and the header may cover a part of what stands above
      Assertions.assertThat(BrowserTest.axe(page).exclude(".crumbs").analyze().getViolations())
          .isEmpty();
      page.keyboard().press("Tab");
      assertThat(page.locator(".peek")).isHidden();
    }
  }

  @Test
  void allQuestionsAreOneBoxWithTheRedLineAtTheEdgeOfThoseThatExamsAsk() {
    try (Page page = page(1280)) {
      String looks =
          "all => [...new Set(all.map(q => getComputedStyle(q).borderTopWidth + ' '"
              + " + (q.matches('.exam') === (getComputedStyle(q).borderLeftColor !=="
              + " getComputedStyle(q).borderTopColor))))]";
      Locator questions = page.locator(".question:not(.tip, .plain)");
      Assertions.assertThat(questions.count()).isGreaterThan(2);
      Assertions.assertThat(questions.evaluateAll(looks)).isEqualTo(List.of("1px true"));
      Locator word = page.locator(".question .relevant").first();
      Assertions.assertThat(word.evaluate("w => getComputedStyle(w).borderLeftWidth"))
          .isEqualTo("0px");
      // anywhere in the box, not only on its words
      Locator folded = page.locator("details.question").first();
      folded.locator("summary").click(new Locator.ClickOptions().setPosition(4, 4));
      assertThat(folded).hasAttribute("open", "");
    }
  }

  @Test
  void codeIsCopied() {
    try (Page page = page(1280)) {
      page.evaluate(
          "() => { Object.defineProperty(navigator, 'clipboard', { value:"
              + " { writeText: text => { window.written = text; return Promise.resolve(); } } });"
              + " document.querySelectorAll('details').forEach(d => (d.open = true)); }");
      page.locator(".code .copy").first().focus();
      page.keyboard().press("Enter");
      assertThat(page.locator(".code .copy").first()).hasText("Kopiert");
      Assertions.assertThat(page.evaluate("window.written"))
          .asString()
          .startsWith("Laufwerk A      1011\n")
          .doesNotEndWith("\n");
    }
  }

  @Test
  void theTreeOfTopicsIsPutAwayOnAllPagesUntilItIsAskedFor() {
    try (Page page = page(1280)) {
      Locator button = page.locator("[data-side-switch]");
      button.click();
      assertThat(page.locator(".side")).isHidden();
      assertThat(button).hasAttribute("aria-expanded", "false");
      page.navigate(open.demo.file("netze/dns.html"));
      assertThat(page.locator(".side")).isHidden();
      page.locator("[data-side-switch]").click();
      assertThat(page.locator(".side")).isVisible();
    }
  }

  @Test
  void withForcedColoursAndAtTwiceTheSizeNothingIsLost() {
    try (Page page =
        open.browser.newPage(
            new Browser.NewPageOptions()
                .setForcedColors(ForcedColors.ACTIVE)
                .setViewportSize(320, 640))) {
      for (String path : List.of(PAGE, "index.html", "exams/index.html")) {
        page.navigate(open.demo.file(path));
        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth"))
            .as(path)
            .isEqualTo(320);
      }
      Assertions.assertThat(
              page.locator(".heat .h2 > a")
                  .first()
                  .evaluate("e => getComputedStyle(e).borderTopStyle"))
          .isEqualTo("solid");
    }
  }

  @Test
  void largerTextMakesNoPageWider() {
    try (Page page = page(390)) {
      for (String path : List.of(PAGE, "index.html", "exams/index.html", "glossary.html")) {
        page.navigate(open.demo.file(path));
        page.evaluate(
            "() => { const larger = new CSSStyleSheet(); larger.replaceSync('html { font-size:"
                + " 200% !important }'); document.adoptedStyleSheets = [larger]; }");
        // once the tables have seen their new size
        page.waitForFunction(
            "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth");
      }
    }
  }

  @Test
  void whatGoesWithANoteWithoutHeadingsStandsBesideIt() {
    try (Page page = page(1280)) {
      page.navigate(open.demo.file("netze/dns.html"));
      Locator text = page.locator(".note .body");
      Assertions.assertThat(page.locator(".after").boundingBox().y)
          .isGreaterThan(text.boundingBox().y + text.boundingBox().height);
      page.evaluate("document.querySelector('.toc').remove()");
      page.evaluate(
          "document.querySelectorAll('.body > .by-row').forEach(table => table.remove())");
      Assertions.assertThat(page.locator(".after").boundingBox().x)
          .isGreaterThan(text.boundingBox().x + text.boundingBox().width);
      Assertions.assertThat(page.locator(".after").boundingBox().y)
          .isLessThan(text.boundingBox().y);
    }
  }

  @Test
  void aMissingPageHasTheMenuOnAPhone() {
    try (Page page = page(390)) {
      page.navigate(open.demo.file("404.html"));
      page.locator(".menu").click();
      assertThat(page.locator(".side .pages a").first()).isVisible();
      page.locator(".side .close").click();
      assertThat(page.locator(".side")).isHidden();
      assertThat(page.locator("[data-ask]")).isVisible();
    }
  }

  @Test
  void withoutScriptsAComparisonHasNoButtonThatDoesNothing() {
    try (BrowserContext context =
        open.browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(open.demo.file("compare/index.html"));
      page.locator("main a[href$='.html']").first().click();
      assertThat(page.locator(".sheet")).isVisible();
      assertThat(page.locator("[data-print]")).isHidden();
    }
  }

  @Test
  void onAPhoneTheTextBeginsNearTheTop() {
    for (String note : List.of(PAGE, "netze/dhcp.html")) {
      try (Page page = page(390)) {
        page.navigate(open.demo.file(note));
        Assertions.assertThat(page.locator(".note .body > *").first().boundingBox().y)
            .isLessThanOrEqualTo(250);
        page.locator(".asked summary").click();
        assertThat(page.locator(".asked a").first()).isVisible();
      }
    }
  }

  @Test
  void theSitesNameIsWholeAtEveryWidthAndLargerTypeFits() {
    for (int width : new int[] {320, 390, 820, 1280}) {
      try (Page page = page(width)) {
        String name =
            "(n => n.scrollHeight <= n.clientHeight)(document.querySelector('.bar .name'))";
        Assertions.assertThat(page.evaluate(name)).as("at %d", width).isEqualTo(true);
        page.evaluate("document.documentElement.style.fontSize = '200%', 0");
        page.waitForFunction(
            "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth");
        Assertions.assertThat(page.locator(".note .body").boundingBox().width)
            .isGreaterThan(width == 820 ? 300 : Math.min(width - 100, 500));
      }
    }
  }
}
