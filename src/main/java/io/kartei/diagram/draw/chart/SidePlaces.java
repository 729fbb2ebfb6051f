package io.kartei.diagram.draw.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Where labels stand that are one below the other: as near to where they want to be as their
 * distance allows.
 *
 * @param places of their middles, ascending
 * @param width of the room they take, in px; 0 without labels
 */
record SidePlaces(List<Double> places, double width, boolean right) {
  SidePlaces {
    places = List.copyOf(places);
  }

  /**
   * Finds the places.
   *
   * @param wanted ascending
   * @param distance from one to the next, at least
   */
  static SidePlaces of(double[] wanted, double distance, double width, boolean right) {
    // neighbours that would collide become one block around the mean of what they want
    int count = wanted.length;
    int[] first = new int[count];
    double[] sum = new double[count];
    int blocks = 0;
    for (int i = 0; i < count; i++) {
      first[blocks] = i;
      sum[blocks] = wanted[i];
      blocks++;
      while (blocks > 1
          && top(first, sum, blocks - 1, i + 1, distance)
              < bottom(first, sum, blocks - 2, first[blocks - 1], distance) + distance) {
        sum[blocks - 2] += sum[blocks - 1];
        blocks--;
      }
    }
    List<Double> places = new ArrayList<>();
    for (int block = 0; block < blocks; block++) {
      int end = block + 1 < blocks ? first[block + 1] : count;
      double y = top(first, sum, block, end, distance);
      for (int i = first[block]; i < end; i++) {
        places.add(y);
        y += distance;
      }
    }
    return new SidePlaces(places, count == 0 ? 0 : width, right);
  }

  private static double top(int[] first, double[] sum, int block, int end, double distance) {
    int size = end - first[block];
    return sum[block] / size - (size - 1) * distance / 2;
  }

  private static double bottom(int[] first, double[] sum, int block, int end, double distance) {
    int size = end - first[block];
    return sum[block] / size + (size - 1) * distance / 2;
  }

  /** How far from 0 the outermost label is, in px. */
  double reach() {
    return places.stream().mapToDouble(Math::abs).max().orElse(0) + 10;
  }
}
