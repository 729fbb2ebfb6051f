package io.kartei;

import io.kartei.config.SiteConfig;
import io.kartei.coverage.ExamCoverage;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Diagnostics;
import io.kartei.facts.NoteReader;
import io.kartei.index.SiteIndex;
import io.kartei.index.SiteIndexer;
import io.kartei.model.ParsedNote;
import io.kartei.source.SourceFile;
import io.kartei.source.SourceText;
import io.kartei.source.SourceTree;
import io.kartei.study.DeckBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A few notes in memory, read and indexed as a build does it. */
public final class IndexedNotes {
  private final Map<String, String> files = new TreeMap<>();

  /** With another file, a note if its name ends with {@code .md}. */
  public IndexedNotes with(String path, String text) {
    files.put(path, text);
    return this;
  }

  public SiteIndex index() {
    return index(new Diagnostics());
  }

  /** What the authors were told while the notes were indexed. */
  public List<Diagnostic> diagnostics() {
    Diagnostics diagnostics = new Diagnostics();
    index(diagnostics);
    return diagnostics.sorted();
  }

  public ExamCoverage coverage() {
    SiteIndex index = index();
    return ExamCoverage.of(index, DeckBuilder.build(index, config(), new Diagnostics()));
  }

  private SiteIndex index(Diagnostics diagnostics) {
    Path root = Path.of("content");
    List<SourceText> texts =
        files.entrySet().stream()
            .filter(file -> file.getKey().endsWith(".md"))
            .map(file -> SourceText.of(file.getKey(), file.getValue()))
            .toList();
    Map<String, SourceFile> all = new TreeMap<>();
    files.keySet().forEach(path -> all.put(path, new SourceFile(path, root.resolve(path))));
    NoteReader reader = new NoteReader(config());
    List<ParsedNote> notes = texts.stream().map(reader::read).toList();
    return new SiteIndexer(config(), new SourceTree(root, texts, all), diagnostics).index(notes);
  }

  /** The configuration of a site that sets nothing. */
  public static SiteConfig config() {
    Path root = Path.of("content");
    return SiteConfig.of(
        new SiteConfig.Folders(root, root, null, Path.of("site")),
        new SiteConfig.SiteInfo(
            "Probe", "de", null, null, List.of(), null, null, null, null, List.of()));
  }
}
