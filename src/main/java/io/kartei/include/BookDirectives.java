package io.kartei.include;

import io.kartei.include.Directive.Kind;
import io.kartei.source.SourceSpan;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The directives of mdBook: {@code {{#include file:2:10}}} and its siblings. */
final class BookDirectives {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /**
   * Matches on one line and no longer than any path, so that an unclosed directive costs nothing.
   */
  static final Pattern FORM =
      Pattern.compile(
          "\\\\?\\{\\{[ \\t]{0,8}#(?<name>[A-Za-z_]{1,20})[ \\t]+(?<rest>[^{}\\r\\n]{1,500})}}");

  private BookDirectives() {}

  static @Nullable Directive of(Matcher found) {
    SourceSpan span = new SourceSpan(found.start(), found.end());
    if (found.group().startsWith("\\")) {
      return new Directive(Kind.ESCAPED, span, "", null, "");
    }
    String[] words = BLANKS.split(found.group("rest").strip(), 2);
    String properties = words.length == 1 ? "" : words[1];
    return switch (found.group("name")) {
      case "include", "rustdoc_include" -> include(span, words[0]);
      case "playground", "playpen" ->
          new Directive(
              Kind.CODE,
              span,
              words[0],
              null,
              "rust" + (properties.isEmpty() ? "" : "," + properties(properties)));
      case "title" -> new Directive(Kind.NOTHING, span, "", null, "");
      default -> null;
    };
  }

  private static String properties(String written) {
    return BLANKS.matcher(written.strip()).replaceAll(",");
  }

  private static Directive include(SourceSpan span, String file) {
    int colon = file.indexOf(':');
    return colon < 0
        ? new Directive(Kind.INCLUDE, span, file, null, "")
        : new Directive(
            Kind.INCLUDE, span, file.substring(0, colon), file.substring(colon + 1), "");
  }
}
