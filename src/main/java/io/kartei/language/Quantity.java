package io.kartei.language;

import java.util.Set;

/** A number with a unit of data or frequency directly attached: {@code 16GB}, {@code 1kB/s}. */
final class Quantity {
  private static final String PREFIXES = "kKMGTPE";
  private static final Set<String> UNITS =
      Set.of("B", "Bit", "bit", "Bits", "bits", "Byte", "Bytes", "Hz");

  private Quantity() {}

  static boolean is(String word) {
    int at = 0;
    while (at < word.length() && isOfNumber(word.charAt(at))) {
      at++;
    }
    if (at == 0 || !Character.isDigit(word.charAt(0))) {
      return false;
    }
    String unit = word.substring(at, word.length() - (word.endsWith("/s") ? 2 : 0));
    boolean prefixed = !unit.isEmpty() && PREFIXES.indexOf(unit.charAt(0)) >= 0;
    String plain = prefixed ? unit.substring(1) : unit;
    return UNITS.contains(plain.startsWith("i") ? plain.substring(1) : plain);
  }

  private static boolean isOfNumber(char c) {
    return Character.isDigit(c) || c == '.' || c == ',';
  }
}
