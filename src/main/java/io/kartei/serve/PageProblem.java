package io.kartei.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kartei.build.SiteOrigin;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticView;
import io.kartei.diagnostic.Severity;
import io.kartei.messages.Phrase;
import io.kartei.source.Sources;
import io.kartei.text.Json;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A problem as the preview shows it.
 *
 * @param severity how bad it is
 * @param view its words and place
 * @param label the severity in words
 * @param page the address of the page that it is about, or null
 * @param open the address that opens its place in the author's editor, or null
 */
record PageProblem(
    Severity severity,
    DiagnosticView view,
    String label,
    @Nullable String page,
    @Nullable String open) {

  /** Puts a diagnostic into words. */
  static PageProblem of(
      Diagnostic diagnostic, Sources sources, @Nullable SiteOrigin origin, String language) {
    DiagnosticView view = DiagnosticView.of(diagnostic, sources, language);
    String path = diagnostic.path();
    return new PageProblem(
        diagnostic.severity(),
        view,
        diagnostic.severity().words().in(language),
        origin == null || path == null ? null : origin.pages().get(path),
        origin == null || path == null ? null : open(view, origin, path));
  }

  private static @Nullable String open(DiagnosticView view, SiteOrigin origin, String path) {
    Path file = origin.file(path);
    return file == null || origin.editor() == null
        ? null
        : origin
            .editor()
            .to(
                file.toAbsolutePath().normalize(),
                view.line() == null ? 1 : view.line(),
                view.column() == null ? 1 : view.column());
  }

  /** Whether it is about a page. */
  boolean isOn(String address) {
    return address.equals(page);
  }

  /** Returns it as JSON for the page's script. */
  ObjectNode json(String language) {
    ObjectNode node = (ObjectNode) Json.tree(view);
    node.put("label", label);
    node.put("page", page);
    node.put("open", open);
    node.put("openWords", open == null ? null : Phrase.of("serve.open").in(language));
    return node;
  }
}
