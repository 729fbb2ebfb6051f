package io.kartei.diagnostic;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How diagnostics are shown to a person.
 *
 * @param language the language of the messages: {@code de} or {@code en}
 * @param colour whether to use the colours of a terminal (ANSI)
 * @param infos whether to show infos
 * @param repeats how many of one code to show; the rest are counted
 * @param allOption the option that shows the rest, to be named next to the count, or null
 * @param paths returns how to show the path of a file
 */
public record TextOptions(
    String language,
    boolean colour,
    boolean infos,
    int repeats,
    @Nullable String allOption,
    UnaryOperator<String> paths) {

  /** English, no colours, no infos, five of each code. */
  public static final TextOptions PLAIN =
      new TextOptions("en", false, false, 5, null, UnaryOperator.identity());

  /** Returns the same options in another language. */
  public TextOptions language(String wanted) {
    return new TextOptions(wanted, colour, infos, repeats, allOption, paths);
  }

  /** Returns the same options with or without colour. */
  public TextOptions colour(boolean wanted) {
    return new TextOptions(language, wanted, infos, repeats, allOption, paths);
  }

  /** Returns the same options, naming the option that shows the rest. */
  public TextOptions allOption(String option) {
    return new TextOptions(language, colour, infos, repeats, option, paths);
  }

  /** Returns the same options, with paths shown in another way. */
  public TextOptions paths(UnaryOperator<String> wanted) {
    return new TextOptions(language, colour, infos, repeats, allOption, wanted);
  }

  /** Returns the same options, but showing everything, including infos. */
  public TextOptions all() {
    return new TextOptions(language, colour, true, Integer.MAX_VALUE, allOption, paths);
  }
}
