package io.kartei.render.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.render.pdf.font.PaperFontsOnce;
import io.kartei.render.pdf.line.Hyphens;
import io.kartei.render.pdf.line.JoinedWords;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TextTablesTest {
  private static final String CELLS =
      "<td>ein <b>Datensicherung</b>sverfahren</td><td><b>Datensicherung</b>splan</td>"
          + "<td><b>Wiederherstellung</b>szeit</td>";

  private static Document fitted(double em) {
    Document document =
        Jsoup.parse("<html lang=\"de\"><table><tr>" + CELLS + "</tr></table></html>");
    document.outputSettings().prettyPrint(false);
    JoinedWords.join(document);
    new Hyphens(Set::of).insert(document);
    new TextTables(new PaperFontsOnce().get(), em).fit(document);
    return document;
  }

  @Test
  void aWordThatFitsItsColumnKeepsItsLookAndIsWhole() {
    Document document = fitted(60);
    assertThat(document.select("td b")).hasSize(3);
    assertThat(document.select("td .joined").eachText())
        .containsExactly(
            "Datensicherungsverfahren", "Datensicherungsplan", "Wiederherstellungszeit");
  }

  @Test
  void aWordThatIsWiderIsPlainAndHasItsHyphens() {
    Document document = fitted(22);
    assertThat(document.select("td .joined, td b")).isEmpty();
    assertThat(document.select("td").get(0).wholeText().replace('\u00ad', '|'))
        .isEqualTo("ein Daten|si|che|rungs|ver|fahren");
  }
}
