package io.kartei.facts;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.facts.text.FactScope;
import io.kartei.source.SourceSpan;

/** Reports lines between bars that are no table, because the row of dashes is missing. */
final class AlmostTable {
  private AlmostTable() {}

  /** Checks a paragraph: its first two lines have as many cells, at least two, and no dashes. */
  static void report(SourceSpan paragraph, FactScope scope) {
    String text = scope.text(paragraph.start(), paragraph.end());
    int end = text.indexOf('\n');
    if (!text.startsWith("|") || end < 0) {
      return;
    }
    int next = text.indexOf('\n', end + 1);
    int first = cells(text.substring(0, end));
    int second = cells(withoutQuote(text.substring(end + 1, next < 0 ? text.length() : next)));
    if (first > 1 && first == second) {
      scope.report(
          Diagnostic.warning("ragged-table.no-dashes", "|" + " --- |".repeat(first)),
          new SourceSpan(paragraph.start(), paragraph.start() + end));
    }
  }

  private static String withoutQuote(String line) {
    String plain = line.strip();
    while (plain.startsWith(">")) {
      plain = plain.substring(1).stripLeading();
    }
    return plain;
  }

  /** Returns how many cells a line has between its bars; 0 if it isn't a row with words. */
  private static int cells(String written) {
    String line = written.strip();
    if (line.length() < 2 || line.charAt(0) != '|' || !line.endsWith("|")) {
      return 0;
    }
    int bars = 0;
    boolean words = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      bars += c == '|' && (i == 0 || line.charAt(i - 1) != '\\') ? 1 : 0;
      words |= Character.isLetterOrDigit(c);
    }
    return words ? bars - 1 : 0;
  }
}
