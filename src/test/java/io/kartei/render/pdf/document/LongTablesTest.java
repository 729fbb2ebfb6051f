package io.kartei.render.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongTablesTest {
  @ParameterizedTest
  @CsvSource({"1, 1", "100, 1", "101, 2", "1050, 11"})
  void aLongTableStaysOneTableOfTheSameRows(int rows, int bodies) {
    Document document = table(rows, i -> "<td>r" + i + "</td>");
    String text = document.text();
    LongTables.part(document);
    assertThat(document.text()).isEqualTo(text);
    assertThat(document.select("table")).hasSize(1);
    assertThat(document.select("table > thead")).hasSize(1);
    assertThat(document.select("table > tbody")).hasSize(bodies);
    assertThat(document.select("#rows")).hasSize(1);
    assertThat(document.select("tbody > tr")).hasSize(rows);
  }

  @Test
  void rowsThatACellJoinsStayTogether() {
    Document document =
        table(400, i -> (i % 3 == 0 ? "<td rowspan=\"3\">g</td>" : "") + "<td>r" + i + "</td>");
    LongTables.part(document);
    assertThat(document.select("table > tbody").eachText())
        .hasSize(4)
        .allSatisfy(rows -> assertThat(rows).startsWith("g r"));
    assertThat(document.select("table > tbody").stream().map(Element::childrenSize))
        .containsExactly(102, 102, 102, 94);
  }

  @Test
  void aSpanEndsWithItsTable() {
    Document document =
        Jsoup.parse(
            "<table><tr><td colspan=\"100000000\">a</td><td rowspan=\"99999999999\">b</td></tr>"
                + "<tr><td colspan=\"2\" rowspan=\"x\">c</td></tr></table>");
    LongTables.part(document);
    assertThat(document.select("td").eachAttr("colspan")).containsExactly("100", "2");
    assertThat(document.select("td").eachAttr("rowspan")).containsExactly("2", "x");
  }

  @Test
  void aHeadThatFillsPagesIsNoHead() {
    Document document = Jsoup.parse("<table><thead></thead><tbody></tbody></table>");
    for (int i = 0; i < 90; i++) {
      document.select("thead").append("<tr><th>h" + i + "</th></tr>");
    }
    LongTables.part(document);
    assertThat(document.select("thead")).isEmpty();
    assertThat(document.select("tbody > tr")).hasSize(90);
  }

  private static Document table(int rows, IntFunction<String> row) {
    return Jsoup.parse(
        IntStream.range(0, rows)
            .mapToObj(i -> "<tr>" + row.apply(i) + "</tr>")
            .collect(
                Collectors.joining(
                    "",
                    "<table><thead><tr><th>a</th></tr></thead><tbody id=\"rows\">",
                    "</tbody></table>")));
  }
}
