package io.kartei.diagram.draw.graph;

/** Ids of marks, made from what the author calls things. */
final class Ids {
  private Ids() {}

  /** A kind and a name as an id: letters, digits and hyphens stay, anything else is its number. */
  static String of(String kind, String name) {
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
