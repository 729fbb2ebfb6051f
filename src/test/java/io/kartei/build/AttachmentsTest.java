package io.kartei.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.build.Project.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files beside the notes come into the site, and where they are looked for. */
class AttachmentsTest {
  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void project() {
    project = new Project(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x.html",
        "x.HTM",
        "x.xhtml",
        "x.xht",
        "x.xml",
        "x.xsl",
        "x.js",
        "x.mjs",
        "x.svgz",
        "x.wasm",
        "x.shtml",
        "x.mhtml",
        "x.php",
        "x.html.de",
        "x.js.map",
        "netze/index.html",
        "404.htm"
      })
  void whatABrowserRunsIsCopiedOnlyWhenTheSiteSaysSo(String name) {
    String link = "[x](<" + name + ">) ![y](<" + name + ">) <video src=\"" + name + "\"></video>\n";
    project.write("content/a.md", link).write("content/" + name, "böse").write("kartei.yaml", "");
    Built built = project.build();
    assertThat(built.told())
        .contains("warning[refused-attachment] a.md:1:1: ")
        .contains("attachments: [\"" + name + "\"]");
    assertThat(built.site().files().values().stream().map(b -> new String(b, UTF_8)))
        .doesNotContain("böse");
    assertThat(built.has(name)).isFalse();
    assertThat(built.page("a.html").select(".body [href$=" + name + "], .body [src$=" + name + "]"))
        .isEmpty();

    Built named = project.write("kartei.yaml", "attachments: [\"" + name + "\"]\n").build();
    assertThat(named.told()).doesNotContain("refused-attachment");
    assertThat(named.has(name)).isTrue();
    assertThat(project.write("kartei.yaml", "html: trusted\n").build().has(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CNAME",
        "cname",
        "_headers",
        "_redirects",
        "robots.txt",
        "sw.js",
        "a/sw.js",
        "web.config",
        "a/Web.config",
        "_worker.js",
        "netlify.toml",
        "crossdomain.xml"
      })
  void whatAHostObeysIsNeverCopied(String name) {
    Built built =
        project
            .write("content/a.md", "[x](" + name + ")")
            .write("content/" + name, "böse")
            .write("kartei.yaml", "html: trusted\nattachments: ['**']\n")
            .build();
    assertThat(built.told())
        .contains("warning[refused-attachment] a.md:1:1: a file called \"")
        .contains("would control how the site is served and isn't copied");
    assertThat(built.has(name) && built.text(name).equals("böse")).isFalse();
  }

  @Test
  void whatIsOnlyShownOrSavedIsCopied() {
    String names =
        "a.pdf b.png c.svg d.txt e.json f.tar.gz g.py h.docx index.txt x/CNAME i j.html.png";
    StringBuilder links = new StringBuilder();
    for (String name : names.split(" ")) {
      boolean picture = name.endsWith(".svg");
      project.write(name, picture ? "<svg xmlns='http://www.w3.org/2000/svg'/>" : "gut");
      links.append("[x](").append(name).append(") ");
    }
    Built built = project.write("a.md", links.toString()).build();
    assertThat(built.told()).isEmpty();
    for (String name : names.split(" ")) {
      assertThat(built.has(name)).as(name).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body>",
        "\ufeff  <!DOCTYPE html>",
        "\n<script>alert(1)</script>",
        "<?xml version='1.0'?><a/>",
        "<!-- x --><p>y",
        "<SVG/onload=alert(1)>"
      })
  void whatBeginsLikeAPageIsNotCopiedUnderANameThatSaysNothing(String text) {
    project.write("content/a.md", "[1](seite) [2](<b;x>) [3](c.daten) [4](d.txt) [5](png)");
    for (String name : "seite b;x c.daten d.txt png".split(" ")) {
      project.write("content/" + name, text);
    }
    Built built = project.write("kartei.yaml", "").build();
    assertThat(built.told())
        .contains("warning[refused-attachment] a.md:1:1: \"seite\" would run")
        .contains("\"b;x\" would run")
        .contains("\"c.daten\" would run")
        .doesNotContain("\"d.txt\" would");
    assertThat(built.has("seite") || built.has("b;x") || built.has("c.daten")).isFalse();
    assertThat(built.has("png")).isFalse();
    assertThat(built.has("d.txt")).isTrue();
    Built named = project.write("kartei.yaml", "attachments: [seite]\n").build();
    assertThat(named.has("seite")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // no host has a type for it: a browser that looks into it finds no page
        "netz.drawio  | <mxfile host='x'><script xmlns='http://www.w3.org/1999/xhtml'/></mxfile>",
        "zelle.ui     | <ui version='4.0'/>",
        "ort.dia      | <dia:diagram xmlns:dia='x'/>",
        // these are sent as XML, and are none
        "lib.rs       | fn main() {}",
        "notiz.td     | < 3",
        "werk.musicxml| kein XML",
        "daten.json   | <html>",
      })
  void whatNoBrowserTakesForAPageIsCopied(String name, String text) {
    Built built = project.write("a.md", "[x](" + name + ")\n").write(name, text).build();
    assertThat(built.told()).isEmpty();
    assertThat(built.has(name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "netz.drawio  | <?xml version='1.0'?><mxfile/>",
        "netz.drawio  | <html><script>alert(1)</script>",
        "plan.bpmn    | <?xml version='1.0'?><definitions/>",
        "app.plist    | <!-- x --><plist/>",
        "weg.gpx      | <gpx><script xmlns='http://www.w3.org/1999/xhtml'>alert(1)</script></gpx>",
        "weg.GPX      | \ufeff<gpx/>",
        "ort.kml      | <!DOCTYPE kml><kml/>",
        "wissen.owl   | <rdf:RDF xmlns:rdf='x'/>",
        "form.xsd     | <xs:schema/>",
        "form.rng.bak | <grammar/>",
        "netz.osm     | <_x/>",
        "netz.osm     | <ä/>",
      })
  void whatAHostSendsAsAPageIsNot(String name, String text) {
    project.write("content/a.md", "[x](" + name + ")\n").write("content/" + name, text);
    Built built = project.write("kartei.yaml", "").build();
    assertThat(built.told()).contains("\"" + name + "\" would run in a reader's browser");
    assertThat(built.has(name)).isFalse();
    assertThat(project.write("kartei.yaml", "attachments: ['*']\n").build().has(name)).isTrue();
  }

  @Test
  void otherContentIsCopiedUnderAnyName() {
    Built built =
        project
            .write("a.md", "[1](Makefile) [2](b.py) [3](c.daten) [4](d)")
            .write("Makefile", "all: ; echo <html>")
            .write("b.py", "print('<b>')")
            .write("c.daten", "< 3")
            .write("d", "")
            .build();
    assertThat(built.told()).isEmpty();
    assertThat(built.has("Makefile") && built.has("b.py") && built.has("c.daten")).isTrue();
    assertThat(built.has("d")).isTrue();
  }

  @Test
  void patternsNameFolders() {
    Built built =
        project
            .write("content/a.md", "[1](demo/a/x.js) [2](x/y.html) [3](x/z/y.html) [4](b.js)")
            .write("content/demo/a/x.js", "1")
            .write("content/x/y.html", "2")
            .write("content/x/z/y.html", "3")
            .write("content/b.js", "4")
            .write("kartei.yaml", "attachments:\n  - demo/\n  - x/*.html\n")
            .build();
    assertThat(built.has("demo/a/x.js")).isTrue();
    assertThat(built.has("x/y.html")).isTrue();
    assertThat(built.has("x/z/y.html")).isFalse();
    assertThat(built.has("b.js")).isFalse();
  }

  @Test
  void aPathFromTheRootIsLookedForWhereOtherGeneratorsKeepIt() {
    Built built =
        project
            .write("netze/a.md", "![a](/bilder/a.png) ![b](/b.png) ![c](/BILDER/a.png) ![d](b.png)")
            .write("public/bilder/a.png", "a")
            .write("static/b.png", "b")
            .build();
    assertThat(built.page("netze/a.html").select(".body img").eachAttr("src"))
        .containsExactly("../public/bilder/a.png", "../static/b.png", "../public/bilder/a.png");
    assertThat(built.text("public/bilder/a.png")).isEqualTo("a");
    assertThat(built.told())
        .contains("[link-case] netze/a.md:1:34")
        .contains("[missing-image] netze/a.md:1:54")
        .doesNotContain("a.md:1:1:");
  }

  @Test
  void thoseFoldersMayLieBesideTheContentFolder() {
    Built built =
        project
            .write("content/a.md", "![a](/a.png) ![b](/b.png) ![c](/c.png)")
            .write("public/a.png", "a")
            .write("public/nur.md", "# Keine Notiz")
            .write("static/.geheim/c.png", "c")
            .write("static/b.png", "b")
            .write("kartei.yaml", "output: public\n")
            .build();
    assertThat(built.has("static/b.png")).isTrue();
    assertThat(built.told()).contains("\"/a.png\"", "\"/c.png\"").doesNotContain("\"/b.png\"");
    assertThat(project.write("kartei.yaml", "").build().has("public/a.png")).isTrue();
    assertThat(project.build().has("nur.html")).isFalse();
  }
}
