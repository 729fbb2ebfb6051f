package io.kartei.facts;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.facts.text.FactScope;
import java.util.Locale;
import java.util.Set;

/**
 * Reports what isn't a link because of a blank: {@code [x](my file.md)} and {@code [x] (file.md)}.
 * Only what ends like the name of a file was meant as an address.
 */
final class AlmostLinks {
  private static final Set<String> ENDINGS =
      Set.of("md", "markdown", "html", "htm", "pdf", "png", "jpg", "jpeg", "gif", "svg", "webp");

  private static final String JOINED = "](";
  private static final String APART = "] (";

  private AlmostLinks() {}

  static void report(LiteralText text, FactScope scope) {
    for (int at = text.next(JOINED, 0); at >= 0; at = text.next(JOINED, at + 1)) {
      report(text, at, JOINED, scope);
    }
    for (int at = text.next(APART, 0); at >= 0; at = text.next(APART, at + 1)) {
      report(text, at, APART, scope);
    }
  }

  /** Checks the brackets around an index, which begins what is between their two pairs. */
  private static void report(LiteralText text, int at, String between, FactScope scope) {
    String before = text.startOfLine(at);
    String behind = text.restOfLine(at + between.length());
    int open = before.lastIndexOf('[');
    int close = behind.indexOf(')');
    if (open < 0 || close < 0) {
      return;
    }
    String address = behind.substring(0, close).strip();
    boolean blank = address.indexOf(' ') >= 0;
    boolean joined = between.equals(JOINED);
    if (address.indexOf('(') >= 0 || blank != joined || !isFile(address)) {
      return;
    }
    boolean picture = open > 0 && before.charAt(open - 1) == '!';
    String words = (picture ? "!" : "") + before.substring(open) + JOINED;
    int from = at - before.length() + open - (picture ? 1 : 0);
    scope.report(
        joined
            ? Diagnostic.warning("near-miss.address", words + "<" + address + ">)")
            : Diagnostic.warning("near-miss.link", words + address + ")"),
        text.span(from, at + between.length() + close + 1));
  }

  /** Returns whether an address ends in the name of a file, with or without an anchor. */
  private static boolean isFile(String address) {
    int anchor = address.indexOf('#');
    String path = anchor < 0 ? address : address.substring(0, anchor);
    int dot = path.lastIndexOf('.');
    boolean quoted = path.indexOf('"') >= 0 || path.indexOf('<') >= 0;
    return dot > 0 && !quoted && ENDINGS.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}
