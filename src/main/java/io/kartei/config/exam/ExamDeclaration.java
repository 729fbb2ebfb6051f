package io.kartei.config.exam;

import java.util.List;

/**
 * An exam scheme as its author declared it: what references look like, how sittings are sorted and
 * labelled.
 *
 * @param name the name of the scheme
 * @param patterns the patterns, at least one; hints show the first
 * @param parts every named part of the patterns, in the order of their first occurrence
 * @param order the parts that determine a sitting's date, most significant first
 * @param label the label of a sitting; {@code {year}} is replaced by that part
 * @param shortLabel the label where there is little space; {@code {season:1}} is the first letter
 *     of a part, {@code {year:2}} the last two digits
 * @param acrossYears values whose sittings extend into the next year: {@code WS 2021} is shown as
 *     {@code WS 2021/22}
 * @param unmarked whether a line that consists only of a reference needs no marker
 */
public record ExamDeclaration(
    String name,
    List<ExamPattern> patterns,
    List<ExamPart> parts,
    List<String> order,
    String label,
    String shortLabel,
    List<String> acrossYears,
    boolean unmarked) {

  /** The name of the part that every pattern must have. */
  public static final String TASK = "task";

  public ExamDeclaration {
    patterns = List.copyOf(patterns);
    parts = List.copyOf(parts);
    order = List.copyOf(order);
    acrossYears = List.copyOf(acrossYears);
  }
}
