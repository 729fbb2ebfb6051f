package io.kartei.diagram.kind;

/**
 * A box of a diagram that a reader is to name.
 *
 * @param node the id of its node
 * @param hidden whether its name is hidden, as in a question; otherwise the box is marked, as in
 *     the answer
 */
public record Occlusion(String node, boolean hidden) {
  /**
   * Stands for the hidden name until it is put into words: U+FFFC, the object replacement
   * character.
   */
  static final String HIDDEN = "\uFFFC";
}
