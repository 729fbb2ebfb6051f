package io.kartei.diagnostic;

import java.util.Locale;

/** How bad it is: an error stops the build, a warning does not, an info is only worth knowing. */
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  /** {@code error}, {@code warning} or {@code info}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
