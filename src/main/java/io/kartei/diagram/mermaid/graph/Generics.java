package io.kartei.diagram.mermaid.graph;

/** Type parameters, written with tildes in Mermaid: {@code List~List~int~~}. */
final class Generics {
  private Generics() {}

  /** Returns the text with angle brackets. A tilde opens before a word and closes after one. */
  static String shown(String text) {
    if (text.indexOf('~') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '~') {
        out.append(c);
        continue;
      }
      boolean word = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
      boolean opens = i > 0 && word && text.indexOf('~', i + 1) > 0;
      if (opens) {
        depth++;
        out.append('<');
      } else if (depth > 0) {
        depth--;
        out.append('>');
      } else if (i == 0) {
        // a class's own parameter is passed without the class name
        out.append(word ? "<" : "~");
        depth += word ? 1 : 0;
      } else if (out.charAt(out.length() - 1) != '>') {
        // behind a bracket that closes, it has nothing more to close
        out.append('~');
      }
    }
    return out.toString();
  }
}
