package io.kartei.render.pdf.picture;

/** A picture cannot be drawn on paper, or only by more work than a picture is worth. */
final class PictureException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param problem how the sentence "this picture ..." goes on
   */
  PictureException(String problem) {
    super(problem, null, false, false);
  }

  /** How the sentence "this picture ..." goes on. */
  String problem() {
    return String.valueOf(getMessage());
  }
}
