package io.kartei.render;

import io.kartei.body.HtmlOptions;
import io.kartei.body.Loading;
import io.kartei.body.QuestionView;
import io.kartei.config.SiteConfig;
import io.kartei.coverage.ExamCoverage;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.diagnostic.WorkUnit;
import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.messages.Messages;
import io.kartei.messages.Phrase;
import io.kartei.source.ChangeTimes;
import io.kartei.source.SourceTree;
import io.kartei.study.Deck;
import io.kartei.study.sheet.CheatSheet;
import io.kartei.study.sheet.ComparisonSheet;
import io.kartei.theme.Theme;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * A renderer's input. Everything is immutable except the sink of diagnostics.
 *
 * @param config the author's configuration
 * @param sources the source files
 * @param index all notes
 * @param deck all cards
 * @param sheets all comparison sheets, in reading order
 * @param exams the exams, and how the notes cover them
 * @param cheatSheets all cheat sheets
 * @param theme templates and assets
 * @param messages the strings of the interface in the site's language
 * @param known the diagnostics of earlier stages, sorted
 * @param diagnostics receives this output's diagnostics
 * @param executor for work that can run in parallel; it may run it in the caller's thread
 * @param changes when the source files last changed
 */
public record RenderContext(
    SiteConfig config,
    SourceTree sources,
    SiteIndex index,
    Deck deck,
    List<ComparisonSheet> sheets,
    ExamCoverage exams,
    List<CheatSheet> cheatSheets,
    Theme theme,
    Messages messages,
    List<Diagnostic> known,
    DiagnosticSink diagnostics,
    Executor executor,
    ChangeTimes changes) {

  public RenderContext {
    sheets = List.copyOf(sheets);
    cheatSheets = List.copyOf(cheatSheets);
    known = List.copyOf(known);
  }

  /** Returns what pages say in the site's language. */
  public HtmlOptions.Words words() {
    return new HtmlOptions.Words(messages, this::question);
  }

  /** Returns how to write part of a page. */
  public HtmlOptions fragment(String idPrefix, Loading loading) {
    return HtmlOptions.fragment(words(), idPrefix, loading);
  }

  private String question(QuestionView question) {
    return theme.render("question", question);
  }

  /** Returns a unit of work whose failure doesn't affect the rest. */
  public WorkUnit unit(Phrase without) {
    return WorkUnit.of(diagnostics, without);
  }

  /** Returns a unit of work on a note whose failure doesn't affect the rest. */
  public WorkUnit unit(NotePage page, Phrase without) {
    return unit(without).at(page.note().path(), null);
  }
}
