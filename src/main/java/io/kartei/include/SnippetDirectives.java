package io.kartei.include;

import io.kartei.include.Directive.Kind;
import io.kartei.source.SourceSpan;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The directives of PyMdown's "Snippets": {@code --8<-- "file.md:2:10"} on a line of its own, and a
 * list of files between two lines {@code --8<--}.
 */
final class SnippetDirectives {
  static final Pattern FORM =
      Pattern.compile(
          "(?m)^(?<indent>[ \\t]{0,100})(?<escape>;{0,3})-{1,20}8<-{1,20}(?:"
              + "[ \\t]{1,20}(?<quote>[\"'])(?<file>[^\"'\\r\\n]{1,500})\\k<quote>[ \\t]{0,20}$"
              + "|[ \\t]{1,20}\\[[ \\t]{0,20}(?:start|end)[ \\t]{0,20}:[^\\]\\r\\n]{1,100}\\]"
              + "[^\\r\\n]{0,20}(?:\\r?\\n)?"
              + "|[ \\t]{0,20}\\r?\\n(?<list>(?:[^\\r\\n]{0,500}\\r?\\n){1,40}?)"
              + "[ \\t]{0,100}-{1,20}8<-{1,20}[ \\t]{0,20}$)");

  private SnippetDirectives() {}

  static Directive of(Matcher found) {
    String escape = found.group("escape");
    if (!escape.isEmpty()) {
      int at = found.start("escape");
      return new Directive(Kind.ESCAPED, new SourceSpan(at, found.end()), "", null, "");
    }
    String indent = found.group("indent");
    String list = found.group("list");
    if (list != null) {
      SourceSpan span = new SourceSpan(found.end("indent"), found.end());
      return new Directive(Kind.LIST, span, list, null, indent);
    }
    String file = found.group("file");
    if (file == null) {
      return new Directive(Kind.NOTHING, new SourceSpan(found.start(), found.end()), "", null, "");
    }
    return of(file, new SourceSpan(found.end("indent"), found.end()), indent);
  }

  /**
   * Returns the directive for a file.
   *
   * @param file its name, with the part of it after a colon
   * @param indent what comes before each of its lines
   */
  static Directive of(String file, SourceSpan span, String indent) {
    int colon = file.indexOf(':', Math.max(0, file.lastIndexOf('/')));
    return colon < 0
        ? new Directive(Kind.INCLUDE, span, file, null, indent)
        : new Directive(
            Kind.INCLUDE, span, file.substring(0, colon), file.substring(colon + 1), indent);
  }
}
