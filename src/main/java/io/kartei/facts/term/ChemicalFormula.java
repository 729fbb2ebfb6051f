package io.kartei.facts.term;

import java.util.regex.Pattern;

/** Formulas that look like acronyms: {@code NaCl}. */
final class ChemicalFormula {
  private static final Pattern FORMULA =
      Pattern.compile(
          "(?:(?:Al|Ag|As|Au|Ba|Be|Br|Ca|Cl|Co|Cr|Cu|Fe|He|Hg|Li|Mg|Mn|Na|Ne|Ni|Pb|Si|Sn|Ti|Zn"
              + "|[BCFHIKNOPS])\\d*)+");

  private ChemicalFormula() {}

  /** Whether it is one beyond doubt: with a digit or an element of two letters. */
  static boolean is(String text) {
    return FORMULA.matcher(text).matches() && !text.matches("\\p{Lu}+");
  }
}
