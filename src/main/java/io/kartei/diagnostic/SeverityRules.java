package io.kartei.diagnostic;

import io.kartei.source.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * What an author decided about diagnostics: how severe those of a code are, and where to ignore
 * them. An error stays an error, as nothing can be built in spite of it. Thread-safe.
 */
public final class SeverityRules {
  private final Map<String, Level> levels;
  private final Map<String, List<Exemption>> exemptions = new ConcurrentHashMap<>();

  /** How severe the diagnostics of a code are. */
  public enum Level {
    ERROR,
    WARNING,
    INFO,
    /** They are not reported at all. */
    OFF
  }

  /**
   * A place where diagnostics are ignored.
   *
   * @param codes the codes of those to ignore
   * @param span the place in the file, or null for the whole file
   */
  public record Exemption(List<String> codes, @Nullable SourceSpan span) {
    public Exemption {
      codes = List.copyOf(codes);
    }

    private boolean covers(Diagnostic diagnostic) {
      SourceSpan at = diagnostic.span();
      return codes.contains(diagnostic.code())
          && (span == null
              || (at != null && at.start() >= span.start() && at.start() <= span.end()));
    }
  }

  /**
   * Creates rules.
   *
   * @param levels how severe diagnostics are, by code; others are as severe as reported
   */
  public SeverityRules(Map<String, Level> levels) {
    this.levels = Map.copyOf(levels);
  }

  /** Ignores diagnostics in a file, which is named as in diagnostics. */
  public void exempt(String path, Exemption exemption) {
    exemptions.computeIfAbsent(path, p -> new CopyOnWriteArrayList<>()).add(exemption);
  }

  /** Returns a diagnostic as the author wants it reported, or null if not at all. */
  public @Nullable Diagnostic judged(Diagnostic diagnostic) {
    if (diagnostic.severity() == Severity.ERROR) {
      return diagnostic;
    }
    String path = diagnostic.path();
    boolean ignored =
        path != null
            && exemptions.getOrDefault(path, List.of()).stream()
                .anyMatch(exemption -> exemption.covers(diagnostic));
    Level level = levels.get(diagnostic.code());
    if (ignored || level == Level.OFF) {
      return null;
    }
    return level == null ? diagnostic : diagnostic.as(Severity.valueOf(level.name()));
  }

  /** Returns those of some diagnostics that are to be reported, as the author wants them. */
  public List<Diagnostic> judged(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(this::judged)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }
}
