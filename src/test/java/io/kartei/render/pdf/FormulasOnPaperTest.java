package io.kartei.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Diagnostics;
import io.kartei.render.OneNote;
import io.kartei.render.RenderContext;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Formulas in the book, on sheets and on cards to cut. */
class FormulasOnPaperTest {
  private static final String NOTE =
      """
      # Rechnen

      Ein Netz hat $2^h$ Adressen, und $t = \\frac{\\text{Größe}}{\\text{Rate}}$ ist seine Zeit.

      $$
      \\sum_{i=0}^{n-1} 2^i = 2^n - 1
      $$

      Das kennt $\\niemand{x}$.

      > **❓❗** Wie viele Hosts fasst ein Netz mit $h$ Bits?
      >
      > $2^h - 2$

      | | RAID 1 | RAID 5 |
      | --- | --- | --- |
      | Nutzbar | $\\frac{n}{2} \\cdot K$ | $(n - 1) \\cdot K_\\text{min}$ |
      | Ausfälle | $n - 1$ | 1 |
      """;

  private final RenderContext context = OneNote.of("rechnen.md", NOTE).context();
  private final SortedMap<String, byte[]> files = printed();

  private SortedMap<String, byte[]> printed() {
    SortedMap<String, byte[]> written = Collections.synchronizedSortedMap(new TreeMap<>());
    PdfOutputs.all().forEach(output -> output.render(context, written::put));
    return written;
  }

  private Printed file(String name) throws Exception {
    return new Printed(Objects.requireNonNull(files.get(name)));
  }

  @Test
  void theirSourceIsWhatIsHeardNotSeen() throws Exception {
    Printed book = file("book.pdf");
    assertThat(book.figures())
        .contains("2^h", "\\sum_{i=0}^{n-1} 2^i = 2^n - 1", "(n - 1) \\cdot K_\\text{min}");
    assertThat(book.text()).doesNotContain("frac").contains("Adressen, und", "ist seine Zeit.");
  }

  @Test
  void oneThatCannotBeSetIsPrintedAsItsSourceAndReported() throws Exception {
    assertThat(file("book.pdf").text()).contains("Das kennt \\niemand{x}.");
    List<Diagnostic> said = ((Diagnostics) context.diagnostics()).sorted();
    assertThat(said).isNotEmpty().allMatch(one -> one.code().equals("formula-on-paper"));
    assertThat(said)
        .first()
        .satisfies(
            one -> {
              assertThat(one.message()).contains("\\niemand");
              assertThat(one.path()).isEqualTo("rechnen.md");
              assertThat(Objects.requireNonNull(one.span()).start())
                  .isEqualTo(NOTE.indexOf("$\\niemand"));
            });
  }

  @Test
  void whatIsWrongInTheNoteIsntReportedAgain() {
    RenderContext broken =
        OneNote.of("offen.md", "# Rest\n\nHier $\\frac{1}{2$ und mehr.\n").context();
    PdfOutputs.all().forEach(output -> output.render(broken, (path, bytes) -> {}));
    assertThat(((Diagnostics) broken.diagnostics()).sorted())
        .noneMatch(one -> one.code().equals("formula-on-paper"));
  }

  @Test
  void sheetsAndCardsSetThemToo() throws Exception {
    assertThat(file("cards/cards-long-edge.pdf").figures()).contains("h", "2^h - 2");
    String sheet =
        files.keySet().stream()
            .filter(name -> name.startsWith("compare/") && name.endsWith("1.pdf"))
            .findFirst()
            .orElse("compare/rechnen.pdf");
    assertThat(file(sheet).figures()).contains("n - 1");
  }

  @Test
  void whatIsToBeFilledInHidesThem() throws Exception {
    assertThat(ending("-blank.pdf").figures()).isEmpty();
    assertThat(ending("-key.pdf").figures()).containsOnlyOnce("n - 1");
  }

  private Printed ending(String end) throws Exception {
    return file(
        files.keySet().stream().filter(name -> name.endsWith(end)).findFirst().orElseThrow());
  }

  @Test
  void allOfItIsAccessible() throws Exception {
    assertThat(files).hasSizeGreaterThan(5);
    for (byte[] pdf : files.values()) {
      assertThat(PdfUa.violations(pdf)).isEmpty();
    }
  }
}
