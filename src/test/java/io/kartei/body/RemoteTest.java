package io.kartei.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.config.SiteConfig.RemoteImages;
import io.kartei.markdown.MarkdownParser;
import io.kartei.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies elsewhere on the web, as pages of several kinds show it. */
class RemoteTest {
  private static final Loading PAGE = Loading.page(RemoteImages.LOAD);
  private static final Loading SHARED = Loading.shared(RemoteImages.LOAD);

  private static String html(String note, Loading loading) {
    var parsed = MarkdownParser.forNotes(HtmlMode.FILTERED).parse(SourceText.of("note.md", note));
    return HtmlBody.of(
        parsed.body(), BodyLinks.AS_WRITTEN, HtmlOptions.page(BundledQuestions.GERMAN, loading));
  }

  @Test
  void aFrameIsABoxWithItsAddress() {
    String frame =
        "<iframe src=\"//film.example/1?a=1&b\" title=\"Der Film\" width=\"560\"></iframe>\n";
    assertThat(html(frame, PAGE))
        .isEqualTo(
            "<span class=\"remote is-frame\" data-remote=\"frame\""
                + " data-src=\"https://film.example/1?a=1&amp;b\" data-title=\"Der Film\""
                + " data-load=\"Von film.example laden\" data-failed=\"Ließ sich nicht laden.\""
                + " data-width=\"560\"><span class=\"what\">Seite von film.example</span>"
                + " <b class=\"name\">Der Film</b>"
                + " <a class=\"external address\" rel=\"noopener\""
                + " href=\"https://film.example/1?a=1&amp;b\">https://film.example/1?a=1&amp;b</a>"
                + "</span>\n");
    assertThat(html(frame, SHARED)).contains("class=\"remote").doesNotContain("data-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://film.example@boese.example/1",
        "https://film.example:a@boese.example:443/1",
        "//film.example@boese.example/1",
        "HTTPS://www.boese.example/film.example",
        "https://boese.example?@film.example/",
        "https://boese.example/@film.example/"
      })
  void aBoxNamesTheHostThatIsAsked(String address) {
    assertThat(html("<iframe src=\"" + address + "\"></iframe>\n", PAGE))
        .contains("<span class=\"what\">Seite von boese.example</span>")
        .contains("Von boese.example laden");
  }

  @Test
  void aPlayerKeepsAllItsSourcesAndWhatItsAuthorWantsInstead() {
    String video =
        """
        <video controls loop poster="https://film.example/p.png">
        <source src="https://film.example/a.webm"><source src="b.mp4">
        <track src="https://film.example/t.vtt">Kein Film.</video>
        """;
    assertThat(html(video, PAGE))
        .contains(
            "data-remote=\"video\" data-src=\"https://film.example/a.webm b.mp4\"",
            "data-loop",
            "Kein Film.")
        .doesNotContain("<video", "<source", "<track", "poster", "p.png", "t.vtt");
  }

  @Test
  void aPlayerOfOnesOwnFileIsOne() {
    assertThat(html("<audio src=\"ton.mp3\" controls></audio>\n", SHARED))
        .contains("<audio src=\"ton.mp3\" controls=\"\">");
    assertThat(
            html(
                "<video src=\"a.mp4\" poster=\"https://x.example/p.png\"></video>\n",
                Loading.page(RemoteImages.ASK)))
        .contains("<video src=\"a.mp4\">");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![Ein Netz](https://bild.example/netz.png)",
        "<img src=\"https://bild.example/netz.png\" alt=\"Ein Netz\">",
        "<img src=\"netz.png\" srcset=\"https://bild.example/netz.png 2x\" alt=\"Ein Netz\">",
        "<picture><source srcset=\"https://bild.example/n.webp\">"
            + "<img src=\"//bild.example/netz.png\" alt=\"Ein Netz\"></picture>"
      })
  void picturesAreLoadedAskedForOrNot(String note) {
    assertThat(html(note, PAGE))
        .contains("<img ", "bild.example/netz.png")
        .doesNotContain("remote");
    assertThat(html(note, Loading.page(RemoteImages.ASK)))
        .contains("data-remote=\"image\"", "https://bild.example/netz.png", "Ein Netz")
        .doesNotContain("<img", "<source");
    assertThat(html(note, Loading.shared(RemoteImages.ASK))).contains("data-remote=\"image\"");
    assertThat(html(note, Loading.page(RemoteImages.DROP)))
        .contains("https://bild.example/netz.png", "Ein Netz")
        .doesNotContain("<img", "<source", "data-");
  }

  @Test
  void whatIsUnencryptedIsNotLoadedWhereOthersTextsAre() {
    String note = "![Alt](http://bild.example/netz.png)\n";
    assertThat(html(note, PAGE)).contains("<img src=\"http://bild.example/netz.png\"");
    assertThat(html(note, SHARED))
        .contains("href=\"http://bild.example/netz.png\"")
        .doesNotContain("<img", "data-");
    assertThat(html("<audio src=\"http://ton.example/1.mp3\"></audio>", PAGE))
        .contains("data-remote=\"audio\"");
  }

  @ParameterizedTest
  @EnumSource
  void withinALinkItIsWords(RemoteImages images) {
    String html =
        html(
            "[![Bau](https://b.example/1.svg)](https://b.example) <a"
                + " href=\"https://b.example\"><video src=\"https://b.example/v\"></video></a>\n",
            Loading.page(images));
    assertThat(html.split("<a ", -1)).hasSize(3);
    assertThat(html).doesNotContain("data-remote").contains("Video von b.example", "Bau");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https:film.example",
        "https://a b/",
        "https://*.example/x",
        "https://x;script-src/"
      })
  void whatNoPolicyCanNameIsNotLoaded(String address) {
    assertThat(html("<iframe src=\"" + address + "\" title=\"F\"></iframe>\n", PAGE))
        .contains("class=\"remote")
        .doesNotContain("<iframe", "data-src");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.html",
        "../x/evil.html",
        "/evil.html",
        "evil.pdf",
        "#x",
        "?y",
        "about:blank",
        "x:y"
      })
  void whatIsBesideTheNotesIsALinkAndNoFrame(String address) {
    assertThat(html("Vor <iframe src=\"" + address + "\" title=\"F\"></iframe> nach\n", PAGE))
        .doesNotContain("<iframe", "data-src")
        .contains("Vor", "nach");
    assertThat(html("<iframe src=\"evil.html\" title=\"F\"></iframe>\n", PAGE))
        .isEqualTo("<a href=\"evil.html\">F</a>\n");
  }
}
