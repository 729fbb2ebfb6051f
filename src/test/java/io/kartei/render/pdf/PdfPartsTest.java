package io.kartei.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.output.MemorySite;
import io.kartei.render.OneNote;
import io.kartei.render.pdf.document.LaidPaper;
import io.kartei.render.pdf.document.PaperDocument;
import io.kartei.render.pdf.document.PrintContext;
import io.kartei.render.pdf.font.PaperFonts;
import io.kartei.render.pdf.font.PaperFontsOnce;
import io.kartei.render.pdf.formula.FormulaSetter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;

/** A PDF that is printed in parts is one document, to the eye, the ear and the hand. */
class PdfPartsTest {
  private static final String CSS =
      "@page { size: 105mm 148mm } .next { page-break-before: always }";
  private final PrintContext printing =
      PrintContext.of(
          OneNote.of("a.md", "# A\n").context(),
          new PaperFonts(),
          new FormulaSetter(new PaperFontsOnce()));

  @Test
  void pagesAndLinksAreCountedOn() throws Exception {
    Printed printed = new Printed(print(3));
    assertThat(printed.pages()).isEqualTo(6);
    assertThat(printed.text())
        .containsSubsequence("Teil 0", "Ende 0", "Teil 1", "Ende 1", "Teil 2", "Ende 2");
    assertThat(List.of(printed.jumps(1), printed.jumps(3), printed.jumps(5)))
        .containsExactly(List.of(2), List.of(4), List.of(6));
    assertThat(printed.allFonts().stream().map(PDFont::getName).distinct()).hasSize(2);
    assertThat(PdfUa.violations(printed.bytes())).isEmpty();
    assertThat(print(3)).isEqualTo(printed.bytes());
  }

  @Test
  void onePartIsADocumentAsItIs() {
    try (LaidPaper laid = printing.lay(part(0))) {
      assertThat(print(1)).isEqualTo(laid.print("x.pdf"));
    }
  }

  /** ISO 32000-1, 14.7.4.4: from what is on a page to the element that it belongs to. */
  @Test
  void whatIsOnAPageLeadsToItsElement() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(print(3))) {
      COSDictionary tree = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
      COSArray numbers = tree.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
      int entries = numbers.size() / 2;
      assertThat(tree.getInt(COSName.PARENT_TREE_NEXT_KEY)).isEqualTo(entries);
      assertThat(IntStream.range(0, entries).map(i -> numbers.getInt(2 * i)))
          .containsExactlyElementsOf(IntStream.range(0, entries).boxed().toList());
      for (PDPage page : pdf.getPages()) {
        int number = page.getCOSObject().getInt(COSName.STRUCT_PARENTS);
        COSArray elements = (COSArray) numbers.getObject(2 * number + 1);
        assertThat(elements).isNotEmpty();
        for (int i = 0; i < elements.size(); i++) {
          COSDictionary element = (COSDictionary) elements.getObject(i);
          assertThat(element.getCOSDictionary(COSName.PG)).isSameAs(page.getCOSObject());
          assertThat(root(element)).isSameAs(tree);
        }
        for (PDAnnotation link : page.getAnnotations()) {
          COSBase element = numbers.getObject(2 * link.getStructParent() + 1);
          assertThat(((COSDictionary) element).getNameAsString(COSName.S)).isEqualTo("Link");
        }
      }
    }
  }

  /** ISO 32000-1, 14.6.2: marked content names its list in the page's resources. */
  @Test
  void partsShareTheListsOfPropertiesThatTheyNeed() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(print(2))) {
      assertThat(lists(pdf.getPage(0))).hasSize(1).isEqualTo(lists(pdf.getPage(2)));
      assertThat(lists(pdf.getPage(1))).isEmpty();
      for (PDPage page : pdf.getPages()) {
        String shown = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        assertThat(shown).contains("BDC\n").doesNotContain("BDC\nEMC");
        for (COSName name : lists(page).keySet()) {
          assertThat(shown).contains("/Artifact /" + name.getName() + " BDC\n");
        }
      }
    }
  }

  private static Map<COSName, COSBase> lists(PDPage page) {
    COSDictionary lists = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
    return lists.keySet().stream().collect(Collectors.toMap(name -> name, lists::getItem));
  }

  private static COSDictionary root(COSDictionary element) {
    COSDictionary parent = element.getCOSDictionary(COSName.P);
    return parent == null ? element : root(parent);
  }

  private byte[] print(int parts) {
    List<Supplier<PaperDocument>> all =
        IntStream.range(0, parts).<Supplier<PaperDocument>>mapToObj(i -> () -> part(i)).toList();
    MemorySite site = new MemorySite();
    printing.print(all, "x.pdf", site);
    return site.find("x.pdf").orElseThrow();
  }

  private static PaperDocument part(int number) {
    String body =
        "<h1>Teil %1$d</h1><p style=\"background: #eee\"><a href=\"#e\" title=\"Ende\">ans"
            + " Ende</a></p><p class=\"next\" id=\"e\">Ende %1$d</p>";
    return new PaperDocument("Teile", "Teile", CSS, body.formatted(number));
  }
}
