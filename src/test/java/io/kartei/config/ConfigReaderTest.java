package io.kartei.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.config.SiteConfig.Folders;
import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.config.SiteConfig.SiteInfo;
import io.kartei.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfigReaderTest {
  private final TestProject project = new TestProject();

  @Test
  void aFolderOfNotesNeedsNoConfiguration() {
    project.notes("a.md", "content/b.md", "templates/c.md");
    SiteConfig config = project.config();
    assertThat(config.folders())
        .isEqualTo(
            new Folders(project.folder, project.folder, null, project.folder.resolve("site")));
    assertThat(config.site())
        .isEqualTo(
            new SiteInfo("lernen", "de", null, null, List.of(), null, null, null, null, List.of()));
    assertThat(config.notes().html()).isEqualTo(HtmlMode.FILTERED);
    assertThat(config.outputs()).isEmpty();
    assertThat(config.book()).isNull();
    assertThat(project.told()).isEmpty();
  }

  @Test
  void kartei_yaml_saysEverything() {
    project
        .notes("notizen/a.md")
        .write("vorlagen/note.html", "")
        .write(
            "kartei.yaml",
            """
            title: "Netze: Teil 2"
            language: de_AT
            description: Für die AP2
            authors: [Ada, Grace]
            baseUrl: https://example.org/netze
            repository: https://example.org/git/netze
            editUrl: https://example.org/edit/{path}
            content: ./notizen
            templates: vorlagen
            output: public/
            outputs:
              - html
              - json
            html: trusted
            remoteImages: ask
            redirects:
              alt.html: /neu.html
              /weg/: https://example.com/x?y#z
            """);
    SiteConfig config = project.config();
    assertThat(project.told()).isEmpty();
    assertThat(config.folders())
        .isEqualTo(
            new Folders(
                project.folder,
                project.folder.resolve("notizen"),
                project.folder.resolve("vorlagen"),
                project.folder.resolve("public")));
    assertThat(config.site())
        .isEqualTo(
            new SiteInfo(
                "Netze: Teil 2",
                "de-AT",
                "https://example.org/netze/",
                "Für die AP2",
                List.of("Ada", "Grace"),
                "https://example.org/git/netze",
                "https://example.org/edit/{path}",
                null,
                null,
                List.of()));
    assertThat(config.notes().html()).isEqualTo(HtmlMode.TRUSTED);
    assertThat(config.notes().remoteImages()).isEqualTo(SiteConfig.RemoteImages.ASK);
    assertThat(config.outputs()).containsExactly("html", "json");
    assertThat(TestProject.ways(config))
        .hasToString("{alt.html=neu.html, weg/=https://example.com/x?y#z}");
  }

  @Test
  void usualFoldersBesideKarteiYamlAreFound() {
    project.notes("content/a.md", "templates/x.html").write("kartei.yaml", "");
    assertThat(project.config().folders())
        .isEqualTo(
            new Folders(
                project.folder,
                project.folder.resolve("content"),
                project.folder.resolve("templates"),
                project.folder.resolve("site")));
    assertThat(project.read().leaveOut())
        .containsExactly(project.folder.resolve("site"), project.folder.resolve("templates"));
  }

  @Test
  void picturesFromElsewhereAreLoadedUnlessTheSiteSaysOtherwise() {
    assertThat(project.write("kartei.yaml", "title: A\n").config().notes().remoteImages())
        .isEqualTo(SiteConfig.RemoteImages.LOAD);
    project.write("kartei.yaml", "remoteImages: never\n");
    assertThat(project.config().notes().remoteImages()).isEqualTo(SiteConfig.RemoteImages.LOAD);
    assertThat(project.told()).contains("hint: write load, ask or drop");
  }

  @Test
  void valuesMayLookLikeNumbersOrTruth() {
    project.write("kartei.yaml", "title: 2024\nlanguage: no\nauthors: Ada\ndescription:\n");
    assertThat(project.config().site())
        .isEqualTo(
            new SiteInfo(
                "2024", "no", null, null, List.of("Ada"), null, null, null, null, List.of()));
    assertThat(project.told()).startsWith("info[unknown-language]").doesNotContain("warning[");
  }

  @Test
  void aFolderIsFoundInWhateverFormTheDiskWritesItsName() {
    project.notes("a/U\u0308bung/x.md").write("kartei.yaml", "content: a/Übung");
    assertThat(project.told()).isEmpty();
    assertThat(project.config().folders().content())
        .isEqualTo(project.folder.resolve("a/U\u0308bung"));
  }

  @Test
  void theOutputThatIsAskedForWins() {
    project.write("kartei.yaml", "output: public").output("elsewhere/../there");
    assertThat(project.config().folders().output()).isEqualTo(project.folder.resolve("there"));
  }

  @Test
  void karteiYamlWinsOverBookToml() {
    project
        .notes("src/a.md", "src/b.md")
        .write("src/SUMMARY.md", "- [B](b.md)\n- [A](a.md)\n")
        .write("book.toml", "[book]\ntitle = \"Alt\"\nlanguage = \"en\"\nauthors = [\"Ada\"]\n")
        .write("kartei.yaml", "title: Neu\nhtml: trusted\n");
    ConfigResult result = project.read();
    assertThat(result.config().site())
        .isEqualTo(
            new SiteInfo(
                "Neu", "en", null, null, List.of("Ada"), null, null, null, null, List.of()));
    assertThat(result.config().notes().html()).isEqualTo(HtmlMode.TRUSTED);
    assertThat(result.config().folders().content()).isEqualTo(project.folder.resolve("src"));
    assertThat(project.outline()).isEqualTo("- B > b.md\n- A > a.md\n");
    assertThat(result.sources())
        .extracting(SourceText::path)
        .containsExactly("book.toml", "kartei.yaml", "SUMMARY.md");
  }

  @Test
  void aSummaryOrdersAnyContentButANoteOfThatNameDoesNot() {
    project.notes("content/a.md").write("kartei.yaml", "");
    project.write("content/SUMMARY.md", "# Zusammenfassung\n\nEs war [schön](schoen.md).\n");
    assertThat(project.outline()).isEqualTo("no book");
    assertThat(project.told()).isEmpty();
    project.write("content/SUMMARY.md", "# Inhalt\n\n- [Anfang](a.md)\n");
    assertThat(project.outline()).isEqualTo("- Anfang > a.md\n");
  }
}
