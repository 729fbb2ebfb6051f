package io.kartei.diagram.mermaid.graph;

import io.kartei.diagram.mermaid.scan.Form;
import io.kartei.diagram.mermaid.scan.Scanner;
import io.kartei.messages.Phrase;

/** Reads the name of a class and the {@code ~T~} after it. */
final class ClassNameReader {
  private final Scanner in;
  private final ClassBuilder classes;

  ClassNameReader(Scanner in, ClassBuilder classes) {
    this.in = in;
    this.classes = classes;
  }

  String read() {
    if (in.accept("`")) {
      in.uses(Form.NAME_IN_BACKTICKS);
      int start = in.position();
      String name = in.until("`");
      if (name == null) {
        throw in.fail(
            start - 1,
            start,
            Phrase.of("mermaid.backtick-open"),
            Phrase.verbatim("class `A name with blanks`"));
      }
      generic(name);
      return name;
    }
    int from = in.position();
    while (isNamePart()) {
      in.skip(1);
    }
    String name = in.text(from, in.position());
    if (name.isEmpty()) {
      throw in.expected(Phrase.of("mermaid.class-name"));
    }
    generic(name);
    return name;
  }

  private boolean isNamePart() {
    char c = in.peek();
    char next = in.peek(1);
    return Character.isLetterOrDigit(c)
        || c == '_'
        || (c == '-' && (Character.isLetterOrDigit(next) || next == '_'))
        || (c == '.' && Character.isLetterOrDigit(next))
        || (c > 127 && !Scanner.isSpace(c));
  }

  /** Reads the {@code ~T~} after a name. */
  private void generic(String name) {
    if (in.peek() == '~') {
      int from = in.position();
      while (!in.atLineEnd() && " {:[<".indexOf(in.peek()) < 0) {
        in.skip(1);
      }
      String type = in.text(from, in.position());
      classes.declare(name, from);
      classes.generic(name, Generics.shown(type));
    }
  }
}
