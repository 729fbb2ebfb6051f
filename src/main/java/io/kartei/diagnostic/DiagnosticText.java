package io.kartei.diagnostic;

import io.kartei.messages.Phrase;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import io.kartei.source.Sources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A single run of {@link DiagnosticFormatter#text}. */
final class DiagnosticText {
  private static final String BOLD = "1";
  private static final String FAINT = "2";
  private static final String GREEN = "32";

  private final Sources sources;
  private final TextOptions options;
  private final StringBuilder out = new StringBuilder();

  DiagnosticText(Sources sources, TextOptions options) {
    this.sources = sources;
    this.options = options;
  }

  String format(List<Diagnostic> diagnostics) {
    Map<String, Integer> seen = new LinkedHashMap<>();
    List<Diagnostic> wanted =
        diagnostics.stream().filter(d -> options.infos() || d.severity() != Severity.INFO).toList();
    for (Diagnostic diagnostic : wanted) {
      if (seen.merge(diagnostic.code(), 1, Integer::sum) <= options.repeats()) {
        one(diagnostic);
      }
    }
    seen.forEach(
        (code, count) -> {
          if (count > options.repeats()) {
            folded(code, count - options.repeats());
          }
        });
    if (wanted.size() >= KindCounts.MIN_TOTAL) {
      KindCounts.of(wanted).words().forEach(words -> line(said(words)));
    }
    return out.toString();
  }

  private void folded(String code, int rest) {
    String option = options.allOption();
    line(
        option == null
            ? said(Phrase.of("terminal.more", rest, code))
            : said(Phrase.of("terminal.more-by-option", rest, code, option)));
    line("");
  }

  private void one(Diagnostic diagnostic) {
    SourceText source = diagnostic.path() == null ? null : sources.find(diagnostic.path());
    SourceSpan span = source == null ? null : diagnostic.span();
    String colour = colour(diagnostic.severity());
    String label = said(diagnostic.severity().words()) + "[" + diagnostic.code() + "]";
    String message = said(diagnostic.words());
    line(paint(colour, label) + place(diagnostic.path(), source, span) + ": " + message);
    if (source != null && span != null) {
      excerpt(source, span, colour);
    }
    if (diagnostic.advice() != null) {
      String hint = said(Phrase.of("terminal.hint")) + ":";
      line("  " + paint(GREEN, hint) + " " + said(diagnostic.advice()));
    }
    line("");
  }

  private String said(Phrase phrase) {
    return TerminalText.harmless(phrase.in(options.language()));
  }

  private String place(
      @Nullable String path, @Nullable SourceText source, @Nullable SourceSpan span) {
    if (path == null) {
      return "";
    }
    String place = TerminalText.harmless(options.paths().apply(path));
    if (source != null && span != null) {
      var at = source.position(span.start());
      place += ":" + at.line() + ":" + at.column();
    }
    return " " + paint(BOLD, place);
  }

  private void excerpt(SourceText source, SourceSpan span, String colour) {
    int number = source.lineAt(span.start());
    String line = source.line(number);
    int lineStart = source.lineStart(number);
    int start = Math.min(span.start() - lineStart, line.length());
    int end = Math.min(span.end() - lineStart, line.length());
    String gutter = "  " + number + " | ";
    String blank = " ".repeat(gutter.length() - 2) + "| ";
    ExcerptLine excerpt = ExcerptLine.of(line, start, end, gutter.length());
    line(paint(FAINT, gutter) + excerpt.shown());
    line(paint(FAINT, blank) + paint(colour, excerpt.marks()));
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> "1;31";
      case WARNING -> "1;33";
      case INFO -> "1;36";
    };
  }

  private String paint(String colour, String text) {
    return options.colour() ? "\u001B[" + colour + "m" + text + "\u001B[0m" : text;
  }

  /** Adds a line without trailing blanks, so that an empty source line leaves none. */
  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }
}
