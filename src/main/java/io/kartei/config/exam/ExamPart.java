package io.kartei.config.exam;

import java.util.List;

/**
 * A named part of the references of an exam scheme.
 *
 * @param name as in the pattern and in the published model: {@code season}
 * @param kind what its value may be
 * @param values the allowed values in order; empty for other kinds
 */
public record ExamPart(String name, Kind kind, List<Value> values) {

  /** What the value of a part may be. */
  public enum Kind {
    /** One of the part's values. */
    VALUES,
    /** One word. */
    WORD,
    /** A few words. */
    WORDS,
    /** A whole number. */
    NUMBER,
    /** {@code 2023}, {@code 2023/24}. */
    YEAR,
    /** {@code 4}, {@code 1a}, {@code 4b-c}, ... */
    TASK
  }

  /**
   * A value.
   *
   * @param name its form on the site and in the published model
   * @param spellings the forms that authors may use, including the name
   */
  public record Value(String name, List<String> spellings) {
    public Value {
      spellings = List.copyOf(spellings);
    }
  }

  public ExamPart {
    values = List.copyOf(values);
  }
}
