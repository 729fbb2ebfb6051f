package io.kartei.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A domain of an exam's outline, and where its objectives are covered.
 *
 * @param number {@code 2}
 * @param title what it is about, or null
 * @param weight how much of the exam it makes up, in percent, or null
 * @param places where the notes cover the domain as a whole
 * @param objectives the objectives by number, including those inferred from their neighbours'
 *     numbers
 * @param cards ids of the cards of all these places
 */
public record Outline(
    String number,
    @Nullable String title,
    @Nullable Double weight,
    List<Place> places,
    List<Row> objectives,
    List<String> cards) {

  public Outline {
    places = List.copyOf(places);
    objectives = List.copyOf(objectives);
    cards = List.copyOf(cards);
  }

  /**
   * An objective.
   *
   * @param number {@code 2.3}
   * @param title what it is about, or null
   * @param places where it is covered, in reading order; empty if nowhere
   * @param cards ids of the cards of these places
   */
  public record Row(String number, @Nullable String title, List<Place> places, List<String> cards) {
    public Row {
      places = List.copyOf(places);
      cards = List.copyOf(cards);
    }
  }
}
