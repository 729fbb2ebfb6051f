package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is only for teachers is nowhere in a site for learners, in whatever way it is marked. */
class TeacherPartsTest {
  private static final String SECRET = "Geheimwort";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "::: teacher\nGeheimwort\n:::\n",
        "::: teacher Geheimwort\nText\n:::\n",
        ":::lehrkraft\n\n## Geheimwort\n\n- eins\n- zwei\n\n:::\n",
        "::: {.teacher}\nGeheimwort\n:::\n",
        "::: Teacher\nGeheimwort ohne Ende\n\n# Geheimwort\n",
        "!!! teacher \"Geheimwort\"\n    Geheimwort\n",
        "??? teacher\n    Geheimwort\n",
        "> [!teacher]- Geheimwort\n> Geheimwort\n",
        "> [!lehrer|x]\n> Geheimwort\n",
        "> ::: teacher\n> Geheimwort\n> :::\n",
        "- eins\n\n  ::: teacher\n  Geheimwort\n  :::\n",
        "::: teacher\n```\n:::\nGeheimwort\n```\n:::\n",
        "<!-- kartei: teacher -->\nGeheimwort\n",
        "<!-- Kartei:  Lehrer -->\n\n> **❓** Was? **❗** Geheimwort\n",
        "<!-- kartei: teacher: nur in der Stunde -->\n"
            + "## Geheimwort\n\n"
            + "Geheimwort\n\n"
            + "### Mehr\n\n"
            + "Geheimwort\n",
        "<!-- kartei: teacher -->\n<!-- kartei: no card -->\nGeheimwort\n",
        "<!-- kartei: teacher -->\n"
            + "<!-- kartei: teacher -->\n"
            + "| a | b |\n"
            + "|---|---|\n"
            + "| Geheimwort | x |\n",
        "<!-- kartei: teacher -->\n"
            + "<details>\n"
            + "<summary>Geheimwort</summary>\n\n"
            + "<details>\n"
            + "Geheimwort\n\n"
            + "</details>\n\n"
            + "`</details>` Geheimwort\n\n"
            + "</details>\n",
        "<!-- kartei: teacher --><details>\n\nGeheimwort\n\nGeheimwort\n\n</details>\n",
        "<div><!-- kartei: teacher -->\n\nGeheimwort\n\n</div>\n\nGeheimwort\n",
        "- eins\n- Geheimwort <!-- kartei: teacher -->\n  - Geheimwort\n",
        "- eins\n  <!-- kartei: teacher -->\n- Geheimwort\n",
        "Geheimwort <!-- kartei: teacher --> und mehr\nGeheimwort\n",
        "## Geheimwort <!-- kartei: teacher -->\n\nGeheimwort\n",
        "| a | b |\n|---|---|\n| eins | zwei |\n| Geheimwort | <!-- kartei: teacher --> |\n",
        "::: teacher\nDazu[^1] mehr.\n:::\n\n[^1]: Geheimwort[^2]\n[^2]: Geheimwort\n",
        "::: teacher\nDazu[^1] mehr.\n\n[^1]: Geheimwort\n:::\n",
        "::: teacher\n[Bild](geheimwort.txt) ![Geheimwort](geheimwort.png)\n:::\n",
        "::: teacher\n```mermaid\nflowchart LR\n  Geheimwort --> B\n```\n:::\n",
        "::: teacher\n"
            + "Geheimwort :: Antwort\n\n"
            + "$$\n"
            + "Geheimwort\n"
            + "$$\n\n"
            + "#Geheimwort ![[Geheimwort]]\n"
            + ":::\n",
      })
  void leavesNoTrace(String part) {
    BuiltSite site = site(part, false);
    for (String path : site.files().keySet()) {
      assertThat(path).doesNotContainIgnoringCase(SECRET);
      assertThat(site.text(path)).as(path).doesNotContainIgnoringCase(SECRET);
    }
    assertThat(site.text("netze.html")).contains("Davor").contains("Netze");
    assertThat(site.codes()).isEmpty();
    assertThat(site(part, true).text("netze.html")).containsIgnoringCase(SECRET);
  }

  private static BuiltSite site(String part, boolean teacher) {
    SiteTest test =
        SiteTest.empty()
            .note("README.md", "# Start\n\nMehr unter [Netze](netze.md).\n")
            .note("netze.md", "# Netze\n\nDavor steht dies.\n\n" + part)
            .file("geheimwort.txt", SECRET.getBytes(StandardCharsets.UTF_8))
            .file("geheimwort.png", SECRET.getBytes(StandardCharsets.UTF_8))
            .only("html", "json");
    return (teacher ? test.forTeachers() : test).build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nteacher: true\n---\n# Geheimwort\n\nGeheimwort\n",
        "+++\nteacher = true\ntitle = \"Geheimwort\"\n+++\nGeheimwort\n",
        "<!-- kartei: teacher -->\n# Geheimwort\n\nGeheimwort\n"
      })
  void leavesOutWholeNotes(String note) {
    SiteTest test =
        SiteTest.empty()
            .note("README.md", "# Start\n\nHallo.\n")
            .note("loesung.md", note)
            .only("html", "json");
    BuiltSite site = test.build();
    assertThat(site.has("loesung.html")).isFalse();
    for (String path : site.files().keySet()) {
      assertThat(site.text(path)).doesNotContain(SECRET);
    }
    assertThat(test.forTeachers().build().text("loesung.html")).contains(SECRET);
  }

  @Test
  void keepsWhatStandsAround() {
    BuiltSite site =
        site(
            "<!-- kartei: teacher -->\n<div>\n\nGeheimwort\n\n</div>\n\nDanach.\n\n"
                + "- a\n- Geheimwort <!-- kartei: teacher -->\n- b\n\n"
                + "<!-- kartei: teacher -->\n## Geheimwort\n\nGeheimwort\n\n## Ende\n\n"
                + "Fußnote[^a].\n\n::: teacher\nAuch[^a].\n:::\n\n[^a]: bleibt\n\n"
                + "`<!-- kartei: teacher -->` und\n\n```\n::: teacher\nim Code\n:::\n```\n",
            false);
    assertThat(site.page("netze.html").select("main").text())
        .contains("Danach.", "a b", "Ende", "bleibt", "<!-- kartei: teacher --> und", "im Code")
        .doesNotContain(SECRET);
  }

  @Test
  void namesTheBoxInBuildsForTeachers() {
    BuiltSite site = site("::: lehrkraft\nGeheimwort\n:::\n", true);
    assertThat(site.page("netze.html").select(".callout .title").eachText())
        .isEqualTo(List.of("Für Lehrkräfte"));
  }
}
