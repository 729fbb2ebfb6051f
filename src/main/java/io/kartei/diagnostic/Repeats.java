package io.kartei.diagnostic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says once for a whole site what its notes do again and again: the first warning of a kind tells
 * how many there are, and how many words they are about; the others become infos at their places.
 */
public final class Repeats {
  private static final Pattern WORDS = Pattern.compile("(?<count>\\d{1,9}) words?\\b");

  private Repeats() {}

  /**
   * The same diagnostics, sorted, warnings of this code and of the same message gathered.
   *
   * @param code of those to gather; all others stay as they are
   */
  public static List<Diagnostic> gathered(List<Diagnostic> diagnostics, String code) {
    Map<String, Kind> kinds = new HashMap<>();
    List<Diagnostic> sorted = diagnostics.stream().sorted().distinct().toList();
    for (Diagnostic diagnostic : sorted) {
      if (isOf(code, diagnostic)) {
        kinds.computeIfAbsent(message(diagnostic), message -> new Kind()).add(diagnostic);
      }
    }
    List<Diagnostic> gathered = new ArrayList<>();
    Set<String> said = new HashSet<>();
    for (Diagnostic diagnostic : sorted) {
      String message = message(diagnostic);
      Kind kind = kinds.get(message);
      if (kind == null || !isOf(code, diagnostic) || kind.times == 1) {
        gathered.add(diagnostic);
      } else if (said.add(message)) {
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

  /** A message whatever number of words it speaks of. */
  private static String message(Diagnostic diagnostic) {
    return WORDS.matcher(diagnostic.message()).replaceAll("words");
  }

  /** All warnings of a message. */
  private static final class Kind {
    private final Set<String> files = new HashSet<>();
    private int times;
    private int words;

    void add(Diagnostic diagnostic) {
      times++;
      files.add(String.valueOf(diagnostic.path()));
      Matcher counted = WORDS.matcher(diagnostic.message());
      words += counted.find() ? Integer.parseInt(counted.group("count")) : 0;
    }

    /** The first one, for all. */
    Diagnostic of(Diagnostic first) {
      String message = WORDS.matcher(first.message()).replaceAll(words + " words");
      String where = files.size() == 1 ? "" : " in " + files.size() + " notes";
      return new Diagnostic(
          first.severity(),
          first.code(),
          first.path(),
          first.span(),
          message + ", " + times + " times" + where,
          first.hint());
    }
  }
}
