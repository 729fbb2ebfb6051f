package io.kartei.diagram.mermaid.graph;

import io.kartei.diagram.mermaid.scan.Form;
import io.kartei.diagram.mermaid.scan.Scanner;
import io.kartei.messages.Phrase;
import java.util.function.Predicate;

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

  /**
   * Reads a name of one word or of several, as in {@code Konto *-- Zwei Worte : Teil}. Several are
   * a name only if what follows them is right after a name; otherwise only the first is read.
   *
   * @param right whether what is at the scanner's position may follow the name that it is given
   */
  String words(Predicate<String> right) {
    String first = read();
    int end = in.position();
    StringBuilder name = new StringBuilder(first);
    in.skipSpaces();
    while (Character.isLetterOrDigit(in.peek()) && !in.looksAt("o--") && !in.looksAt("o..")) {
      int from = in.position();
      while (isNamePart()) {
        in.skip(1);
      }
      name.append(' ').append(in.text(from, in.position()));
      in.skipSpaces();
    }
    if (name.length() > first.length() && right.test(name.toString())) {
      return name.toString();
    }
    in.reset(end);
    return first;
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
