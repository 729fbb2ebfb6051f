package io.kartei.render.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class BookMarksTest {
  @Test
  void onlyLinksWithAPrintedAddressLookLikeLinks() {
    Document book =
        Jsoup.parse(
            "<div class=\"chapter\"><p><a id=\"a\" href=\"https://x.example/seite/1\">Mehr</a></p>"
                + "<h2><a id=\"b\" href=\"https://x.example/seite/2\">Titel</a></h2>"
                + "<p><a id=\"c\" href=\"https://x.example/seite/1\">Wieder</a></p></div>"
                + "<div class=\"chapter\"><p><a id=\"d\" href=\"https://x.example/seite/1\">Mehr</a>"
                + " <a id=\"e\" href=\"#a\">dort</a></p></div>");
    BookMarks.settle(book);
    assertThat(book.select("a.unprinted").eachAttr("id")).containsExactly("b", "d");
    assertThat(book.select(".note")).hasSize(1);
  }
}
