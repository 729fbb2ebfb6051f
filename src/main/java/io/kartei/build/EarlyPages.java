package io.kartei.build;

import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.dialect.DialectMemory;
import io.kartei.evidence.EvidenceSink;
import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.model.ParsedNote;
import io.kartei.model.Reference;
import io.kartei.render.RenderContext;
import io.kartei.render.html.HtmlRenderer;
import io.kartei.source.SourceFile;
import io.kartei.source.SourceReader;
import io.kartei.source.SourceText;
import io.kartei.source.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes the pages of changed notes before the site is built anew, from what the last build found in
 * all the others. How long that takes doesn't depend on the number of notes. What such a page shows
 * of other places, such as the number of the note's cards, is what was there before; a note that
 * the last build says too little about has to wait for the next one.
 *
 * @param last what the last build rendered
 * @param reader reads notes as the last build did; the next one finds there what was read here
 * @param texts makes Markdown of what isn't
 */
record EarlyPages(RenderContext last, RememberingReader reader, NoteTexts texts) {

  /** The next build says all that there is to say. */
  private static final DiagnosticSink UNHEARD = unheard -> {};

  /**
   * Returns the pages of the notes among changed files, by address.
   *
   * @param changed absolute paths; files that aren't notes of the last build are passed over
   */
  Map<String, byte[]> of(Set<Path> changed) {
    try (Workers workers = new Workers(1)) {
      return workers.call(() -> pages(changed));
    }
  }

  private Map<String, byte[]> pages(Set<Path> changed) {
    Map<String, byte[]> pages = new TreeMap<>();
    for (SourceFile file : last.sources().files().values()) {
      if (file.isNote() && changed.contains(file.file().toAbsolutePath().normalize())) {
        add(file, pages);
      }
    }
    return pages;
  }

  private void add(SourceFile file, Map<String, byte[]> pages) {
    SourceText before = last.sources().note(file.path());
    SourceText now = SourceReader.note(file);
    if (before == null || now == null || now.equals(before) || !isPlain(before, now)) {
      return;
    }
    for (NotePage page : last.index().pages().values()) {
      if (page.note().path().equals(file.path())) {
        ParsedNote note = reader.read(now, page.id(), EvidenceSink.NONE);
        if (isKnown(page.note(), note)) {
          byte[] made = HtmlRenderer.page(with(note, now), page.url());
          if (made != null) {
            pages.put(page.url(), made);
          }
        }
      }
    }
  }

  /** Whether a note consists of nothing but its own text, before and after. */
  private boolean isPlain(SourceText before, SourceText now) {
    SourceTree only = new SourceTree(last.sources().root(), List.of(now), Map.of());
    return !last.sources().included().containsKey(before.path())
        && texts.converted(only, new DialectMemory(), UNHEARD).notes().equals(List.of(now));
  }

  /** Whether all that the note says about itself and refers to was there in the last build. */
  private boolean isKnown(ParsedNote before, ParsedNote now) {
    Set<String> links = last.index().links().getOrDefault(now.id(), Map.of()).keySet();
    return now.frontMatter().equals(before.frontMatter())
        && now.title().equals(before.title())
        && now.facts().references().stream().map(Reference::key).allMatch(links::contains);
  }

  private RenderContext with(ParsedNote note, SourceText text) {
    SourceTree sources = last.sources();
    SiteIndex index = last.index().with(note);
    List<SourceText> notes =
        sources.notes().stream().map(n -> n.path().equals(text.path()) ? text : n).toList();
    return new RenderContext(
        last.config(),
        new SourceTree(
            sources.root(), notes, sources.files(), sources.included(), sources.leftOut()),
        index,
        last.deck(),
        last.sheets(),
        last.exams(),
        last.cheatSheets(),
        last.theme(),
        last.messages(),
        last.known(),
        UNHEARD,
        Runnable::run,
        last.changes());
  }
}
