package io.kartei.render.pdf.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Removes artifacts without content from what a page shows. OpenHTMLtoPDF marks the background of
 * each box, whether it has one or not (ISO 32000-1, 14.8.2.2), and gives each its own list of
 * properties: most of the objects of a PDF would belong to nothing.
 */
final class EmptyArtifacts {
  private static final byte[] ARTIFACT = bytes("/Artifact /");
  private static final byte[] BEGIN = bytes(" BDC");
  private static final byte[] END = bytes("EMC");

  private final byte[] operators;
  private final ByteArrayOutputStream rest;
  private final Set<String> lists = new HashSet<>();

  /** Where the line before begins if it begins an artifact; otherwise -1. */
  private int open = -1;

  private EmptyArtifacts(byte[] operators) {
    this.operators = operators;
    this.rest = new ByteArrayOutputStream(operators.length);
  }

  /**
   * Removes the empty artifacts from a page.
   *
   * @param operators a content stream as PDFBox writes it, each operator on a line of its own
   */
  static EmptyArtifacts removedFrom(byte[] operators) {
    EmptyArtifacts removed = new EmptyArtifacts(operators);
    removed.lines();
    return removed;
  }

  /** Returns the rest of the content stream. */
  byte[] rest() {
    return rest.toByteArray();
  }

  /** Returns the names of the lists of properties that marked content in the rest has. */
  Set<String> lists() {
    return lists;
  }

  private void lines() {
    int line = 0;
    for (int i = 0; i < operators.length; i++) {
      if (operators[i] == '\n') {
        line(line, i);
        line = i + 1;
      }
    }
    flush(line);
    rest.write(operators, line, operators.length - line);
  }

  private void line(int from, int to) {
    if (open >= 0 && to - from == END.length && is(END, from)) {
      open = -1;
      return;
    }
    flush(from);
    if (is(ARTIFACT, from) && is(BEGIN, to - BEGIN.length)) {
      open = from;
    } else {
      write(from, to + 1);
    }
  }

  /** Writes the beginning of an artifact that isn't empty; it ends where the next line begins. */
  private void flush(int end) {
    if (open >= 0) {
      write(open, end);
      open = -1;
    }
  }

  private void write(int from, int end) {
    rest.write(operators, from, end - from);
    int name = end - 1 - BEGIN.length;
    if (is(BEGIN, name)) {
      int last = name;
      while (name > from && operators[name] != '/') {
        name--;
      }
      lists.add(new String(operators, name + 1, last - name - 1, StandardCharsets.US_ASCII));
    }
  }

  private boolean is(byte[] expected, int at) {
    if (at < 0 || at + expected.length > operators.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if (operators[at + i] != expected[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] bytes(String ascii) {
    return ascii.getBytes(StandardCharsets.US_ASCII);
  }
}
