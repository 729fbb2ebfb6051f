package io.kartei.fuzz;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.source.SourceSpan;
import java.util.List;

/** Whether what is said about a text lies within it. */
final class Spans {
  private Spans() {}

  static void check(int start, int end, int length, Object what) {
    if (start < 0 || end < start || end > length) {
      throw new AssertionError(start + ".." + end + " lies outside of 0.." + length + ": " + what);
    }
  }

  /** Checks each; returns them as text. */
  static String checkAll(List<Diagnostic> diagnostics, String text) {
    for (Diagnostic diagnostic : diagnostics) {
      SourceSpan span = diagnostic.span();
      if (span != null) {
        check(span.start(), span.end(), text.length(), diagnostic);
      }
    }
    return diagnostics.toString();
  }
}
