package io.kartei.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * How diagnostics are shown to a person.
 *
 * @param colour whether to use the colours of a terminal (ANSI)
 * @param infos whether to show what is only worth knowing
 * @param repeats how many of one code to show; the rest is counted
 * @param allOption the option that shows the rest, to be named beside the count; or null
 */
public record TextOptions(boolean colour, boolean infos, int repeats, @Nullable String allOption) {

  /** No colours, no infos, five of each code. */
  public static final TextOptions PLAIN = new TextOptions(false, false, 5, null);

  /** The same, with or without colour. */
  public TextOptions colour(boolean wanted) {
    return new TextOptions(wanted, infos, repeats, allOption);
  }

  /** The same, naming the option that shows the rest. */
  public TextOptions allOption(String option) {
    return new TextOptions(colour, infos, repeats, option);
  }

  /** The same, showing everything there is, infos as well. */
  public TextOptions all() {
    return new TextOptions(colour, true, Integer.MAX_VALUE, allOption);
  }
}
