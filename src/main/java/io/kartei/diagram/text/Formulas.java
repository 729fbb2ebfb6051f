package io.kartei.diagram.text;

import org.jspecify.annotations.Nullable;

/**
 * Sets the formulas in labels. What sets formulas needs more than diagrams do, so that it is given
 * to them from outside. Implementations are thread-safe, and give the same for the same source.
 */
@FunctionalInterface
public interface Formulas {
  /** Sets none, so that formulas are shown in plain characters. */
  Formulas NONE = tex -> null;

  /** Returns a formula given in TeX, or null if it can't be set. */
  @Nullable SetFormula set(String tex);
}
