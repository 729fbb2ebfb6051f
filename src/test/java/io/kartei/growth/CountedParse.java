package io.kartei.growth;

import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.facts.NoteReader;
import io.kartei.model.ParsedNote;
import io.kartei.source.SourceText;
import java.util.List;
import java.util.function.Function;

/**
 * Parses a note and finds its facts; gives what is said. Loaded by {@link CountingLoader}, as
 * {@link CountedBuild} is.
 */
public final class CountedParse implements Function<String, List<String>> {
  private final NoteReader reader = new NoteReader(HtmlMode.FILTERED);

  @Override
  public List<String> apply(String text) {
    ParsedNote note = reader.read(SourceText.of("note.md", text));
    return note.diagnostics().stream().map(d -> d.code() + ": " + d.message()).toList();
  }
}
