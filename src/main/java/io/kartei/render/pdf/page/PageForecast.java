package io.kartei.render.pdf.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Forecasts the pages of a text from where its parts are on a page without an end: how many there
 * will be, and how many have a hole, if its drawings are scaled. All lengths are in points.
 */
final class PageForecast {
  /** A page with more blank at its end, as a fraction of its height, has a hole. */
  private static final double MAX_BLANK = 0.3;

  /** A last page that is fuller probably runs over. */
  private static final double MAX_LAST = 0.93;

  private static final double PROBABLY = 0.5;

  /** What a page may hold less than it is forecast to, since rules and margins are rounded. */
  private static final double SLACK = 4;

  /**
   * A part of a text.
   *
   * @param top where it begins
   * @param bottom where it ends
   */
  record Part(double top, double bottom) {}

  /**
   * A footnote.
   *
   * @param y where its mark is
   * @param width its width
   */
  record Note(double y, double width) {}

  /**
   * What is forecast.
   *
   * @param pages the number of pages; half of one more if the last one is nearly full
   * @param holes the number of pages with a hole, the last one excepted
   */
  record Outcome(double pages, int holes) {}

  private final List<Double> breaks = new ArrayList<>();

  /** The drawings' tops and bottoms, and the sum of the heights before each. */
  private final double[] tops;

  private final double[] bottoms;
  private final double[] heights;

  /** The footnotes' places, and the sum of the widths before each. */
  private final double[] marks;

  private final double[] widths;
  private final TextArea area;

  /**
   * Creates a forecast.
   *
   * @param breaks where a page may begin, in any order
   * @param kept what is never split, in the order of the text
   * @param drawings the drawings, in the order of the text
   * @param notes the footnotes, in the order of the text
   */
  PageForecast(
      List<Double> breaks, List<Part> kept, List<Part> drawings, List<Note> notes, TextArea area) {
    this.area = area;
    this.tops = drawings.stream().mapToDouble(Part::top).toArray();
    this.bottoms = drawings.stream().mapToDouble(Part::bottom).toArray();
    this.heights = sums(drawings.stream().mapToDouble(d -> d.bottom() - d.top()).toArray());
    this.marks = notes.stream().mapToDouble(Note::y).toArray();
    this.widths = sums(notes.stream().mapToDouble(Note::width).toArray());
    List<Double> sorted = new ArrayList<>(breaks);
    Collections.sort(sorted);
    double within = 0;
    int next = 0;
    for (double place : sorted) {
      while (next < kept.size() && kept.get(next).top() < place) {
        within = Math.max(within, kept.get(next++).bottom());
      }
      if (place >= within) {
        this.breaks.add(place);
      }
    }
  }

  /**
   * Forecasts the pages of the text from one place to another.
   *
   * @param scale the scale of its drawings
   * @param least the least scale of a drawing at the end of a page
   */
  Outcome pages(Part text, double scale, double least) {
    int pages = 1;
    int holes = 0;
    double from = text.top();
    while (true) {
      double to = next(from, text.bottom(), scale, least);
      if (to >= text.bottom()) {
        double last = height(from, to, scale) / area.height();
        return new Outcome(last > MAX_LAST ? pages + PROBABLY : pages, holes);
      }
      holes += height(from, to, scale) < (1 - MAX_BLANK) * area.height() ? 1 : 0;
      pages++;
      from = to;
    }
  }

  /** Returns where the page after one that begins at a place begins. */
  private double next(double from, double end, double scale, double least) {
    double best = from;
    for (int i = Math.max(0, index(from)); i <= breaks.size(); i++) {
      double place = i == breaks.size() ? end : Math.min(end, breaks.get(i));
      if (place <= from) {
        continue;
      }
      double shrink = (scale - least) * lastDrawing(from, place);
      if (height(from, place, scale) - shrink > area.height() - SLACK) {
        return best > from ? best : place;
      }
      best = place;
      if (place >= end) {
        return end;
      }
    }
    return end;
  }

  private int index(double place) {
    int found = Collections.binarySearch(breaks, place);
    return found < 0 ? -found - 1 : found;
  }

  private static double[] sums(double[] values) {
    double[] sums = new double[values.length + 1];
    for (int i = 0; i < values.length; i++) {
      sums[i + 1] = sums[i] + values[i];
    }
    return sums;
  }

  /** Returns how many of some ascending places come before a place. */
  private static int before(double[] places, double place) {
    int low = 0;
    int high = places.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[middle] < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the height of a drawing that a part of the text ends with, or 0. */
  private double lastDrawing(double from, double to) {
    int last = before(bottoms, to + 1) - 1;
    return last >= 0 && bottoms[last] > to - 1 && tops[last] >= from
        ? bottoms[last] - tops[last]
        : 0;
  }

  private double height(double from, double to, double scale) {
    int first = before(tops, from);
    int end = Math.max(first, before(bottoms, to + 1));
    double drawn = heights[end] - heights[first];
    double noted = widths[before(marks, to)] - widths[before(marks, from)];
    return to - from - (1 - scale) * drawn + KeptTogether.notes(noted, area);
  }
}
