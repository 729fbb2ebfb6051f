package io.kartei.diagram.draw.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Places for stacked labels: as near to their wanted places as the distance between them allows.
 *
 * @param places the labels' middles, ascending
 * @param width the space they take, in px; 0 without labels
 */
record SidePlaces(List<Double> places, double width, boolean right) {
  SidePlaces {
    places = List.copyOf(places);
  }

  /**
   * Finds the places.
   *
   * @param wanted ascending
   * @param distance the least distance between neighbours
   */
  static SidePlaces of(double[] wanted, double distance, double width, boolean right) {
    // neighbours that would collide form one block around the mean of their wanted places
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

  /** Returns the distance of the outermost label from 0, in px. */
  double reach() {
    return places.stream().mapToDouble(Math::abs).max().orElse(0) + 10;
  }
}
