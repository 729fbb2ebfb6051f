package io.kartei.render.pdf.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.kartei.render.pdf.document.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ColumnPlanTest {
  private static final double HEIGHT = 700;

  private static Piece piece(boolean leads) {
    return new Piece("<p>Text</p>", false, leads, Piece.Loss.SUBSTANCE);
  }

  /** Returns where the columns of a page end. */
  private static List<Double> ends(ColumnPlan plan, List<Double> heights, int page) {
    List<Double> ends = new ArrayList<>();
    for (ColumnPlan.Place place : plan.places()) {
      if (place.page() == page) {
        double end = place.top();
        for (int i = 0; i < place.pieces().size(); i++) {
          end += place.gaps().get(i) + heights.get(place.pieces().get(i));
        }
        ends.add(end);
      }
    }
    return ends;
  }

  @Test
  void theColumnsOfAFullPageEndTogether() {
    List<Piece> pieces = new ArrayList<>();
    List<Double> heights = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      pieces.add(piece(i % 4 == 0));
      heights.add(i % 4 == 0 ? 14.0 : 24.0 + 9 * (i % 3));
    }
    ColumnPlan plan = ColumnPlan.of(pieces, heights, HEIGHT, 2, 10, Set.of());
    assertThat(plan.pages()).isGreaterThan(1);
    List<Double> ends = ends(plan, heights, 0);
    assertThat(ends).hasSize(2).allMatch(end -> end <= HEIGHT + 1e-3);
    assertThat(ends.get(0)).isCloseTo(ends.get(1), within(0.01));
    assertThat(ends.get(0)).isGreaterThan(0.9 * HEIGHT);
  }

  @Test
  void nothingIsSpreadOverAHalfEmptyColumn() {
    List<Piece> pieces = Collections.nCopies(3, piece(false));
    List<Double> heights = List.of(300.0, 20.0, 20.0);
    ColumnPlan plan = ColumnPlan.of(pieces, heights, HEIGHT, 2, 10, Set.of());
    assertThat(plan.places().get(1).gaps()).allMatch(gap -> gap <= 3.5);
  }

  @Test
  void whatIsAloneBetweenWidePiecesMayGoAcross() {
    Piece wide = new Piece("<table></table>", true, false, Piece.Loss.SUBSTANCE);
    List<Piece> pieces = List.of(wide, piece(true), piece(false), wide);
    List<Double> heights = List.of(80.0, 14.0, 200.0, 80.0);
    ColumnPlan plan = ColumnPlan.of(pieces, heights, HEIGHT, 2, 10, Set.of());
    assertThat(plan.alone()).containsExactly(1, 2);
    ColumnPlan across = ColumnPlan.of(pieces, heights, HEIGHT, 2, 10, plan.alone());
    assertThat(across.places()).allMatch(place -> place.column() < 0);
    assertThat(across.alone()).isEmpty();
  }
}
