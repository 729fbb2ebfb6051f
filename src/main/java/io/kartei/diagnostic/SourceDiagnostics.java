package io.kartei.diagnostic;

import io.kartei.messages.Phrase;
import io.kartei.source.SourceProblem;
import io.kartei.source.SourceProblem.Kind;

/** Puts into words what went wrong when files were read. */
public final class SourceDiagnostics {

  private SourceDiagnostics() {}

  /**
   * Converts a problem to a diagnostic: an unreadable folder is an error, anything else a warning.
   */
  public static Diagnostic of(SourceProblem problem) {
    Diagnostic said = say(problem);
    return problem.path().isEmpty() ? said : said.at(problem.path(), problem.span());
  }

  private static Diagnostic say(SourceProblem problem) {
    Kind kind = problem.kind();
    return switch (kind) {
      case UNREADABLE_FOLDER -> {
        Phrase reason = Phrase.of(problem.detail());
        yield problem.path().isEmpty()
            ? Diagnostic.error("unreadable-folder.content", reason)
            : Diagnostic.error("unreadable-folder.this", reason);
      }
      case UNREADABLE_FILE ->
          Diagnostic.warning("unreadable-file.left-out", Phrase.of(problem.detail()));
      case TOO_LARGE -> Diagnostic.warning("note-too-large.left-out", problem.detail());
      case NO_FILE -> Diagnostic.warning("no-file.left-out");
      case LINK_OUTSIDE -> Diagnostic.warning("link-outside.left-out");
      case LINK_LOOP -> Diagnostic.warning("link-loop.left-out");
      case LINK_BROKEN -> Diagnostic.warning("link-broken.left-out");
      case NOT_UTF8 -> Diagnostic.warning("not-utf8.read-as", problem.detail());
      case SAME_NAME -> Diagnostic.warning("same-name.other-code-points");
    };
  }
}
