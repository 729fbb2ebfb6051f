package io.kartei.diagnostic;

import io.kartei.messages.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Reports recurring problems once for a whole site: the first warning of a kind says how many there
 * are, and how many words they are about; the others become infos at their places.
 */
public final class Repeats {
  private Repeats() {}

  /**
   * Returns the same diagnostics, sorted, with warnings of this code and the same message gathered.
   *
   * @param code the code of those to gather; all others stay as they are
   */
  public static List<Diagnostic> gathered(List<Diagnostic> diagnostics, String code) {
    Map<Phrase, Kind> kinds = new HashMap<>();
    List<Diagnostic> sorted = diagnostics.stream().sorted().distinct().toList();
    for (Diagnostic diagnostic : sorted) {
      if (isOf(code, diagnostic)) {
        kinds.computeIfAbsent(uncounted(diagnostic), words -> new Kind()).add(diagnostic);
      }
    }
    List<Diagnostic> gathered = new ArrayList<>();
    Set<Phrase> said = new HashSet<>();
    for (Diagnostic diagnostic : sorted) {
      Phrase words = uncounted(diagnostic);
      Kind kind = kinds.get(words);
      if (kind == null || !isOf(code, diagnostic) || kind.times == 1) {
        gathered.add(diagnostic);
      } else if (said.add(words)) {
        gathered.add(kind.of(diagnostic));
      } else {
        gathered.add(diagnostic.as(Severity.INFO));
      }
    }
    return gathered;
  }

  private static boolean isOf(String code, Diagnostic diagnostic) {
    return diagnostic.severity() == Severity.WARNING && diagnostic.code().equals(code);
  }

  /** Returns the message without its counts. */
  private static Phrase uncounted(Diagnostic diagnostic) {
    return counted(diagnostic.words(), count -> 0);
  }

  private static Phrase counted(Phrase words, IntUnaryOperator change) {
    List<Object> arguments = new ArrayList<>();
    for (Object argument : words.arguments()) {
      arguments.add(argument instanceof Integer count ? change.applyAsInt(count) : argument);
    }
    return new Phrase(words.key(), arguments);
  }

  /** All warnings with the same message. */
  private static final class Kind {
    private final Set<String> files = new HashSet<>();
    private int times;
    private int sum;

    void add(Diagnostic diagnostic) {
      times++;
      files.add(String.valueOf(diagnostic.path()));
      counted(diagnostic.words(), count -> sum += count);
    }

    /** Returns the first one, to stand for all. */
    Diagnostic of(Diagnostic first) {
      Phrase words = counted(first.words(), count -> sum);
      return new Diagnostic(
          first.severity(),
          first.code(),
          first.path(),
          first.span(),
          Phrase.of("repeated", words, times, files.size()),
          first.advice());
    }
  }
}
