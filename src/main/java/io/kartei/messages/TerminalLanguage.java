package io.kartei.messages;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** In which language to talk to whoever runs Kartei; the language of the site is another thing. */
public final class TerminalLanguage {
  private TerminalLanguage() {}

  /** {@code de} or {@code en}, by the first of POSIX's variables that is set; without any, en. */
  public static String of(Map<String, String> environment) {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(name -> environment.getOrDefault(name, ""))
        .filter(locale -> !locale.isEmpty())
        .findFirst()
        .filter(locale -> locale.startsWith("de"))
        .map(locale -> "de")
        .orElse("en");
  }

  /** What Java takes for the language of this machine's user; says it where no variable does. */
  public static String ofMachine() {
    return Locale.getDefault(Locale.Category.DISPLAY).getLanguage();
  }
}
