package io.kartei.language;

/** Chemical formulas that look like acronyms: {@code NaCl}. */
final class ChemicalFormula {
  private ChemicalFormula() {}

  /**
   * Returns whether an acronym is certainly a formula: with a digit or an element of two letters.
   *
   * @param text a text in the language to look up element symbols in
   */
  static boolean is(String acronym, Text text) {
    boolean doubt = true;
    int at = 0;
    while (at < acronym.length()) {
      boolean two = at + 1 < acronym.length() && Character.isLowerCase(acronym.charAt(at + 1));
      String symbol = acronym.substring(at, at + (two ? 2 : 1));
      if (!Character.isUpperCase(symbol.charAt(0))
          || !text.knows(symbol, Category.CHEMICAL_ELEMENT)) {
        return false;
      }
      at += symbol.length();
      int digits = at;
      while (at < acronym.length() && Character.isDigit(acronym.charAt(at))) {
        at++;
      }
      doubt &= !two && digits == at;
    }
    return !doubt;
  }
}
