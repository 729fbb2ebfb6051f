package io.kartei.diagram.svg;

/** Text and numbers as XML has them. */
final class Xml {
  private Xml() {}

  /** Escapes a text for an element's content or an attribute; what XML cannot hold is left out. */
  static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> {
          if ((c >= ' ' && c < '\ufffe') || c == '\n' || c == '\t') {
            out.append(c);
          }
        }
      }
    }
  }

  /** A number with at most one decimal, without an exponent. */
  static void number(double value, StringBuilder out) {
    long tenths = Math.round(value * 10);
    if (tenths < 0) {
      out.append('-');
      tenths = -tenths;
    }
    out.append(tenths / 10);
    if (tenths % 10 != 0) {
      out.append('.').append(tenths % 10);
    }
  }
}
