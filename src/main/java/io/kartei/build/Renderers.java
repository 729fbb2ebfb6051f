package io.kartei.build;

import java.util.List;

/** The one list of outputs. */
public final class Renderers {
  private Renderers() {}

  /** The names of all outputs, as {@code outputs:}, {@code --only} and {@code --skip} know them. */
  public static List<String> names() {
    return List.of("html", "json", "pdf");
  }
}
