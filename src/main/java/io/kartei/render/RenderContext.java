package io.kartei.render;

import io.kartei.body.HtmlOptions;
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
 * What a renderer works from. Everything is immutable but the sink of diagnostics.
 *
 * @param config what the author configured
 * @param sources the files
 * @param index all notes
 * @param deck all cards
 * @param sheets all comparison sheets, in reading order
 * @param exams the exams, and how the notes prepare for them
 * @param cheatSheets all cheat sheets
 * @param theme templates and assets
 * @param messages the interface's strings in the site's language
 * @param known what the stages before had to say, sorted
 * @param diagnostics takes what this output has to say
 * @param executor for work that can go on side by side; it may run it in the caller's thread
 * @param changes when the files last changed
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

  /** How a page's body is written. */
  public HtmlOptions page() {
    return HtmlOptions.page(messages, this::question);
  }

  /** How a part of a page is written. */
  public HtmlOptions fragment(String idPrefix) {
    return HtmlOptions.fragment(messages, this::question, idPrefix);
  }

  private String question(QuestionView question) {
    return theme.render("question", question);
  }

  /** Work that may fail without the rest. */
  public WorkUnit unit(Phrase without) {
    return WorkUnit.of(diagnostics, without);
  }

  /** Work on a note that may fail without the rest. */
  public WorkUnit unit(NotePage page, Phrase without) {
    return unit(without).at(page.note().path(), null);
  }
}
