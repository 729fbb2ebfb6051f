package io.kartei.fuzz;

/** What must hold for any input. */
@FunctionalInterface
public interface Law {
  /**
   * Puts an input through the product and checks what comes of it.
   *
   * @param input the bytes of a file
   * @return all that came of it, as text; the same for the same input
   * @throws AssertionError if something doesn't hold
   */
  String outcome(byte[] input);
}
