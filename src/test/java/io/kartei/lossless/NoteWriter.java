package io.kartei.lossless;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Writes a note in which every word is there once, and knows its words. */
final class NoteWriter {
  private static final int LETTERS = 26;

  private final List<String> visible = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private final List<String> hidden = new ArrayList<>();
  private final StringBuilder definitions = new StringBuilder();
  private int words;
  private int inLine;
  private int inCell;

  /** The whole note, with what its parts have defined at its end. */
  static MixedNote note(List<Part> parts) {
    NoteWriter writer = new NoteWriter();
    String body = writer.blocks(parts);
    return new MixedNote(
        "# Notiz\n\n" + body + "\n\n" + writer.definitions + writer.word() + "\n",
        writer.visible,
        writer.refused,
        writer.hidden);
  }

  /** A new word that has to be seen. */
  String word() {
    String word = "wort" + letters(words++);
    visible.add(word);
    return word;
  }

  /** A new word that a page may refuse to show if it says so. */
  String refusable() {
    String word = "verboten" + letters(words++);
    refused.add(word);
    return word;
  }

  /** A new word that must not be seen. */
  String secret() {
    String word = "geheim" + letters(words++);
    hidden.add(word);
    return word;
  }

  /** A name that nothing else in the note has, and that nobody needs to see. */
  String name() {
    return "name" + letters(words++);
  }

  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int left = number, i = 0; i < 3; i++, left /= LETTERS) {
      letters.insert(0, (char) ('a' + left % LETTERS));
    }
    return letters.toString();
  }

  /** Puts a block at the end of the note. */
  void define(String block) {
    definitions.append(block).append("\n\n");
  }

  /** Spans with words before, between and behind them. */
  String line(List<Span> spans) {
    StringBuilder line = new StringBuilder(word());
    for (Span span : spans) {
      line.append(' ').append(span.kind().write(this, () -> line(span.inside())));
      line.append(' ').append(word());
    }
    return line.toString();
  }

  /** What is written where a line must not end. */
  String oneLine(Supplier<String> text) {
    inLine++;
    String line = text.get();
    inLine--;
    return line;
  }

  /** What is written in a cell of a table. */
  String cell(Supplier<String> text) {
    inCell++;
    String line = oneLine(text);
    inCell--;
    return line;
  }

  /** What ends a line, or in its place what does so where none must end. */
  String lineEnd(String ending, String otherwise) {
    return inLine > 0 ? otherwise : ending;
  }

  /** A bar that parts no cells. */
  String bar() {
    return inCell > 0 ? "\\|" : "|";
  }

  /** Blocks, an empty line between them. */
  String blocks(List<Part> parts) {
    List<String> blocks = new ArrayList<>();
    int outerLine = inLine;
    int outerCell = inCell;
    inLine = 0;
    inCell = 0;
    for (Part part : parts) {
      blocks.add(part.kind().write(this, part));
    }
    inLine = outerLine;
    inCell = outerCell;
    return String.join("\n\n", blocks);
  }

  /** A paragraph, then blocks. */
  String content(Part part) {
    String first = line(part.line());
    return part.inside().isEmpty() ? first : first + "\n\n" + blocks(part.inside());
  }

  /** Lines behind a prefix, the first one behind its own. */
  static String prefixed(String first, String other, String text) {
    return first + text.replace("\n", "\n" + other);
  }
}
