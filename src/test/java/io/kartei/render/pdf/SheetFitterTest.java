package io.kartei.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetFitterTest {

  @Test
  void whatFitsUprightInTheLargestTypeIsTriedOnce() {
    int[] tried = {0};
    SheetFitter fitter =
        new SheetFitter(
            layout -> {
              tried[0]++;
              return 1;
            },
            layout -> true);
    assertThat(fitter.fit()).isEqualTo(new SheetLayout(false, SheetLayout.LARGEST));
    assertThat(tried[0]).isEqualTo(1);
  }

  @Test
  void theLargestTypeThatFitsIsFoundWhicheverWayThePaperLies() {
    SheetFitter fitter =
        new SheetFitter(
            layout -> layout.halfPoints() <= (layout.landscape() ? 19 : 16) ? 1 : 2,
            layout -> true);
    assertThat(fitter.fit()).isEqualTo(new SheetLayout(true, 19));
  }

  @Test
  void smallerTypeIsBetterThanBrokenWords() {
    SheetFitter fitter = new SheetFitter(layout -> 1, layout -> layout.halfPoints() <= 17);
    assertThat(fitter.fit()).isEqualTo(new SheetLayout(false, 17));
  }

  @Test
  void brokenWordsAreBetterThanASecondPage() {
    SheetFitter fitter =
        new SheetFitter(layout -> layout.halfPoints() <= 18 ? 1 : 2, layout -> false);
    assertThat(fitter.fit()).isEqualTo(new SheetLayout(false, 18));
  }

  @Test
  void whatNeverFitsIsSetComfortablyOnTheFewestPages() {
    SheetFitter fitter = new SheetFitter(layout -> layout.landscape() ? 3 : 4, layout -> true);
    assertThat(fitter.fit()).isEqualTo(new SheetLayout(true, SheetLayout.COMFORTABLE));
  }
}
