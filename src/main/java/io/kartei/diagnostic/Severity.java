package io.kartei.diagnostic;

import io.kartei.messages.Phrase;
import java.util.Locale;

/** How bad it is: an error stops the build, a warning does not, an info is only worth knowing. */
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  /** What people call it. */
  public Phrase words() {
    return Phrase.of("severity." + label());
  }

  /** {@code error}, {@code warning} or {@code info}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
