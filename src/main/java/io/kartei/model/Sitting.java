package io.kartei.model;

import java.util.List;

/**
 * One exam on one date.
 *
 * @param id for addresses and data: {@code fisi-ap2-analyse-winter-2023}
 * @param parts the named parts of the scheme it is written in, in the scheme's order
 * @param chronology sorts sittings by date; equal for papers of the same date
 * @param label for readers: {@code AP2 Analyse · Winter 2023}
 * @param shortLabel for narrow places: {@code W23}
 */
public record Sitting(
    String id, List<Part> parts, int chronology, String label, String shortLabel) {

  /**
   * A named part of a scheme.
   *
   * @param name a key of the published model: {@code paper}
   * @param value {@code Analyse}, or a number for {@code year}
   * @param labelled whether the sitting's label shows it
   */
  public record Part(String name, String value, boolean labelled) {}

  public Sitting {
    parts = List.copyOf(parts);
  }

  /** The value of a part, or the empty string when the scheme has no such part. */
  public String part(String name) {
    for (Part part : parts) {
      if (part.name().equals(name)) {
        return part.value();
      }
    }
    return "";
  }
}
