package io.kartei.render.html;

import io.kartei.config.ConfigReader;
import io.kartei.config.SiteConfig;
import io.kartei.coverage.ExamCoverage;
import io.kartei.diagnostic.Diagnostics;
import io.kartei.facts.NoteReader;
import io.kartei.index.SiteIndex;
import io.kartei.index.SiteIndexer;
import io.kartei.messages.Messages;
import io.kartei.model.ParsedNote;
import io.kartei.render.RenderContext;
import io.kartei.source.ChangeTimes;
import io.kartei.source.SourceReader;
import io.kartei.source.SourceTree;
import io.kartei.study.Deck;
import io.kartei.study.DeckBuilder;
import io.kartei.study.sheet.CheatSheetBuilder;
import io.kartei.study.sheet.SheetBuilder;
import io.kartei.theme.TemplateTheme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Renders the pages of a folder of notes into memory. */
final class HtmlSite {
  final NavigableMap<String, byte[]> files = new ConcurrentSkipListMap<>();
  final SiteIndex index;
  final RenderContext context;

  private HtmlSite(Path project, Executor executor) {
    Diagnostics diagnostics = new Diagnostics();
    SiteConfig config = ConfigReader.read(project, null, diagnostics).config();
    SourceTree sources = SourceReader.read(project, config.folders().content(), List.of()).tree();
    NoteReader reader = new NoteReader(config);
    List<ParsedNote> notes = sources.notes().stream().map(reader::read).toList();
    index = new SiteIndexer(config, sources, diagnostics).index(notes);
    Deck deck = DeckBuilder.build(index, config, diagnostics);
    context =
        new RenderContext(
            config,
            sources,
            index,
            deck,
            SheetBuilder.build(index),
            ExamCoverage.of(index, deck),
            CheatSheetBuilder.build(index, null, true, diagnostics),
            TemplateTheme.read(config.folders().templates()),
            Messages.forLanguage(config.site().language()),
            diagnostics.sorted(),
            diagnostics,
            executor,
            ChangeTimes.of(sources, "1700000000"));
    new HtmlRenderer().render(context, files::put);
  }

  static HtmlSite of(Path project) {
    return new HtmlSite(project, Runnable::run);
  }

  static HtmlSite of(Path project, Executor executor) {
    return new HtmlSite(project, executor);
  }

  String text(String path) {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new AssertionError("no " + path + " in " + files.keySet());
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  Document page(String path) {
    return Jsoup.parse(text(path));
  }

  List<String> pages() {
    return files.keySet().stream().filter(f -> f.endsWith(".html")).toList();
  }
}
