package io.kartei.include;

import io.kartei.source.SourceSpan;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A directive of mdBook's preprocessor "links" (mdBook guide, "mdBook-specific features").
 *
 * @param kind what it requests
 * @param span its position
 * @param path the file it names; empty if it names none
 * @param part the part of the file: {@code 2:10}, {@code name}, or null for the whole file
 * @param properties anything else it says, such as {@code editable}
 */
record Directive(
    Kind kind, SourceSpan span, String path, @Nullable String part, String properties) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** What a directive requests. */
  enum Kind {
    /** Insert the file, or a part of it. */
    INCLUDE,
    /** Insert the file in a fence of Rust. */
    PLAYGROUND,
    /** Insert nothing on the page. */
    TITLE,
    /** Leave the directive as it is, but without the backslash before it. */
    ESCAPED
  }

  /**
   * Matches on one line and no longer than any path, so that an unclosed directive costs nothing.
   */
  private static final Pattern FORM =
      Pattern.compile(
          "\\\\?\\{\\{[ \\t]{0,8}#(?<name>[A-Za-z_]{1,20})[ \\t]+(?<rest>[^{}\\r\\n]{1,500})}}");

  /** Whether a text may contain a directive. */
  static boolean mayBeIn(String text) {
    return FORM.matcher(text).find();
  }

  static Matcher matcher(String text, int from, int to) {
    return FORM.matcher(text).region(from, to);
  }

  /** Returns the directive that was found, or null if mdBook knows no such directive. */
  static @Nullable Directive of(Matcher found) {
    SourceSpan span = new SourceSpan(found.start(), found.end());
    if (found.group().startsWith("\\")) {
      return new Directive(Kind.ESCAPED, span, "", null, "");
    }
    String[] words = BLANKS.split(found.group("rest").strip(), 2);
    String properties = words.length == 1 ? "" : words[1];
    return switch (found.group("name")) {
      case "include", "rustdoc_include" -> include(span, words[0], properties);
      case "playground", "playpen" ->
          new Directive(Kind.PLAYGROUND, span, words[0], null, properties);
      case "title" -> new Directive(Kind.TITLE, span, "", null, found.group("rest"));
      default -> null;
    };
  }

  private static Directive include(SourceSpan span, String file, String properties) {
    int colon = file.indexOf(':');
    return colon < 0
        ? new Directive(Kind.INCLUDE, span, file, null, properties)
        : new Directive(
            Kind.INCLUDE, span, file.substring(0, colon), file.substring(colon + 1), properties);
  }
}
