package io.kartei.diagnostic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says once for a whole site what its notes do again and again: the first warning of a kind tells
 * how many there are, the others become infos at their places.
 */
public final class Repeats {
  private Repeats() {}

  /**
   * The same diagnostics, sorted, warnings of this code and of the same message gathered.
   *
   * @param code of those to gather; all others stay as they are
   */
  public static List<Diagnostic> gathered(List<Diagnostic> diagnostics, String code) {
    Map<String, Integer> times = new HashMap<>();
    Map<String, Set<String>> files = new HashMap<>();
    List<Diagnostic> sorted = diagnostics.stream().sorted().distinct().toList();
    for (Diagnostic diagnostic : sorted) {
      if (isOf(code, diagnostic)) {
        times.merge(diagnostic.message(), 1, Integer::sum);
        files
            .computeIfAbsent(diagnostic.message(), message -> new HashSet<>())
            .add(String.valueOf(diagnostic.path()));
      }
    }
    List<Diagnostic> gathered = new ArrayList<>();
    Set<String> said = new HashSet<>();
    for (Diagnostic diagnostic : sorted) {
      String message = diagnostic.message();
      int count = times.getOrDefault(message, 0);
      if (!isOf(code, diagnostic) || count == 1) {
        gathered.add(diagnostic);
      } else if (said.add(message)) {
        gathered.add(counted(diagnostic, count, files.getOrDefault(message, Set.of()).size()));
      } else {
        gathered.add(diagnostic.as(Severity.INFO));
      }
    }
    return gathered;
  }

  private static boolean isOf(String code, Diagnostic diagnostic) {
    return diagnostic.severity() == Severity.WARNING && diagnostic.code().equals(code);
  }

  private static Diagnostic counted(Diagnostic first, int times, int files) {
    String where = files == 1 ? "" : " in " + files + " notes";
    return new Diagnostic(
        first.severity(),
        first.code(),
        first.path(),
        first.span(),
        first.message() + ", " + times + " times" + where,
        first.hint());
  }
}
