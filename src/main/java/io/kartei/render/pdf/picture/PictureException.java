package io.kartei.render.pdf.picture;

import io.kartei.messages.Phrase;

/** Thrown when a picture cannot be drawn on paper, or only with more work than it is worth. */
final class PictureException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Phrase fault;

  /**
   * @param fault the rest of the sentence "this picture ..."
   */
  PictureException(Phrase fault) {
    super(fault.english(), null, false, false);
    this.fault = fault;
  }

  /** Creates an exception for a fault without arguments. */
  PictureException(String key) {
    this(Phrase.of(key));
  }

  /** Returns the rest of the sentence "this picture ...". */
  Phrase fault() {
    return fault;
  }
}
