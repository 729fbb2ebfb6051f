package io.kartei.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The cells of a comparison, covered and uncovered one by one; always from the file system. */
@Tag("browser")
@ExtendWith(SharedBrowser.class)
class SelfTestTest {
  private final SharedBrowser.Open open;

  SelfTestTest(SharedBrowser.Open open) {
    this.open = open;
  }

  private Page comparison() {
    Page page = open.browser.newPage();
    page.navigate(open.unwieldy.file("compare/netz-vergleich.html"));
    assertThat(page.locator("[data-selftest]")).isVisible();
    return page;
  }

  private static Locator covered(Page page) {
    return page.locator(".sheet td.covered");
  }

  private static Locator left(Page page) {
    return page.locator(".selftest [role=status]");
  }

  private static Locator cell(Page page, String text) {
    return page.locator(".sheet td").filter(new Locator.FilterOptions().setHasText(text));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private static final String FOCUSED = "element => element === document.activeElement";

  @Test
  void aClickCoversAllAndAnotherUncoversOneCell() {
    try (Page page = comparison()) {
      BoundingBox room = page.locator(".sheet").boundingBox();
      page.locator("[data-cover=all]").click();
      assertThat(covered(page)).hasCount(6);
      Assertions.assertThat(page.locator(".sheet").boundingBox().height).isEqualTo(room.height);
      assertThat(left(page)).hasText("noch 6 verdeckt");
      assertThat(page.getByText("viele Kilometer")).isHidden();
      assertThat(page.getByRole(AriaRole.LINK, named("keine"))).isHidden();
      cell(page, "RJ45").click();
      assertThat(page.getByText("RJ45")).isVisible();
      assertThat(covered(page)).hasCount(5);
      assertThat(left(page)).hasText("noch 5 verdeckt");
      button(page, "verdecken: Stecker, Kupfer").click();
      assertThat(page.getByText("RJ45")).isHidden();
      page.locator("[data-cover=none]").click();
      assertThat(covered(page)).hasCount(0);
      assertThat(page.locator("[data-cover=none]")).isHidden();
      assertThat(page.locator(".sheet button")).hasCount(0);
      assertThat(page.getByRole(AriaRole.LINK, named("keine"))).isVisible();
    }
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  @Test
  void theKeyboardAloneDoesIt() {
    try (Page page = comparison()) {
      page.keyboard().press("h");
      assertThat(covered(page)).hasCount(6);
      Locator first = button(page, "aufdecken: Reichweite, Kupfer");
      for (int i = 0; i < 60 && first.evaluate(FOCUSED).equals(false); i++) {
        page.keyboard().press("Tab");
      }
      assertThat(first).isFocused();
      assertThat(first).hasAttribute("aria-expanded", "false");
      page.keyboard().press("Enter");
      assertThat(page.getByText("100 m")).isVisible();
      Locator open = button(page, "verdecken: Reichweite, Kupfer");
      assertThat(open).isFocused();
      assertThat(open).hasAttribute("aria-expanded", "true");
      page.keyboard().press("Space");
      assertThat(page.getByText("100 m")).isHidden();
      page.keyboard().press("h");
      assertThat(covered(page)).hasCount(0);
      assertThat(page.locator(".sheet button")).hasCount(0);
    }
  }

  @Test
  void oneSubjectOrCriterionAfterTheOtherIsAskedFor() {
    try (Page page = comparison()) {
      Locator column = page.locator("[data-cover=column]");
      column.click();
      assertThat(covered(page)).hasCount(3);
      assertThat(page.getByText("RJ45")).isHidden();
      assertThat(page.getByText("LC", new Page.GetByTextOptions().setExact(true))).isVisible();
      column.click();
      assertThat(page.getByText("RJ45")).isVisible();
      assertThat(page.getByText("LC", new Page.GetByTextOptions().setExact(true))).isHidden();
      page.locator("[data-cover=row]").click();
      assertThat(covered(page)).hasCount(2);
      assertThat(page.getByText("100 m")).isHidden();
      page.locator("[data-cover=third]").click();
      assertThat(covered(page)).hasCount(2);
      assertThat(left(page)).hasText("noch 2 verdeckt");
    }
  }
}
