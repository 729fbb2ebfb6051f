package io.kartei.render;

import io.kartei.config.SiteConfig;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.index.ExamIndex;
import io.kartei.index.LinkTarget;
import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.messages.Messages;
import io.kartei.model.Card;
import io.kartei.model.ParsedNote;
import io.kartei.source.SourceFile;
import io.kartei.source.SourceText;
import io.kartei.source.SourceTree;
import io.kartei.study.ComparisonSheet;
import io.kartei.study.Deck;
import io.kartei.theme.Theme;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** A site of one note, put together by hand, for renderers to render. */
public record Contexts(
    SourceText text,
    ParsedNote note,
    Map<String, LinkTarget> links,
    List<Card> cards,
    List<ComparisonSheet> sheets,
    List<Diagnostic> known,
    Map<String, Path> attachments) {

  /** The context, with everything done in the caller's thread. */
  public RenderContext context() {
    Path root = Path.of("content");
    SiteConfig config =
        new SiteConfig(
            new SiteConfig.Folders(root, root, null, Path.of("site")),
            new SiteConfig.SiteInfo("Testseite", "de", null, null, List.of(), null, null),
            SiteConfig.HtmlMode.FILTERED,
            List.of(),
            null,
            new TreeMap<>());
    Map<String, SourceFile> files = new LinkedHashMap<>();
    attachments.forEach((path, file) -> files.put(path, new SourceFile(path, file)));
    return new RenderContext(
        config,
        new SourceTree(root, List.of(text), files),
        index(),
        new Deck(cards),
        sheets,
        new NoTheme(),
        Messages.forLanguage("de"),
        known,
        diagnostic -> {},
        Runnable::run);
  }

  private SiteIndex index() {
    String url = note.id() + ".html";
    return new SiteIndex(
        Map.of(note.id(), new NotePage(note, url, note.title(), List.of())),
        null,
        List.of(),
        Map.of(note.id(), links),
        Map.of(),
        new ExamIndex(List.of(), List.of()),
        List.of(),
        new TreeSet<>(attachments.keySet()),
        Map.of());
  }

  private record NoTheme() implements Theme {
    @Override
    public String render(String template, Object view) {
      throw new UnsupportedOperationException(template);
    }

    @Override
    public SortedMap<String, byte[]> assets() {
      return new TreeMap<>();
    }
  }
}
