package io.kartei.diagnostic;

import io.kartei.messages.Phrase;
import io.kartei.source.SourcePlace;
import io.kartei.source.SourceSpan;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message about an author's input. Its text is in both {@code diagnostics} files of {@code
 * io.kartei.messages}, under a key that begins with the diagnostic's code; a hint that always
 * accompanies it is under the same key plus {@code .hint}, with the same arguments.
 *
 * <pre>{@code
 * sink.report(
 *     Diagnostic.warning("broken-link.missing", "dns.md")
 *         .at("dienste/dhcp.md", link.span())
 *         .hint("did-you-mean", "dienste/dns.md"));
 * }</pre>
 *
 * @param severity how bad it is
 * @param code the kind of problem, in kebab case; stable, documented in the manual
 * @param path the file, as its author knows it, or null if it isn't about a file
 * @param span the place in that file, or null if it is about the file as a whole
 * @param words what is wrong: one sentence without a full stop
 * @param advice what to do about it, or null
 */
public record Diagnostic(
    Severity severity,
    String code,
    @Nullable String path,
    @Nullable SourceSpan span,
    Phrase words,
    @Nullable Phrase advice)
    implements Comparable<Diagnostic> {
  private static final Pattern AFTER_DOT = Pattern.compile("\\..*");
  private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic d) -> Objects.requireNonNullElse(d.path, ""))
          .thenComparingInt(d -> d.span == null ? -1 : d.span.start())
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    if (!KEBAB_CASE.matcher(code).matches()) {
      throw new IllegalArgumentException("no diagnostic code: " + code);
    }
    if (span != null && path == null) {
      throw new IllegalArgumentException("a place needs a file");
    }
  }

  /** Makes an error: nothing will be written. */
  public static Diagnostic error(String key, Object... arguments) {
    return of(Severity.ERROR, Phrase.of(key, arguments));
  }

  /** Makes a warning: the site is written, but something in it isn't as its author intended. */
  public static Diagnostic warning(String key, Object... arguments) {
    return of(Severity.WARNING, Phrase.of(key, arguments));
  }

  /** Makes an info: something worth knowing. */
  public static Diagnostic info(String key, Object... arguments) {
    return of(Severity.INFO, Phrase.of(key, arguments));
  }

  /** Makes a diagnostic whose code is the beginning of the message key. */
  public static Diagnostic of(Severity severity, Phrase words) {
    String code = AFTER_DOT.matcher(words.key()).replaceFirst("");
    String hint = words.key() + ".hint";
    Phrase advice = Phrase.isKey(hint) ? new Phrase(hint, words.arguments()) : null;
    return new Diagnostic(severity, code, null, null, words, advice);
  }

  /** Returns what is wrong, in English. */
  public String message() {
    return words.english();
  }

  /** Returns what to do about it, in English, or null. */
  public @Nullable String hint() {
    return advice == null ? null : advice.english();
  }

  /** Returns the same diagnostic at a place. */
  public Diagnostic at(String file, @Nullable SourceSpan place) {
    return new Diagnostic(severity, code, file, place, words, advice);
  }

  /** Returns the same diagnostic at a place. */
  public Diagnostic at(SourcePlace place) {
    return at(place.path(), place.span());
  }

  /** Returns the same diagnostic with a hint about what to do. */
  public Diagnostic hint(String key, Object... arguments) {
    return hint(Phrase.of(key, arguments));
  }

  /** Returns the same diagnostic with a better hint about what to do; null leaves it as it is. */
  public Diagnostic hint(@Nullable Phrase other) {
    return other == null ? this : new Diagnostic(severity, code, path, span, words, other);
  }

  /** Returns the same diagnostic with another severity. */
  public Diagnostic as(Severity other) {
    return new Diagnostic(other, code, path, span, words, advice);
  }

  /**
   * Compares by file, place, severity, code and message, so that the order doesn't depend on which
   * thread reported first.
   */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
