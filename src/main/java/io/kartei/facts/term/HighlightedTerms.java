package io.kartei.facts.term;

import io.kartei.evidence.Evidence.Kind;
import io.kartei.facts.text.FactScope;
import io.kartei.language.LetterAligner;

/** Finds acronyms whose letters are highlighted in a line. Mnemonics aren't acronyms. */
final class HighlightedTerms {
  private final FactScope scope;
  private final TermCollector terms;
  private final Mnemonics mnemonics;

  HighlightedTerms(FactScope scope, TermCollector terms) {
    this.scope = scope;
    this.terms = terms;
    this.mnemonics = new Mnemonics(scope);
  }

  /**
   * Reads the highlights of a line.
   *
   * @param names what the heading above names
   * @return whether the line consists of an acronym's words
   */
  boolean find(TextLine line, SectionNames names) {
    boolean whole = false;
    for (HighlightedLetters letters : HighlightedLetters.of(line.line(), scope)) {
      if (letters.runs() < 2) {
        continue;
      }
      if (isSaying(letters, line, names)) {
        scope
            .evidence()
            .rejected(
                Kind.SHORT_FORM,
                line.span(),
                "why.short-form.saying",
                letters.letters(),
                letters.words());
        continue;
      }
      terms.shortForm(
          term(letters, names), letters.words(), line.span(), "why.short-form.letters-bold");
      whole |= letters.whole();
    }
    return whole;
  }

  private boolean isSaying(HighlightedLetters letters, TextLine line, SectionNames names) {
    return letters.named() == null
        && names.word(letters.letters()) == null
        && mnemonics.isOne(letters, names.title(), line.words());
  }

  /** Returns the heading's spelling if it has the same letters: VoIP, not VOIP. */
  private static String term(HighlightedLetters letters, SectionNames names) {
    String same = letters.named() != null ? letters.named() : names.word(letters.letters());
    if (same != null) {
      return same;
    }
    for (String acronym : names.acronyms()) {
      boolean oneMore = acronym.length() == letters.letters().length() + 1 && acronym.length() > 3;
      if (oneMore && letters.whole() && new LetterAligner(letters.expansion()).spells(acronym)) {
        return acronym;
      }
    }
    return letters.capitals();
  }
}
