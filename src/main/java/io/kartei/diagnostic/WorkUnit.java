package io.kartei.diagnostic;

import io.kartei.messages.Phrase;
import io.kartei.source.SourceSpan;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A part of a build that may fail on its own: a note, a diagram, a picture, a card, a sheet. A
 * failure becomes a warning that says what the site now lacks; the build continues.
 *
 * <pre>{@code
 * String html =
 *     WorkUnit.of(diagnostics, Phrase.of("without.text")).at(path, null)
 *         .get(() -> html(note), () -> "");
 * }</pre>
 *
 * <p>Exceptions that are meant to end a build still do: disk failures ({@link
 * UncheckedIOException}) and every {@link BuildEnding}.
 *
 * @param sink receives the warning
 * @param path the file being processed, or null
 * @param span the place in it, or null
 * @param without what is missing if it fails, as part of a sentence
 */
public record WorkUnit(
    DiagnosticSink sink, @Nullable String path, @Nullable SourceSpan span, Phrase without) {

  /** The system property, set by tests, that makes bugs be thrown instead of reported. */
  private static final String THROWN = "kartei.defects.thrown";

  private static final String OURS = "io.kartei.";

  /** Creates a unit for no particular file. */
  public static WorkUnit of(DiagnosticSink sink, Phrase without) {
    return new WorkUnit(sink, null, null, without);
  }

  /** Returns the same unit, processing a file. */
  public WorkUnit at(@Nullable String file, @Nullable SourceSpan place) {
    return new WorkUnit(sink, file, place, without);
  }

  /** Does the work; reports any failure. */
  public void run(Runnable work) {
    Supplier<Boolean> done =
        () -> {
          work.run();
          return true;
        };
    get(done, () -> false);
  }

  /**
   * Does the work and returns its result; reports any failure.
   *
   * @param instead supplies the result if it fails
   */
  public <T extends @Nullable Object> T get(Supplier<T> work, Supplier<T> instead) {
    try {
      return work.get();
    } catch (RuntimeException | Error e) {
      sink.report(diagnostic(e));
      return instead.get();
    }
  }

  private Diagnostic diagnostic(Throwable thrown) {
    Diagnostic said;
    if (thrown instanceof StackOverflowError) {
      said = Diagnostic.warning("too-complex.without", without);
    } else if (thrown instanceof OutOfMemoryError) {
      said = Diagnostic.warning("out-of-memory.without", without);
    } else {
      said = defect(thrown);
    }
    return path == null ? said : said.at(path, span);
  }

  private Diagnostic defect(Throwable thrown) {
    boolean meant = thrown instanceof UncheckedIOException || thrown instanceof BuildEnding;
    if (meant || Boolean.getBoolean(THROWN)) {
      if (thrown instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) thrown;
    }
    String defect = thrown.getClass().getSimpleName() + place(thrown);
    return Diagnostic.warning("internal-error.without", defect, without);
  }

  /** Returns the nearest stack frame in Kartei's own code, or nothing. */
  private static String place(Throwable thrown) {
    Optional<StackTraceElement> nearest =
        Arrays.stream(thrown.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(OURS))
            .findFirst();
    return nearest.map(f -> ", " + f.getFileName() + ":" + f.getLineNumber()).orElse("");
  }
}
