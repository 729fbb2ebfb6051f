package io.kartei.build;

import io.kartei.source.SourceText;
import io.kartei.source.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Every text that a diagnostic may refer to: configuration, notes, templates. */
final class KnownSources implements Sources {
  private final Map<String, SourceText> texts = new ConcurrentHashMap<>();
  private final List<Sources> trees = new ArrayList<>();

  void add(SourceText text) {
    texts.put(text.path(), text);
  }

  void add(Sources tree) {
    trees.add(tree);
  }

  @Override
  public @Nullable SourceText find(String path) {
    SourceText text = texts.get(path);
    for (int i = 0; text == null && i < trees.size(); i++) {
      text = trees.get(i).find(path);
    }
    return text;
  }
}
