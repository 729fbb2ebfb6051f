package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.render.pdf.PdfUa;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

/** What the tags of the book say to those who hear it. */
class BookTagsTest {
  @Test
  void theContentsAreContentsAndListsAreLists() throws Exception {
    byte[] book =
        Objects.requireNonNull(
            SiteTest.empty()
                .note("netze/index.md", "# Netze\n\n* Kabel\n* Funk\n")
                .note("netze/dhcp.md", "# DHCP\n\nText.\n")
                .only("book")
                .build()
                .files()
                .get("book.pdf"));
    List<String> types = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(book)) {
      types(document.getDocumentCatalog().getStructureTreeRoot(), types);
    }
    assertThat(types)
        .containsSubsequence("H1", "TOC", "TOCI", "TOC", "TOCI", "Reference", "H1", "L", "LI");
    assertThat(types).filteredOn("TOCI"::equals).hasSize(2);
    assertThat(PdfUa.violations(book)).isEmpty();
  }

  private static void types(PDStructureNode node, List<String> types) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        types.add(element.getStructureType());
        types(element, types);
      }
    }
  }
}
