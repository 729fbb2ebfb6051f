package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmbedsTest {
  /** Each shows the next one twice: the first would show the last one a billion times. */
  @Test
  void partsThatDoubleEndAsLinks() {
    SiteTest site = SiteTest.empty().only("html");
    for (int i = 0; i < 30; i++) {
      String next = "![[n" + (i + 1) + "]]\n\n";
      site = site.note("n" + i + ".md", "# N" + i + "\n\n" + next + next);
    }
    BuiltSite built = site.note("n30.md", "# N30\n\nUnten.").build();
    assertThat(built.codes()).isEmpty();
    assertThat(built.text("n0.html").length()).isBetween(1_000_000, 3_000_000);
    assertThat(built.text("n29.html").split("Unten\\.", -1)).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void aNoteThatShowsItselfOftenGrowsNoFaster() {
    String itself = "![[a#Nichts]]\n\n".repeat(3_000);
    BuiltSite built = SiteTest.empty().only("html").note("a.md", "# A\n\n" + itself).build();
    assertThat(built.text("a.html").length()).isLessThan(5_000_000);
  }
}
