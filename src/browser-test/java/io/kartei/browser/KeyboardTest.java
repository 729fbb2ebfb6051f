package io.kartei.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The site without a mouse. */
@Tag("browser")
@ExtendWith(SharedBrowser.class)
class KeyboardTest {
  private static final String NOTE = "netz/alles.html";

  private final SharedBrowser.Open open;

  KeyboardTest(SharedBrowser.Open open) {
    this.open = open;
  }

  @Test
  void nAndPTurnPages() {
    try (Page page = open.browser.newPage()) {
      page.navigate(open.unwieldy.http(NOTE));
      page.keyboard().press("n");
      page.waitForURL(open.unwieldy.http("netz/leer.html"));
      page.keyboard().press("p");
      page.waitForURL(open.unwieldy.http(NOTE));
    }
  }

  @Test
  void aQuestionMarkExplainsTheKeysAndEscapeGoesBack() {
    try (Page page = open.browser.newPage()) {
      page.navigate(open.unwieldy.http(NOTE));
      Locator help = page.locator("dialog.help");
      assertThat(help).isHidden();
      page.keyboard().press("?");
      assertThat(help).isVisible();
      page.keyboard().press("n");
      Assertions.assertThat(page.url()).isEqualTo(open.unwieldy.http(NOTE));
      page.keyboard().press("Escape");
      assertThat(help).isHidden();
    }
  }

  @Test
  void theFirstStopSkipsToTheText() {
    try (Page page = open.browser.newPage()) {
      page.navigate(open.unwieldy.http(NOTE));
      page.keyboard().press("Tab");
      assertThat(page.locator(".skip")).isFocused();
      assertThat(page.locator(".skip")).isInViewport();
      page.keyboard().press("Enter");
      assertThat(page.locator("main")).isFocused();
    }
  }

  @Test
  void everyStopShowsWhereItIs() {
    try (Page page = open.browser.newPage()) {
      page.navigate(open.unwieldy.http(NOTE));
      for (int stop = 0; stop < 40; stop++) {
        page.keyboard().press("Tab");
        Object seen =
            page.evaluate(
                "() => { const e = document.activeElement; const s = getComputedStyle(e);"
                    + " return e === document.body || (s.outlineStyle !== 'none'"
                    + " && parseFloat(s.outlineWidth) >= 2) ? '' : e.outerHTML.slice(0, 120); }");
        Assertions.assertThat(seen).isEqualTo("");
      }
    }
  }

  @Test
  void theMenuOfAPhoneHoldsTheFocusAndClosesWithEscape() {
    try (Page page = open.browser.newPage(new Browser.NewPageOptions().setViewportSize(390, 800))) {
      page.navigate(open.unwieldy.http(NOTE));
      Locator opener = page.locator("[data-menu]");
      Locator menu = page.locator("#k-menu");
      assertThat(menu).isHidden();
      opener.focus();
      page.keyboard().press("Enter");
      assertThat(menu).isVisible();
      assertThat(opener).hasAttribute("aria-expanded", "true");
      page.keyboard().press("Shift+Tab");
      Assertions.assertThat(page.evaluate("!!document.activeElement.closest('#k-menu')"))
          .isEqualTo(true);
      page.keyboard().press("Escape");
      assertThat(menu).isHidden();
      assertThat(opener).isFocused();
    }
  }

  @Test
  void escapeClosesTheMenuWhereverTheFocusIs() {
    try (Page page = open.browser.newPage(new Browser.NewPageOptions().setViewportSize(390, 800))) {
      page.navigate(open.unwieldy.http(NOTE));
      page.locator("[data-menu]").click();
      page.evaluate("document.activeElement.blur()");
      page.keyboard().press("Escape");
      assertThat(page.locator("#k-menu")).isHidden();
    }
  }
}
