package io.kartei.diagnostic;

import io.kartei.messages.Phrase;
import io.kartei.source.SourcePosition;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import io.kartei.source.Sources;
import java.util.List;

/**
 * Diagnostics as workflow commands, which GitHub Actions shows at the lines of a pull request
 * (GitHub, "Workflow commands").
 */
final class GithubAnnotations {
  private final Sources sources;
  private final TextOptions options;

  GithubAnnotations(Sources sources, TextOptions options) {
    this.sources = sources;
    this.options = options;
  }

  String of(List<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      if (options.infos() || diagnostic.severity() != Severity.INFO) {
        command(diagnostic, out);
      }
    }
    return out.toString();
  }

  private void command(Diagnostic diagnostic, StringBuilder out) {
    out.append("::").append(level(diagnostic.severity())).append(' ');
    if (diagnostic.path() != null) {
      out.append("file=").append(property(options.paths().apply(diagnostic.path()))).append(',');
      SourceText source = sources.find(diagnostic.path());
      SourceSpan span = diagnostic.span();
      if (source != null && span != null) {
        place(source, span, out);
      }
    }
    Phrase advice = diagnostic.advice();
    String hint = advice == null ? "" : "\n" + advice.in(options.language());
    out.append("title=")
        .append(property(diagnostic.code()))
        .append("::")
        .append(data(diagnostic.words().in(options.language()) + hint))
        .append('\n');
  }

  /** GitHub takes columns only for a place on one line. */
  private static void place(SourceText source, SourceSpan span, StringBuilder out) {
    SourcePosition start = source.position(span.start());
    SourcePosition end = source.position(Math.max(span.start(), span.end()));
    out.append("line=").append(start.line()).append(",endLine=").append(end.line()).append(',');
    if (start.line() == end.line()) {
      out.append("col=").append(start.column());
      out.append(",endColumn=").append(end.column()).append(',');
    }
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "notice" : severity.label();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
