package io.kartei.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.body.BodyLinks;
import io.kartei.body.BundledQuestions;
import io.kartei.body.HtmlBody;
import io.kartei.body.HtmlOptions;
import io.kartei.body.Loading;
import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author's HTML may share with the page around it: nothing. */
class AuthoredHtmlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<tr><td>a</td><td>b</td></tr>|a b",
        "vor <td>a</td> nach|<p>vor a nach</p>",
        "<table><td>a<td>b</table>|<table> <tr> <td>a</td> <td>b</td> </tr> </table>",
        "<table>frei</table>|<table> <tr> <td>frei</td> </tr> </table>",
        "<p>a<div>b</div>c</p>|<div>a <div>b</div> c</div>",
        "<a name=\"x\">a <a name=\"y\">b|<p><a id=\"x\"></a>a <a id=\"y\"></a>b</p>",
        "<a id=\"x\">[a](https://b.org)</a>"
            + "|<p><a id=\"x\"></a><a href=\"https://b.org\">a</a></p>",
        "[a <https://c.org>](https://b.org)"
            + "|<p><a href=\"https://b.org\">a https://c.org</a></p>"
      })
  void browsersFindElementsAsTheyAreWritten(String note, String html) {
    assertThat(html(note).strip().replaceAll("\\s+", " ")).isEqualTo(html);
  }

  @Test
  void idsOfThePageAndOfHeadingsAreNotTheAuthors() {
    String note =
        """
        <div id="k-main">a</div>

        <a id="dhcp"></a>

        ## DHCP

        <p id="eigen">b</p>

        <p id="eigen">c</p>
        """;
    assertThat(html(note))
        .contains("id=\"dhcp\"", "id=\"my-eigen\"")
        .doesNotContain("id=\"k-main\"")
        .satisfies(html -> assertThat(html.split("id=\"dhcp\"", -1)).hasSize(2))
        .satisfies(html -> assertThat(html.split("id=\"my-eigen\"", -1)).hasSize(2));
    assertThat(parse(note).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "the id \"dhcp\" of <a> was removed", "the id \"eigen\" of <p> was removed");
    assertThat(parse(note).anchors()).containsExactly("my-k-main", "my-eigen");
  }

  @Test
  void nothingHasANameAndOnlyAnchorsAndHeadingsKeepTheirIds() {
    String note =
        """
        <a name="alt">a</a> <a id="neu" name="x">b</a> <span id="body">c</span>
        <img src="a.png" id="cookie" name="forms">

        <details name="location"><summary>s</summary></details>

        <h2 id="kapitel">K</h2>

        <table><tr><th id="kopf">x</th><td headers="kopf my-fuss">y</td></tr></table>
        """;
    assertThat(html(note))
        .contains(
            "<a id=\"alt\">",
            "<a id=\"neu\">",
            "<span id=\"my-body\">",
            "id=\"my-cookie\"",
            "<h2 id=\"kapitel\">",
            "<th id=\"my-kopf\">")
        .doesNotContain("name=");
    assertThat(parse(note).anchors())
        .containsExactly("alt", "neu", "my-body", "my-cookie", "kapitel", "my-kopf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=\"javascript:alert(1)\">",
        "<img alt=\"\">",
        "<iframe src=\"javascript:alert(1)\"></iframe>",
        "<video src=\"data:x\"></video>",
      })
  void whatHasNothingToShowIsNoEmptyBox(String tag) {
    assertThat(html("a " + tag + " b")).isEqualTo("<p>a  b</p>\n");
    assertThat(parse("a " + tag + " b").diagnostics())
        .extracting(Diagnostic::code)
        .contains("dropped-html");
  }

  @Test
  void aVideoWithASourceStays() {
    assertThat(html("<video controls><source src=\"a.mp4\"></video>")).contains("a.mp4");
  }

  @Test
  void wordsBetweenTheCellsOfATableHaveACell() {
    String table =
        "<table>\n<tr>\n<td>a</td>\n</tr>\n<tr>\n<td>b</td>\n<td>c</td>\n<td>d</td>\n</tr>\n<tr>\n"
            + "<td>e</td>\n</tr>\n</table>";
    String source = "<table>a<tr>b<td>c</td>d</tr>e</table>";
    assertThat(html(source)).contains(table);
    assertThat(html("vor " + source + " nach")).contains(table);
    assertThat(html("<table><tbody><tr><td>a</td></tr><div>b</div></tbody></table>"))
        .contains("<tr>\n<td>\n<div>b</div>\n</td>\n</tr>\n</tbody>");
    assertThat(html("<table> <caption>a</caption> <tr> <td>b</td> </tr> </table>"))
        .isEqualTo("<table>\n<caption>a</caption>\n<tr>\n<td>b</td>\n</tr>\n</table>\n");
  }

  @Test
  void whatIsLeftOutStillKeepsWordsApart() {
    String form = "vor <fieldset><legend>a</legend>b</fieldset>c<dialog>d</dialog>e";
    assertThat(html(form).replaceAll("<[^>]*>", "").strip()).matches("vor +a +b +c +d +e");
  }

  @Test
  void classesAreTheAuthorsOwn() {
    assertThat(html("<span class=\"table my-x  wide\">a</span>"))
        .contains("class=\"my-table my-x my-wide\"");
    assertThat(html("<span class=\"\">a</span>")).contains("<span>a</span>");
  }

  private static String html(String note) {
    return HtmlBody.of(
        parse(note).body(),
        BodyLinks.AS_WRITTEN,
        HtmlOptions.fragment(BundledQuestions.GERMAN, "", Loading.STILL));
  }

  private static MarkdownDocument parse(String note) {
    return MarkdownParser.forNotes(HtmlMode.FILTERED).parse(SourceText.of("a.md", note));
  }
}
