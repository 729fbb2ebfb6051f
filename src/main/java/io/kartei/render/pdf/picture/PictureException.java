package io.kartei.render.pdf.picture;

import io.kartei.messages.Phrase;

/** A picture cannot be drawn on paper, or only by more work than a picture is worth. */
final class PictureException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Phrase fault;

  /**
   * @param fault how the sentence "this picture ..." goes on
   */
  PictureException(Phrase fault) {
    super(fault.english(), null, false, false);
    this.fault = fault;
  }

  /** For a fault that takes no arguments. */
  PictureException(String key) {
    this(Phrase.of(key));
  }

  /** How the sentence "this picture ..." goes on. */
  Phrase fault() {
    return fault;
  }
}
