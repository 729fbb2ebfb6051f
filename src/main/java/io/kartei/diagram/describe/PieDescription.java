package io.kartei.diagram.describe;

import io.kartei.diagram.PieChart;
import io.kartei.diagram.PieChart.Slice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Describes a pie chart, the largest share first. */
public final class PieDescription {
  private final PieChart chart;
  private final DescriptionPhrases phrases;

  public PieDescription(PieChart chart, DescriptionPhrases phrases) {
    this.chart = chart;
    this.phrases = phrases;
  }

  /** Returns the description, empty for an empty chart. */
  public List<String> sentences() {
    List<Slice> some = new ArrayList<>(chart.slices());
    some.removeIf(slice -> slice.value().signum() == 0);
    some.sort(Comparator.comparing(Slice::value).reversed());
    List<String> sentences = new ArrayList<>();
    double total = chart.total().doubleValue();
    List<String> shares =
        some.stream().map(slice -> share(slice, slice.value().doubleValue() / total)).toList();
    if (!shares.isEmpty()) {
      sentences.add(
          phrases.phrase(shares.size() == 1 ? "pie-whole" : "pie-largest", shares.get(0)));
    }
    if (shares.size() > 1) {
      sentences.add(phrases.phrase("pie-next", phrases.list(shares.subList(1, shares.size()))));
    }
    List<String> none =
        chart.slices().stream()
            .filter(slice -> slice.value().signum() == 0)
            .map(slice -> phrases.phrase("quoted", slice.label().plain()))
            .toList();
    if (!none.isEmpty()) {
      sentences.add(phrases.phrase("pie-nothing", phrases.list(none)));
    }
    return sentences;
  }

  private String share(Slice slice, double share) {
    String percent = decimal(PieChart.percent(share));
    String name = phrases.name(slice.label().plain());
    return chart.showData()
        ? phrases.phrase("pie-share-value", name, percent, decimal(slice.value().toPlainString()))
        : phrases.phrase("pie-share", name, percent);
  }

  private String decimal(String number) {
    return number.replace(".", phrases.phrase("decimal-sign"));
  }
}
