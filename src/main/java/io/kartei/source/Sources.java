package io.kartei.source;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the text of a file by its path, to show the line that a diagnostic refers to. */
@FunctionalInterface
public interface Sources {

  /** Returns the text of the file, or null if it isn't a text that was read. */
  @Nullable SourceText find(String path);

  /** Finds these texts; if two have the same path, the first. */
  static Sources of(Collection<SourceText> texts) {
    Map<String, SourceText> byPath =
        texts.stream()
            .collect(Collectors.toMap(SourceText::path, Function.identity(), (a, b) -> a));
    return byPath::get;
  }

  /** Looks in these sources first, then in the others. */
  default Sources or(Sources others) {
    return path -> {
      SourceText mine = find(path);
      return mine != null ? mine : others.find(path);
    };
  }
}
