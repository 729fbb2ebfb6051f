package io.kartei.diagram.describe;

import io.kartei.diagram.QuadrantChart;
import io.kartei.diagram.QuadrantChart.Axis;
import io.kartei.diagram.QuadrantChart.Point;
import io.kartei.diagram.element.Label;
import java.util.ArrayList;
import java.util.List;

/** Describes a quadrant chart: its scales, then what is in each quadrant. */
public final class QuadrantDescription {
  private static final List<String> NAMES =
      List.of("quadrant-1", "quadrant-2", "quadrant-3", "quadrant-4");

  private final QuadrantChart chart;
  private final DescriptionPhrases phrases;

  public QuadrantDescription(QuadrantChart chart, DescriptionPhrases phrases) {
    this.chart = chart;
    this.phrases = phrases;
  }

  /** Returns the description, empty for an empty chart. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    axis(sentences, "quadrant-across", chart.across());
    axis(sentences, "quadrant-up", chart.up());
    for (int i = 0; i < NAMES.size(); i++) {
      int number = i;
      List<String> in =
          chart.points().stream().filter(p -> p.quadrant() == number).map(this::point).toList();
      Label name = chart.quadrants().get(i);
      String place = phrases.phrase(NAMES.get(i));
      if (!name.isEmpty()) {
        place = phrases.phrase("quadrant-named", place, name.plain());
      }
      if (!in.isEmpty()) {
        sentences.add(phrases.phrase("quadrant-holds", place, phrases.list(in)));
      } else if (!name.isEmpty()) {
        sentences.add(DescriptionPhrases.ended(place));
      }
    }
    return sentences;
  }

  private void axis(List<String> sentences, String key, Axis axis) {
    if (!axis.high().isEmpty()) {
      sentences.add(phrases.phrase(key, axis.low().plain(), axis.high().plain()));
    } else if (!axis.low().isEmpty()) {
      sentences.add(phrases.phrase(key + "-one", axis.low().plain()));
    }
  }

  private String point(Point point) {
    return phrases.phrase(
        "quadrant-point",
        phrases.name(point.label().plain()),
        number(point.x()),
        number(point.y()));
  }

  private String number(double value) {
    String text = String.valueOf(Math.round(value * 100) / 100.0);
    String bare = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    return bare.replace(".", phrases.phrase("decimal-sign"));
  }
}
