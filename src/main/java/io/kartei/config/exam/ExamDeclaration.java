package io.kartei.config.exam;

import java.util.List;

/**
 * An exam scheme as its author declared it: what references look like, how sittings are sorted and
 * what they are called.
 *
 * @param name of the scheme
 * @param patterns at least one; the first is the one that hints show
 * @param parts every named part of the patterns, in the order of their first place
 * @param order the parts that give a sitting its date, the most important first
 * @param label what a sitting is called; {@code {year}} stands for that part
 * @param shortLabel the same for narrow places; {@code {season:1}} is the first letter of a part,
 *     {@code {year:2}} the last two digits
 * @param acrossYears values whose sittings go on into the next year: {@code WS 2021} is shown as
 *     {@code WS 2021/22}
 * @param unmarked whether a line that is nothing but a reference is one without the marker, too
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

  /** The name of the part that every pattern has. */
  public static final String TASK = "task";

  public ExamDeclaration {
    patterns = List.copyOf(patterns);
    parts = List.copyOf(parts);
    order = List.copyOf(order);
    acrossYears = List.copyOf(acrossYears);
  }
}
