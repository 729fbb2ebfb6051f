package io.kartei.diagnostic;

import io.kartei.messages.Phrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reports recurring problems once for a whole site or folder: the first warning of a kind says how
 * many there are; the others become infos at their places.
 */
public final class Repeats {
  private static final Map<String, Rule> RULES =
      Map.of(
          "dropped-html", new Rule(false, 2),
          // a scheme that comes again and again is a convention of the site's own
          "unsafe-link", new Rule(false, 5),
          "missing-image", new Rule(true, 6),
          "output-path", new Rule(true, 3));

  /**
   * Which warnings of a code are one kind.
   *
   * @param inFolder whether all in a folder are, whatever they say; else those that say the same
   * @param least how many there have to be to be told as one
   */
  private record Rule(boolean inFolder, int least) {}

  /** What warnings of a kind have in common: the code, and a folder or words. */
  private record Key(String code, Object common) {}

  private Repeats() {}

  /** Returns the same diagnostics, sorted, with warnings of a kind gathered. */
  public static List<Diagnostic> gathered(Collection<Diagnostic> diagnostics) {
    Map<Key, Kind> kinds = new HashMap<>();
    List<Diagnostic> sorted = diagnostics.stream().sorted().distinct().toList();
    for (Diagnostic diagnostic : sorted) {
      Key key = key(diagnostic);
      if (key != null) {
        kinds.computeIfAbsent(key, k -> new Kind()).add(diagnostic);
      }
    }
    List<Diagnostic> gathered = new ArrayList<>();
    Set<Key> said = new HashSet<>();
    for (Diagnostic diagnostic : sorted) {
      Key key = key(diagnostic);
      Kind kind = key == null ? null : kinds.get(key);
      Rule rule = RULES.get(diagnostic.code());
      if (key == null || kind == null || rule == null || kind.times < rule.least) {
        gathered.add(diagnostic);
      } else if (said.add(key)) {
        gathered.add(kind.of(diagnostic, rule.inFolder));
      } else {
        gathered.add(diagnostic.as(Severity.INFO));
      }
    }
    return gathered;
  }

  private static @Nullable Key key(Diagnostic diagnostic) {
    Rule rule = RULES.get(diagnostic.code());
    if (rule == null || diagnostic.severity() != Severity.WARNING) {
      return null;
    }
    String path = String.valueOf(diagnostic.path());
    Object common =
        rule.inFolder
            ? path.substring(0, path.lastIndexOf('/') + 1)
            : counted(diagnostic.words(), count -> 0);
    return new Key(diagnostic.code(), common);
  }

  /** Returns a message with other counts. */
  private static Phrase counted(Phrase words, IntUnaryOperator change) {
    List<Object> arguments = new ArrayList<>();
    for (Object argument : words.arguments()) {
      arguments.add(argument instanceof Integer count ? change.applyAsInt(count) : argument);
    }
    return new Phrase(words.key(), arguments);
  }

  /** All warnings of a kind. */
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
    Diagnostic of(Diagnostic first, boolean inFolder) {
      Phrase words =
          inFolder
              ? Phrase.of("repeated.folder", first.words(), times - 1)
              : Phrase.of("repeated", counted(first.words(), count -> sum), times, files.size());
      return new Diagnostic(
          first.severity(), first.code(), first.path(), first.span(), words, first.advice());
    }
  }
}
