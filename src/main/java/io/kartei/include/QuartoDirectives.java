package io.kartei.include;

import io.kartei.include.Directive.Kind;
import io.kartei.source.SourceSpan;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quarto's {@code {{< include _part.qmd >}}}, on a line of its own (Quarto, "Includes"). */
final class QuartoDirectives {
  static final Pattern FORM =
      Pattern.compile(
          "(?m)^[ \\t]{0,20}\\{\\{<[ \\t]{0,8}include[ \\t]+"
              + "[\"']?(?<file>[^\\s{}<>\"']{1,500})[\"']?"
              + "[ \\t]{0,8}>\\}\\}[ \\t]{0,20}$");

  private QuartoDirectives() {}

  static Directive of(Matcher found) {
    SourceSpan span = new SourceSpan(found.start(), found.end());
    return new Directive(Kind.INCLUDE, span, found.group("file"), null, "");
  }
}
