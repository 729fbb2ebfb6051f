package io.kartei.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.body.PrintOptions.Room;
import io.kartei.body.PrintedFigure.Place;
import io.kartei.diagram.drawing.Drawing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where diagrams are printed, by their size; on A4, the smallest type is 6.5 pt at 900 px. */
class DrawingPlaceTest {
  private static final Room PAGE = new Room(450, 700);

  private static Drawing drawing(double width, double height) {
    return new Drawing(width, height, null, "", List.of());
  }

  @Test
  void whatCanBeReadStaysAsItIs() {
    Drawing drawing = drawing(899, 600);
    assertThat(Place.of(drawing, drawing(300, 900), PAGE))
        .isEqualTo(new Place(drawing, false, true));
  }

  @Test
  void aNarrowDrawingThatCanBeReadTakesThePlaceOfAWideOne() {
    Drawing narrow = drawing(400, 1000);
    assertThat(Place.of(drawing(1300, 300), narrow, PAGE))
        .isEqualTo(new Place(narrow, false, true));
  }

  @Test
  void aWideOneWithoutSuchADrawingLiesOnItsSide() {
    Drawing wide = drawing(1300, 300);
    assertThat(Place.of(wide, null, PAGE)).isEqualTo(new Place(wide, true, true));
    assertThat(Place.of(wide, drawing(300, 4000), PAGE)).isEqualTo(new Place(wide, true, true));
  }

  @Test
  void whatCanBeReadNowhereIsAsLargeAsPossibleAndToldInWords() {
    Drawing wide = drawing(4000, 300);
    assertThat(Place.of(wide, null, PAGE)).isEqualTo(new Place(wide, true, false));
    Drawing high = drawing(300, 4000);
    assertThat(Place.of(high, null, PAGE)).isEqualTo(new Place(high, false, false));
  }
}
