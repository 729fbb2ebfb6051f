package io.kartei.source;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the text of a file by its path, to show the line that a diagnostic speaks of. */
@FunctionalInterface
public interface Sources {

  /** The text of the file, or null when it is not a text that was read. */
  @Nullable SourceText find(String path);

  /** These texts; of two with one path the first. */
  static Sources of(Collection<SourceText> texts) {
    Map<String, SourceText> byPath =
        texts.stream()
            .collect(Collectors.toMap(SourceText::path, Function.identity(), (a, b) -> a));
    return byPath::get;
  }

  /** First these, then the others. */
  default Sources or(Sources others) {
    return path -> {
      SourceText mine = find(path);
      return mine != null ? mine : others.find(path);
    };
  }
}
