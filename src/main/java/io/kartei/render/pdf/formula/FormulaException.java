package io.kartei.render.pdf.formula;

import io.kartei.messages.Phrase;

/** Thrown when a formula cannot be set. */
final class FormulaException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Phrase fault;

  /**
   * @param fault why, as the end of a sentence
   */
  FormulaException(Phrase fault) {
    super(fault.english(), null, false, false);
    this.fault = fault;
  }

  Phrase fault() {
    return fault;
  }
}
