package io.kartei.diagram.draw.graph;

/** Ids of marks, made from the author's names. */
public final class Ids {
  private Ids() {}

  /**
   * Makes an id of a kind and a name. Keeps letters, digits and hyphens, and replaces other
   * characters with their numbers.
   */
  public static String of(String kind, String name) {
    StringBuilder id = new StringBuilder(kind).append('-');
    name.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || c == '-') {
                id.appendCodePoint(c);
              } else {
                id.append('_').append(Integer.toHexString(c)).append('_');
              }
            });
    return id.toString();
  }
}
