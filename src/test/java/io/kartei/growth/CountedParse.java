package io.kartei.growth;

import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.facts.NoteReader;
import io.kartei.source.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

public final class CountedParse implements BiFunction<Path, Consumer<String>, List<String>> {
  private final NoteReader reader = new NoteReader(HtmlMode.FILTERED);

  @Override
  public List<String> apply(Path text, Consumer<String> stages) {
    stages.accept("parse");
    try {
      reader.read(SourceText.of("note.md", java.nio.file.Files.readString(text.resolve("content/note.md"))));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    stages.accept("end");
    return List.of();
  }
}
