package io.kartei.source;

import java.util.Arrays;

/**
 * Knows where the lines of a text begin. Lines end with LF, CRLF or CR (CommonMark 0.31.2, section
 * 2.1).
 */
final class LineMap {
  private final String text;
  private final int[] starts;

  LineMap(String text) {
    this.text = text;
    int[] found = new int[Math.max(16, text.length() / 24)];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean crlf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !crlf)) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /**
   * Returns the 1-based number of the line that contains the offset; offsets past the end are on
   * the last line.
   */
  int lineAt(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  int start(int line) {
    return starts[line - 1];
  }

  int count() {
    return starts.length;
  }

  /** Returns the text of a 1-based line, without its line ending. */
  String line(int line) {
    int start = start(line);
    int end = line < starts.length ? starts[line] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }
}
