package io.kartei.diagnostic;

import io.kartei.source.SourceProblem;
import io.kartei.source.SourceProblem.Kind;

/** Says in words what went wrong when files were read. */
public final class SourceDiagnostics {

  private SourceDiagnostics() {}

  /** One problem as a diagnostic: a folder that can't be read is an error, all else a warning. */
  public static Diagnostic of(SourceProblem problem) {
    Diagnostic said = say(problem);
    return problem.path().isEmpty() ? said : said.at(problem.path(), problem.span());
  }

  private static Diagnostic say(SourceProblem problem) {
    Kind kind = problem.kind();
    return switch (kind) {
      case UNREADABLE_FOLDER ->
          Diagnostic.error(
                  "unreadable-folder",
                  (problem.path().isEmpty() ? "the content folder" : "this folder")
                      + " cannot be read: "
                      + problem.detail())
              .hint("check its permissions, and that its disk is connected");
      case UNREADABLE_FILE ->
          Diagnostic.warning(
                  "unreadable-file",
                  "this file cannot be read and is left out: " + problem.detail())
              .hint("check the file's permissions, and whether another program moved it");
      case TOO_LARGE ->
          Diagnostic.warning(
                  "note-too-large",
                  "this note has more than " + problem.detail() + " and is left out")
              .hint(
                  "part it into several notes, or give it another ending and link to it as a file");
      case NO_FILE ->
          Diagnostic.warning(
                  "no-file",
                  "this is a pipe, a socket or a device and is left out; reading it may"
                      + " never end")
              .hint("delete it, or put a file with its contents in its place");
      case LINK_OUTSIDE ->
          Diagnostic.warning(
                  "link-outside", "this symbolic link leaves the project and is left out")
              .hint("copy what it leads to into the project");
      case LINK_LOOP ->
          Diagnostic.warning(
              "link-loop", "this symbolic link leads back to a folder it lies in and is left out");
      case LINK_BROKEN ->
          Diagnostic.warning("link-broken", "this symbolic link leads to nothing and is left out");
      case NOT_UTF8 ->
          Diagnostic.warning("not-utf8", "not UTF-8; read as " + problem.detail())
              .hint("save the file as UTF-8");
      case SAME_NAME ->
          Diagnostic.warning(
                  "same-name",
                  "another file here has the same name in other code points; links lead to that"
                      + " one")
              .hint("rename one of the two");
    };
  }
}
