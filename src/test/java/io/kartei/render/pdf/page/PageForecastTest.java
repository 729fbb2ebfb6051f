package io.kartei.render.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.render.pdf.page.PageForecast.Note;
import io.kartei.render.pdf.page.PageForecast.Outcome;
import io.kartei.render.pdf.page.PageForecast.Part;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageForecastTest {
  private static final TextArea AREA = new TextArea(400, 104);

  /** Lines of ten points from one place to another. */
  private static List<Double> lines(int from, int to) {
    return IntStream.rangeClosed(from / 10, to / 10).mapToObj(i -> i * 10.0).toList();
  }

  /** Returns how many pages there are and how many have a hole. */
  private static String outcome(Outcome outcome) {
    return outcome.pages() + " " + outcome.holes();
  }

  @Test
  void aPageEndsBeforeWhatIsKeptTogether() {
    PageForecast forecast =
        new PageForecast(lines(0, 150), List.of(new Part(60, 120)), List.of(), List.of(), AREA);
    assertThat(outcome(forecast.pages(new Part(0, 150), 1, 0.8))).isEqualTo("2.0 1");
  }

  @Test
  void drawingsThatShrinkSaveAPage() {
    List<Part> drawings = List.of(new Part(10, 60));
    PageForecast forecast = new PageForecast(lines(0, 110), drawings, drawings, List.of(), AREA);
    assertThat(outcome(forecast.pages(new Part(0, 110), 1, 0.8))).isEqualTo("2.0 0");
    assertThat(outcome(forecast.pages(new Part(0, 110), 0.8, 0.8))).isEqualTo("1.5 0");
  }

  @Test
  void footnotesTakeRoomOnThePageOfTheirMarks() {
    List<Note> notes = List.of(new Note(10, 350), new Note(15, 350));
    PageForecast forecast = new PageForecast(lines(0, 100), List.of(), List.of(), notes, AREA);
    assertThat(forecast.pages(new Part(0, 100), 1, 0.8).pages()).isEqualTo(2);
    assertThat(forecast.pages(new Part(20, 110), 1, 0.8).pages()).isEqualTo(1);
  }
}
