package io.kartei.render;

import io.kartei.config.SiteConfig;
import io.kartei.coverage.ExamCoverage;
import io.kartei.diagnostic.Diagnostics;
import io.kartei.facts.NoteReader;
import io.kartei.index.SiteIndex;
import io.kartei.index.SiteIndexer;
import io.kartei.messages.Messages;
import io.kartei.model.ParsedNote;
import io.kartei.source.ChangeTimes;
import io.kartei.source.SourceFile;
import io.kartei.source.SourceText;
import io.kartei.source.SourceTree;
import io.kartei.study.DeckBuilder;
import io.kartei.study.sheet.CheatSheetBuilder;
import io.kartei.study.sheet.SheetBuilder;
import io.kartei.theme.TemplateTheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A site of one note, read and indexed as a build does it, for renderers to render. */
public final class OneNote {
  private final String path;
  private final String text;
  private final Map<String, Path> attachments = new TreeMap<>();
  private @Nullable String baseUrl;
  private Executor executor = Runnable::run;

  private OneNote(String path, String text) {
    this.path = path;
    this.text = text;
  }

  /** A site that holds only this, in German, without a public address. */
  public static OneNote of(String path, String text) {
    return new OneNote(path, text);
  }

  /** With a file beside the note. */
  public OneNote attach(String attachment, Path file) {
    attachments.put(attachment, file);
    return this;
  }

  /** With a public address. */
  public OneNote at(String url) {
    baseUrl = url;
    return this;
  }

  /** With threads of its own. */
  public OneNote on(Executor threads) {
    executor = threads;
    return this;
  }

  /** What a renderer gets. */
  public RenderContext context() {
    Path root = Path.of("content");
    SiteConfig config = config(root);
    SourceText source = SourceText.of(path, text);
    Map<String, SourceFile> files = new TreeMap<>();
    files.put(path, new SourceFile(path, root.resolve(path)));
    attachments.forEach((name, file) -> files.put(name, new SourceFile(name, file)));
    SourceTree sources = new SourceTree(root, List.of(source), files);
    ParsedNote note = new NoteReader(config.notes().html()).read(source);
    Diagnostics diagnostics = new Diagnostics();
    SiteIndex index = new SiteIndexer(config, sources, diagnostics).index(List.of(note));
    return new RenderContext(
        config,
        sources,
        index,
        DeckBuilder.build(index, config, diagnostics),
        SheetBuilder.build(index),
        ExamCoverage.of(index, DeckBuilder.build(index, config, diagnostics)),
        CheatSheetBuilder.build(index, null, true, diagnostics),
        TemplateTheme.read(null),
        Messages.forLanguage("de"),
        diagnostics.sorted(),
        diagnostics,
        executor,
        ChangeTimes.of(sources, "1700000000"));
  }

  private SiteConfig config(Path root) {
    return SiteConfig.of(
        new SiteConfig.Folders(root, root, null, Path.of("site")),
        new SiteConfig.SiteInfo(
            "Kartei \"FiSi\" \\ <AP2>",
            "de",
            baseUrl,
            null,
            List.of(),
            null,
            null,
            null,
            null,
            List.of()));
  }
}
