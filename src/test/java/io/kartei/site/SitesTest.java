package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.Golden;
import io.kartei.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sites in {@code src/test/resources}: good ones hold to the rules, of broken ones every word
 * to the author is expected.
 */
class SitesTest {
  private static final String EXPECTED = "/expected-diagnostics.txt";

  static List<String> good() {
    return SiteTest.fixtures("sites");
  }

  static List<String> broken() {
    return SiteTest.fixtures("sites-invalid");
  }

  static Stream<String> all() {
    return Stream.concat(good().stream(), broken().stream());
  }

  @ParameterizedTest
  @MethodSource("good")
  void aGoodSiteHoldsToTheRules(String site) {
    SiteRules.check(SiteTest.fixture(site).build());
  }

  @ParameterizedTest
  @MethodSource("all")
  void anAuthorIsTold(String site) {
    Golden.check(site + EXPECTED, SiteTest.fixture(site).only("html", "json").build().told());
  }

  @Test
  void aGermanAuthorIsTold() {
    String site = "sites-invalid/notes";
    Golden.check(
        site + "/expected-diagnostics.de.txt",
        SiteTest.fixture(site).only("html", "json").build().told("de"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void nothingIsToldInEnglishToAGermanAuthor(String site) {
    for (Diagnostic said : SiteTest.fixture(site).only("json").build().diagnostics()) {
      assertThat(said.words().in("de")).isNotEqualTo(said.message());
      if (said.advice() != null) {
        assertThat(said.advice().in("de")).isNotEqualTo(said.hint());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("good")
  void nothingIsWrongWithAGoodSite(String site) {
    assertThat(SiteTest.fixture(site).only("json").build().told())
        .doesNotContain("warning[broken", "warning[missing", "error[");
  }

  /** The path of a resource with what an author is told about a site. */
  static String expected(String site) {
    return site + EXPECTED;
  }

  @Test
  void anAuthorIsToldWhichNotesAreNotRead() {
    SiteTest site = SiteTest.empty().note("a.md", "# A\n");
    for (String path : List.of("b.org", "c.org", "d.ORG", "e.rst", "f.txt")) {
      site.file(path, new byte[] {'x'});
    }
    assertThat(site.only("json").build().told())
        .contains(
            "info[unread-format] b.org: 3 files that end in \".org\"",
            "pandoc b.org -t gfm -o b.md")
        .doesNotContain("rst", "txt");
  }
}
