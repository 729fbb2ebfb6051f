package io.kartei.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** What the builders of one document share. Used by one thread. */
final class ParseScope {
  private final SourceText source;
  private final HtmlMode html;
  private final Document document;
  private final DiagnosticSink diagnostics;
  private final HeadingIds headingIds = new HeadingIds();
  private final List<String> anchors = new ArrayList<>();
  private int tables;
  private int diagrams;

  ParseScope(SourceText source, HtmlMode html, Document document, DiagnosticSink diagnostics) {
    this.source = source;
    this.html = html;
    this.document = document;
    this.diagnostics = diagnostics;
  }

  static SourceSpan span(Node node) {
    return new SourceSpan(
        node.getStartOffset(), Math.max(node.getStartOffset(), node.getEndOffset()));
  }

  SourceText source() {
    return source;
  }

  boolean trusted() {
    return html == HtmlMode.TRUSTED;
  }

  Document document() {
    return document;
  }

  HeadingIds headingIds() {
    return headingIds;
  }

  List<String> anchors() {
    return anchors;
  }

  void anchor(String id) {
    anchors.add(id);
  }

  String nextTable() {
    return "table-" + ++tables;
  }

  String nextDiagram() {
    return "diagram-" + ++diagrams;
  }

  void report(Diagnostic diagnostic, SourceSpan span) {
    diagnostics.report(diagnostic.at(source.path(), span));
  }
}
