package io.kartei.model;

import java.util.List;

/**
 * An exam held on a particular date.
 *
 * @param id for URLs and data: {@code fisi-ap2-analyse-winter-2023}
 * @param parts the named parts of its scheme, in the scheme's order
 * @param chronology orders sittings by date; equal for papers with the same date
 * @param label for readers: {@code AP2 Analyse · Winter 2023}
 * @param shortLabel for narrow places: {@code W23}
 */
public record Sitting(
    String id, List<Part> parts, int chronology, String label, String shortLabel) {

  /**
   * A named part of a scheme.
   *
   * @param name its key in the published model: {@code paper}
   * @param value {@code Analyse}, or a number for {@code year}
   * @param labelled whether the sitting's label shows it
   */
  public record Part(String name, String value, boolean labelled) {}

  public Sitting {
    parts = List.copyOf(parts);
  }

  /** Returns the value of a part, or an empty string if the scheme has no such part. */
  public String part(String name) {
    for (Part part : parts) {
      if (part.name().equals(name)) {
        return part.value();
      }
    }
    return "";
  }
}
