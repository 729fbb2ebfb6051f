package io.kartei.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.build.Project.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Former addresses, and the page for addresses that are none. */
class RedirectsTest {
  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void project() {
    project = new Project(folder);
  }

  @Test
  void redirectsThatCannotBeAreTold() {
    project
        .write("a.md", "# A")
        .write(
            "kartei.yaml",
            """
            editUrl: "javascript:alert(1)//{path}"
            redirects:
              x.html: javascript:alert(1)
              data/model.json: a.html
              y.html: "../../z.html"
            """);
    assertThat(project.build().told())
        .isEqualTo(
            """
            error[invalid-value] kartei.yaml:1:10: "javascript:alert(1)//{path}" isn't a valid value for \
            "editUrl"
              1 | editUrl: "javascript:alert(1)//{path}"
                |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              hint: write a full address (URL), with {path} where the path of the note belongs

            error[invalid-redirect] kartei.yaml:3:11: "javascript:alert(1)" isn't an address on the web
              3 |   x.html: javascript:alert(1)
                |           ^^^^^^^^^^^^^^^^^^^
              hint: begin it with https://

            error[invalid-redirect] kartei.yaml:4:3: "data/model.json" isn't a page; only pages \
            can be redirected
              4 |   data/model.json: a.html
                |   ^^^^^^^^^^^^^^^
              hint: write an address that ends in .html or /

            error[invalid-redirect] kartei.yaml:5:11: the new address "../../z.html" lies outside the site
              5 |   y.html: "../../z.html"
                |           ^^^^^^^^^^^^^^
              hint: write a path below the site's root

            """);
  }

  @Test
  void redirectsThatLeadNowhereAreTold() {
    Built built =
        project
            .write("netze.md", "# A\n\n![x](x.svg)")
            .write("x.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
            .write(
                "kartei.yaml",
                """
                redirects:
                  netze.html: glossary.html
                  alt.html: netz.html
                  kreis/: b
                  b.html: kreis/index.html
                  c.html: alt.html
                  gut: netze.md#a
                  gut2: gut.html
                  bild: x.svg
                  web: https://example.org/?q=1
                """)
            .build();
    assertThat(built.told())
        .isEqualTo(
            """
            warning[invalid-redirect] kartei.yaml:2:15: there is a page at "netze.html"
              2 |   netze.html: glossary.html
                |               ^^^^^^^^^^^^^
              hint: remove this redirect

            warning[invalid-redirect] kartei.yaml:3:13: the redirect target "netz.html" doesn't exist
              3 |   alt.html: netz.html
                |             ^^^^^^^^^
              hint: did you mean "netze.html"?

            warning[invalid-redirect] kartei.yaml:4:11: this redirect is circular
              4 |   kreis/: b
                |           ^
              hint: point it to an existing page

            warning[invalid-redirect] kartei.yaml:5:11: this redirect is circular
              5 |   b.html: kreis/index.html
                |           ^^^^^^^^^^^^^^^^
              hint: point it to an existing page

            warning[invalid-redirect] kartei.yaml:6:11: "alt.html" is itself a broken redirect
              6 |   c.html: alt.html
                |           ^^^^^^^^
              hint: fix that redirect first

            """);
    assertThat(built.has("b.html")).isFalse();
    assertThat(built.page("gut.html").select("a").eachAttr("href")).contains("netze.html#a");
    assertThat(built.page("gut2.html").select("a").eachAttr("href")).contains("gut.html");
    assertThat(built.page("bild.html").select("a").eachAttr("href")).contains("x.svg");
    assertThat(built.page("web.html").select("a").eachAttr("href"))
        .contains("https://example.org/?q=1");
  }

  @Test
  void redirectsOfAnMdBookAreTheSame() {
    project
        .write("src/SUMMARY.md", "- [A](a.md)\n")
        .write("src/a.md", "# A")
        .write(
            "book.toml",
            """
            [output.html]
            git-repository-url = "javascript:alert(1)"

            [output.html.redirect]
            "/old.html" = "gone.html"
            "/x.html" = "javascript:alert(1)"
            "/deep/y.html" = "../a.html"
            """);
    assertThat(project.build().told())
        .contains("warning[invalid-value] book.toml:2:1")
        .contains(
            "warning[invalid-redirect] book.toml:5:2: the redirect target \"gone.html\" doesn't"
                + " exist")
        .contains(
            "warning[invalid-redirect] book.toml:6:2: \"javascript:alert(1)\" isn't an address")
        .doesNotContain("deep");
  }

  @Test
  void aNote404IsThePageForMissingAddresses() {
    Built built =
        project
            .write(
                "404.md",
                "# Hier ist nichts\n\n[weiter](netze/a.md) [web](https://a.de) ![b](b.svg)")
            .write("b.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
            .write("netze/a.md", "# A")
            .write("kartei.yaml", "baseUrl: https://example.org/lernen/\n")
            .build();
    assertThat(built.told()).isEmpty();
    assertThat(built.page("404.html").select("h1").text()).isEqualTo("Hier ist nichts");
    assertThat(built.page("404.html").select(".body a").eachAttr("href"))
        .containsExactly("/lernen/netze/a.html", "https://a.de");
    assertThat(built.page("404.html").select(".body img").attr("src")).isEqualTo("/lernen/b.svg");
    assertThat(built.has("k/404.html")).isFalse();
    assertThat(built.text("contents.html")).doesNotContain("Hier ist nichts");
    assertThat(built.text("netze/a.html")).doesNotContain("Hier ist nichts");
    assertThat(built.text("sitemap.xml")).doesNotContain("404");
  }

  @Test
  void aBookNeedNotListItsNote404() {
    Built built =
        project
            .write("src/SUMMARY.md", "- [A](a.md)\n")
            .write("src/a.md", "# A")
            .write("src/404.md", "# Nichts")
            .build();
    assertThat(built.page("404.html").select("h1").text()).isEqualTo("Nichts");
    assertThat(built.told()).isEmpty();
  }
}
