package io.kartei.diagram.describe;

import io.kartei.diagram.XyChart;
import io.kartei.diagram.XyChart.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Describes a chart of bars and lines: each series with its values. */
public final class XyDescription {
  private final XyChart chart;
  private final DescriptionPhrases phrases;

  public XyDescription(XyChart chart, DescriptionPhrases phrases) {
    this.chart = chart;
    this.phrases = phrases;
  }

  /** Returns the description, empty for an empty chart. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    String across = chart.across().title().plain();
    String up = chart.up().title().plain();
    if (!across.isEmpty() && !up.isEmpty()) {
      sentences.add(phrases.phrase("xy-axes", up, across));
    } else if (!across.isEmpty() || !up.isEmpty()) {
      sentences.add(phrases.phrase("xy-axis", across + up));
    }
    for (Series series : chart.series()) {
      List<String> values = new ArrayList<>();
      for (int i = 0; i < series.values().size(); i++) {
        String name = phrases.name(chart.name(i).plain());
        values.add(phrases.phrase("xy-value", name, number(series.values().get(i))));
      }
      String kind = phrases.phrase(series.bars() ? "xy-bars" : "xy-line");
      String named =
          series.name().isEmpty() ? kind : phrases.phrase("xy-named", kind, series.name().plain());
      sentences.add(phrases.phrase("xy-series", named, String.join(", ", values)));
    }
    return sentences;
  }

  private String number(BigDecimal value) {
    return value.toPlainString().replace(".", phrases.phrase("decimal-sign"));
  }
}
