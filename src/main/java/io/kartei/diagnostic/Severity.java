package io.kartei.diagnostic;

import io.kartei.messages.Phrase;
import java.util.Locale;

/**
 * The severity of a diagnostic: an error stops the build, a warning doesn't, an info is just worth
 * knowing.
 */
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  /** Returns its name for people. */
  public Phrase words() {
    return Phrase.of("severity." + label());
  }

  /** Returns {@code error}, {@code warning} or {@code info}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
