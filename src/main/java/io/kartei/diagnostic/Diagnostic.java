package io.kartei.diagnostic;

import io.kartei.source.SourcePlace;
import io.kartei.source.SourceSpan;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing to say about an author's input.
 *
 * <pre>{@code
 * sink.report(
 *     Diagnostic.warning("broken-link", "there is no \"dns.md\"")
 *         .at("dienste/dhcp.md", link.span())
 *         .hint("did you mean \"dienste/dns.md\"?"));
 * }</pre>
 *
 * @param severity how bad it is
 * @param code what kind of thing, in kebab case; stable, documented in the manual
 * @param path the file, as its author knows it, or null when it concerns no file
 * @param span the place in that file, or null when it concerns the file as a whole
 * @param message what is wrong: one sentence without a full stop
 * @param hint what to do about it, or null
 */
public record Diagnostic(
    Severity severity,
    String code,
    @Nullable String path,
    @Nullable SourceSpan span,
    String message,
    @Nullable String hint)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic d) -> Objects.requireNonNullElse(d.path, ""))
          .thenComparingInt(d -> d.span == null ? -1 : d.span.start())
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    if (!code.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("no diagnostic code: " + code);
    }
    if (message.isBlank()) {
      throw new IllegalArgumentException("a diagnostic needs a message");
    }
    if (span != null && path == null) {
      throw new IllegalArgumentException("a place needs a file");
    }
  }

  /** An error: nothing will be written. */
  public static Diagnostic error(String code, String message) {
    return new Diagnostic(Severity.ERROR, code, null, null, message, null);
  }

  /** A warning: the site is written, something in it is not as its author meant. */
  public static Diagnostic warning(String code, String message) {
    return new Diagnostic(Severity.WARNING, code, null, null, message, null);
  }

  /** Something worth knowing. */
  public static Diagnostic info(String code, String message) {
    return new Diagnostic(Severity.INFO, code, null, null, message, null);
  }

  /** The same, at a place. */
  public Diagnostic at(String file, @Nullable SourceSpan place) {
    return new Diagnostic(severity, code, file, place, message, hint);
  }

  /** The same, at a place. */
  public Diagnostic at(SourcePlace place) {
    return at(place.path(), place.span());
  }

  /** The same, with a hint what to do; null takes the hint away. */
  public Diagnostic hint(@Nullable String text) {
    return new Diagnostic(severity, code, path, span, message, text);
  }

  /** The same, as bad as said. */
  public Diagnostic as(Severity other) {
    return new Diagnostic(other, code, path, span, message, hint);
  }

  /** By file, place, severity, code and message: the same order whatever thread reported first. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
