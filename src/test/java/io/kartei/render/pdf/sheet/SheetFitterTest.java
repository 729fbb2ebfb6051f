package io.kartei.render.pdf.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.config.PaperSize;
import io.kartei.render.pdf.document.SheetLayout;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class SheetFitterTest {

  @Test
  void whatFitsUprightInTheLargestTypeIsTriedOnce() {
    int[] tried = {0};
    SheetFitter fitter =
        fitter(
            layout -> {
              tried[0]++;
              return 1;
            },
            layout -> true);
    assertThat(fitter.fit()).isEqualTo(layout(false, SheetLayout.MAX_SIZE));
    assertThat(tried[0]).isEqualTo(1);
  }

  @Test
  void theLargestTypeThatFitsIsFoundWhicheverWayThePaperLies() {
    SheetFitter fitter =
        fitter(
            layout -> layout.halfPoints() <= (layout.landscape() ? 19 : 16) ? 1 : 2,
            layout -> true);
    assertThat(fitter.fit()).isEqualTo(layout(true, 19));
  }

  @Test
  void smallerTypeIsBetterThanBrokenWords() {
    SheetFitter fitter = fitter(layout -> 1, layout -> layout.halfPoints() <= 17);
    assertThat(fitter.fit()).isEqualTo(layout(false, 17));
  }

  @Test
  void whereNoSplitKeepsWordsBrokenOnesAreBetterThanASecondPage() {
    SheetFitter fitter = fitter(layout -> layout.halfPoints() <= 18 ? 1 : 2, layout -> false);
    assertThat(fitter.fit()).isEqualTo(layout(false, 18));
  }

  @Test
  void aTableTooWideForItsWordsIsSplitByItsSubjects() {
    SheetFitter fitter = fitter(layout -> 6, layout -> layout.parts() >= 2 && layout.landscape());
    assertThat(fitter.fit())
        .isEqualTo(new SheetLayout(PaperSize.A4, true, SheetLayout.COMFORTABLE, 2));
  }

  @Test
  void moreSplitsAreTakenUntilEachTableHasItsPage() {
    SheetFitter fitter = fitter(layout -> 7 - layout.parts(), layout -> layout.parts() >= 2);
    assertThat(fitter.fit())
        .isEqualTo(new SheetLayout(PaperSize.A4, false, SheetLayout.COMFORTABLE, 4));
  }

  private static SheetLayout layout(boolean landscape, int halfPoints) {
    return new SheetLayout(PaperSize.A4, landscape, halfPoints, 1);
  }

  private static SheetFitter fitter(
      ToIntFunction<SheetLayout> pages, Predicate<SheetLayout> keepsWords) {
    return new SheetFitter(PaperSize.A4, 4, pages, keepsWords);
  }

  @Test
  void whatNeverFitsIsSetComfortablyOnTheFewestPages() {
    SheetFitter fitter = fitter(layout -> layout.landscape() ? 3 : 4, layout -> true);
    assertThat(fitter.fit()).isEqualTo(layout(true, SheetLayout.COMFORTABLE));
  }
}
