package io.kartei.messages;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The language in which to address whoever runs Kartei; it is independent of the site's language.
 */
public final class TerminalLanguage {
  private TerminalLanguage() {}

  /**
   * Returns {@code de} or {@code en}, according to the first POSIX variable that is set; {@code en}
   * if none is.
   */
  public static String of(Map<String, String> environment) {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(name -> environment.getOrDefault(name, ""))
        .filter(locale -> !locale.isEmpty())
        .findFirst()
        .filter(locale -> locale.startsWith("de"))
        .map(locale -> "de")
        .orElse("en");
  }

  /**
   * Returns what Java considers the language of this machine's user; used if no variable is set.
   */
  public static String ofMachine() {
    return Locale.getDefault(Locale.Category.DISPLAY).getLanguage();
  }
}
