package io.kartei.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A domain of an exam's outline, or a part of its catalogue, and where its objectives are covered.
 *
 * @param number {@code 2}; empty for a part of a catalogue
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
   * @param number {@code 2.3}, or the code of a topic
   * @param title what it is about, or null
   * @param weight how much of the exam it makes up, in percent, or null
   * @param since since when it is asked, or null
   * @param until until when it was asked, or null if it still is
   * @param places where it is covered, in reading order; empty if nowhere
   * @param cards ids of the cards of these places
   */
  public record Row(
      String number,
      @Nullable String title,
      @Nullable Double weight,
      @Nullable String since,
      @Nullable String until,
      List<Place> places,
      List<String> cards) {
    public Row {
      places = List.copyOf(places);
      cards = List.copyOf(cards);
    }

    /** Creates a numbered objective. */
    Row(String number, @Nullable String title, List<Place> places, List<String> cards) {
      this(number, title, null, null, null, places, cards);
    }

    /** Whether it is still asked and no section covers it. */
    public boolean isMissing() {
      return places.isEmpty() && until == null;
    }
  }

  /**
   * How much of a catalogue the notes cover, without what was struck.
   *
   * @param topics how many topics there are
   * @param covered how many of them a section covers
   * @param share the covered ones' share of the weight, in percent; null if not all have a weight
   */
  public record Covered(int topics, int covered, @Nullable Double share) {
    /** Returns what is covered of all parts of a catalogue. */
    public static Covered of(List<Outline> catalogue) {
      List<Row> asked =
          catalogue.stream()
              .flatMap(part -> part.objectives().stream())
              .filter(row -> row.until() == null)
              .toList();
      List<Row> covered = asked.stream().filter(row -> !row.isMissing()).toList();
      double all = weight(asked);
      boolean weighed = all > 0 && asked.stream().allMatch(row -> row.weight() != null);
      return new Covered(
          asked.size(),
          covered.size(),
          weighed ? Double.valueOf(100 * weight(covered) / all) : null);
    }

    private static double weight(List<Row> rows) {
      return rows.stream().mapToDouble(row -> row.weight() == null ? 0 : row.weight()).sum();
    }
  }
}
