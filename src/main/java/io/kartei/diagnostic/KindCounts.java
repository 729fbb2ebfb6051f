package io.kartei.diagnostic;

import io.kartei.messages.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What very many diagnostics are about: how many there are of each code. */
final class KindCounts {
  /** Fewer are looked through without an overview. */
  static final int MIN_TOTAL = 30;

  /** So many broken links are rather planned notes than mistakes. */
  private static final int MIN_PLANNED = 20;

  private static final String LINKS = "broken-link";

  private final Map<String, Kind> kinds = new TreeMap<>();

  private KindCounts() {}

  static KindCounts of(List<Diagnostic> diagnostics) {
    KindCounts counts = new KindCounts();
    for (Diagnostic diagnostic : diagnostics) {
      counts.kinds.computeIfAbsent(diagnostic.code(), Kind::new).add(diagnostic);
    }
    return counts;
  }

  /** Returns lines that say so, the most frequent code first. */
  List<Phrase> words() {
    List<Phrase> lines = new ArrayList<>();
    lines.add(
        Phrase.of(
            "terminal.kinds",
            kinds.values().stream()
                .sorted(Comparator.comparingInt(kind -> -kind.count))
                .map(Kind::words)
                .toList()));
    Kind links = kinds.get(LINKS);
    if (links != null && links.warnings >= MIN_PLANNED) {
      lines.add(Phrase.of("terminal.planned"));
    }
    return lines;
  }

  /** All diagnostics of a code. */
  private static final class Kind {
    private final String code;
    private final Set<Phrase> different = new HashSet<>();
    private int count;
    private int warnings;

    Kind(String code) {
      this.code = code;
    }

    void add(Diagnostic diagnostic) {
      count++;
      warnings += diagnostic.severity() == Severity.WARNING ? 1 : 0;
      different.add(diagnostic.words());
    }

    Phrase words() {
      return different.size() < count
          ? Phrase.of("terminal.kind-different", count, code, different.size())
          : Phrase.of("terminal.kind", count, code);
    }
  }
}
