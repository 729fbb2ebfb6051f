package io.kartei.render.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinedWordsTest {
  private static Document joined(String html) {
    Document document = Jsoup.parse("<p>" + html + "</p>");
    document.outputSettings().prettyPrint(false);
    JoinedWords.join(document);
    return document;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ein <a>Link</a>, dann | Link,",
        "(<code>ls</code>) zeigt | (ls)",
        "<b>D</b>ynamic Host | Dynamic",
        "so „<em>kursiv</em>“; weiter | „kursiv“;",
        "mit <code>a b c</code>. Ende | c.",
        "<b>eins</b>/<i>zwei</i> drei | eins/zwei",
        "Wort<sup>2</sup>, mehr | Wort2,"
      })
  void whatIsWrittenTogetherStaysTogether(String html, String expected) {
    assertThat(joined(html).select(".joined").eachText()).containsExactly(expected.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ein <a>Link</a> dann",
        "ein <b>Wort </b>und",
        "<code>a</code> <code>b</code>",
        "eins<br>zwei"
      })
  void whatIsPartedByASpaceStaysAsItIs(String html) {
    assertThat(joined(html).select(".joined")).isEmpty();
  }

  @Test
  void nothingIsLostAndALinkKeepsItsAddress() {
    String html = "Siehe <a href=\"#x\">die lange Liste</a>, dann <b>mehr</b>.";
    Document document = joined(html);
    assertThat(document.text()).isEqualTo("Siehe die lange Liste, dann mehr.");
    assertThat(document.select("a").eachAttr("href")).containsOnly("#x").hasSize(2);
    assertThat(document.select("a[" + JoinedWords.CONTINUED + "]").text()).isEqualTo("die lange");
  }

  @Test
  void wordsOfALongTextAreJoinedToo() {
    Document document = joined("<b>D</b>ynamic (<code>ls</code>), ".repeat(300));
    assertThat(document.select(".joined")).hasSize(600);
    assertThat(document.text()).isEqualTo("Dynamic (ls), ".repeat(300).strip());
  }

  @Test
  void aFormulaIsALetterOfItsWord() {
    Document document =
        joined("das <svg class=\"formula\"></svg>-te (<svg class=\"formula\"></svg>), ja");
    assertThat(document.select(".joined")).hasSize(2).allMatch(e -> e.selectFirst("svg") != null);
    assertThat(document.select(".joined").stream().map(Element::wholeText))
        .containsExactly("-te", "(),");
    assertThat(joined("ein <svg class=\"drawing\"></svg>, ja").select(".joined")).isEmpty();
  }
}
