package io.kartei.build;

import io.kartei.concurrent.Work;
import io.kartei.config.ConfigReader;
import io.kartei.config.ConfigResult;
import io.kartei.config.SiteConfig;
import io.kartei.config.layout.LayoutRules;
import io.kartei.coverage.ExamCoverage;
import io.kartei.coverage.ExamGaps;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.diagnostic.Diagnostics;
import io.kartei.diagnostic.Repeats;
import io.kartei.diagnostic.SeverityRules;
import io.kartei.diagnostic.SourceDiagnostics;
import io.kartei.diagnostic.WorkUnit;
import io.kartei.evidence.EvidenceLog;
import io.kartei.evidence.EvidenceSink;
import io.kartei.facts.text.NoteIds;
import io.kartei.facts.text.NoteLanguage;
import io.kartei.index.SiteIndex;
import io.kartei.index.SiteIndexer;
import io.kartei.messages.Messages;
import io.kartei.messages.Phrase;
import io.kartei.model.ParsedNote;
import io.kartei.output.OutputException;
import io.kartei.output.SiteJournal;
import io.kartei.output.SiteSink;
import io.kartei.output.StagedSite;
import io.kartei.output.UnwrittenSite;
import io.kartei.render.RenderContext;
import io.kartei.render.Renderer;
import io.kartei.source.ChangeTimes;
import io.kartei.source.ReadingRule;
import io.kartei.source.SourceReader;
import io.kartei.source.SourceText;
import io.kartei.source.SourceTree;
import io.kartei.study.Deck;
import io.kartei.study.DeckBuilder;
import io.kartei.study.sheet.CheatSheetBuilder;
import io.kartei.study.sheet.SheetBuilder;
import io.kartei.theme.TemplateException;
import io.kartei.theme.TemplateTheme;
import io.kartei.theme.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Builds a site: read, parse, index, derive, render, write.
 *
 * <pre>{@code
 * BuildResult result = new SiteBuilder().build(BuildRequest.of(Path.of(".")), Progress.SILENT);
 * }</pre>
 */
public final class SiteBuilder {
  private final BuildMemory memory = BuildMemory.kept();
  private volatile @Nullable Path content;
  private volatile @Nullable EarlyPages early;

  /**
   * Builds a site on disk: staged next to the current one and swapped in on success. Anything an
   * earlier build left half done is cleaned up first.
   */
  public BuildResult build(BuildRequest request, Progress progress) {
    try (Run run = new Run(request, null, progress, BuildMemory.forOne())) {
      return run.work(
          () -> {
            if (!run.ready()) {
              return run.result(false);
            }
            return request.write() ? write(run) : check(run);
          });
    }
  }

  /**
   * Builds a site into any sink, for example for a preview. The result says that it was written. If
   * the content folder found by an earlier call is gone, that is an error, and no reason to treat
   * everything else in the project as notes.
   */
  public BuildResult buildInto(BuildRequest request, SiteSink sink, Progress progress) {
    return buildInto(request, sink, progress, late -> {});
  }

  /**
   * Does the same for a sink that makes pages on demand.
   *
   * @param late receives what is found when a page is made after the build, from any thread
   */
  public BuildResult buildInto(
      BuildRequest request, SiteSink sink, Progress progress, DiagnosticSink late) {
    try (Run run = new Run(request, content, progress, memory)) {
      content = run.config().folders().content();
      BuildResult result = run.work(() -> run.result(run.ready() && run.renderOnDemand(sink)));
      run.diagnostics.passOn(late);
      early = run.early();
      return result;
    }
  }

  /**
   * Returns the pages of changed notes, by address, as far as the last {@link #buildInto} and the
   * notes' new texts tell them. What else the changes mean, only the next build tells.
   *
   * @param changed absolute paths of files
   */
  public Map<String, byte[]> early(Set<Path> changed) {
    EarlyPages pages = early;
    return pages == null ? Map.of() : pages.of(changed);
  }

  /**
   * Renders one thing that isn't an output of builds into a sink, from a project's notes.
   *
   * @return a result that says that it was written, unless there were errors
   */
  public BuildResult renderInto(
      BuildRequest request, Renderer renderer, SiteSink sink, Progress progress) {
    try (Run run = new Run(request, null, progress, BuildMemory.forOne())) {
      return run.work(() -> run.result(run.ready() && run.renderAll(List.of(renderer), sink)));
    }
  }

  /** Explains what is recognised in the notes, and why. Renders and writes nothing. */
  public Explanation explain(BuildRequest request, Progress progress) {
    EvidenceLog log = new EvidenceLog();
    try (Run run = new Run(request, null, progress, BuildMemory.forOne(), log::sink)) {
      return run.work(
          () -> {
            run.prepare();
            return run.explanation(log);
          });
    }
  }

  private static BuildResult check(Run run) {
    UnwrittenSite nowhere = new UnwrittenSite();
    run.render(nowhere);
    run.diagnostics.reportUnsaid(nowhere.problems());
    return run.result(false);
  }

  private static BuildResult write(Run run) {
    Path output = run.config().folders().output();
    try (StagedSite site = StagedSite.open(output, run.request.force())) {
      boolean good = run.render(site);
      run.diagnostics.reportUnsaid(site.problems());
      if (!good || run.failed()) {
        return run.result(false);
      }
      run.progress.step("commit", 0, 0);
      site.commit();
      return run.result(true);
    } catch (OutputException e) {
      run.diagnostics.report(e.diagnostic());
      return run.result(false);
    }
  }

  /** A build in progress. */
  private static final class Run implements AutoCloseable {
    private final BuildRequest request;
    private final Progress progress;
    private final Function<String, EvidenceSink> evidence;
    private final Workers workers;
    private final Diagnostics diagnostics = new Diagnostics();
    private final KnownSources texts = new KnownSources();
    private final ConfigResult configured;
    private final SeverityRules rules;
    private SiteConfig config;
    private BuildResult.Counts counts = BuildResult.Counts.NONE;
    private final BuildMemory memory;
    private @Nullable NoteTexts converter;
    private @Nullable RememberingReader reader;
    private @Nullable RenderContext context;

    /** Whether the author's templates haven't been tried yet. */
    private boolean unproven;

    Run(BuildRequest request, @Nullable Path known, Progress progress, BuildMemory memory) {
      this(request, known, progress, memory, note -> EvidenceSink.NONE);
    }

    Run(
        BuildRequest request,
        @Nullable Path known,
        Progress progress,
        BuildMemory memory,
        Function<String, EvidenceSink> evidence) {
      this.memory = memory;
      this.evidence = evidence;
      this.request = request;
      this.progress = progress;
      this.workers = new Workers(request.threads());
      this.configured =
          ConfigReader.read(
              request.project(), request.output(), Renderers.names(), known, diagnostics);
      this.config = request.teacher() ? configured.config().forTeachers() : configured.config();
      configured.sources().forEach(texts::add);
      this.rules = new SeverityRules(configured.severities());
      diagnostics.judgeBy(rules);
    }

    SiteConfig config() {
      return config;
    }

    /** Does work on a thread of the build. */
    <T> T work(Supplier<T> work) {
      return workers.call(work);
    }

    /** Cleans up after an earlier build, then prepares; returns false if that failed. */
    boolean ready() {
      try {
        SiteJournal.recover(config().folders().output());
        return prepare();
      } catch (OutputException e) {
        diagnostics.report(e.diagnostic());
        return false;
      }
    }

    /** Reads, parses, indexes and derives. */
    private boolean prepare() {
      if (diagnostics.hasErrors()) {
        return false;
      }
      progress.step("read", 0, 0);
      SourceTree sources = read();
      List<ParsedNote> notes = parse(sources);
      Exemptions.add(notes, sources, rules);
      if (!configured.languageSaid()) {
        config = config.in(NoteLanguage.of(notes, config.site().language()));
      }
      progress.step("index", 0, 0);
      Theme before = memory.theme();
      Theme theme = TemplateTheme.read(config().folders().templates(), before, diagnostics);
      unproven = before != null ? theme != before : config().folders().templates() != null;
      List<Diagnostic> found = new ArrayList<>();
      SiteIndex index =
          new SiteIndexer(config(), sources, theme.assets().keySet(), found::add).index(notes);
      index.pages().values().forEach(page -> found.addAll(page.note().diagnostics()));
      diagnostics.reportJudged(Repeats.gathered(rules.judged(found)));
      progress.step("cards", 0, 0);
      Deck deck =
          DeckBuilder.build(
              index, config(), diagnostics, evidence, memory.deck(), workers.executor());
      progress.step("sheets", 0, 0);
      context =
          new RenderContext(
              config().making(Renderers.names().stream().filter(this::wants).toList()),
              sources,
              index,
              deck,
              without("without.comparison-sheets").get(() -> SheetBuilder.build(index), List::of),
              without("without.exam-pages")
                  .get(() -> ExamCoverage.of(index, deck), () -> ExamCoverage.NONE),
              without("without.cheat-sheets")
                  .get(
                      () ->
                          CheatSheetBuilder.build(
                              index, config().paper().cheatSheets(), wants("pdf"), diagnostics),
                      List::of),
              theme,
              Messages.forLanguage(config().site().language()),
              diagnostics.sorted(),
              diagnostics,
              workers.executor(),
              ChangeTimes.of(sources, System.getenv("SOURCE_DATE_EPOCH")));
      counts = BuildResult.Counts.of(context);
      memory.end(theme);
      return !failed();
    }

    /**
     * Renders every wanted output into a sink that may make pages later; returns false if that
     * failed. With new templates all pages are made at once, since only that shows mistakes in
     * them.
     */
    boolean renderOnDemand(SiteSink sink) {
      return render(unproven ? new EagerSink(sink) : sink);
    }

    /** Renders every wanted output; returns false if that failed. */
    boolean render(SiteSink sink) {
      List<Renderer> wanted = Renderers.all().stream().filter(r -> wants(r.name())).toList();
      if (wanted.isEmpty()) {
        diagnostics.report(Diagnostic.error("no-outputs.left"));
      }
      return renderAll(wanted, sink);
    }

    private boolean renderAll(List<Renderer> wanted, SiteSink sink) {
      RenderContext made = context;
      if (made == null) {
        throw new IllegalStateException("nothing is prepared");
      }
      AtomicInteger begun = new AtomicInteger();
      Work.forEach(
          progress.separate() ? Runnable::run : workers.executor(),
          wanted,
          renderer -> {
            progress.step("render " + renderer.name(), begun.getAndIncrement(), wanted.size());
            render(renderer, made, sink);
          });
      return !failed();
    }

    private void render(Renderer renderer, RenderContext made, SiteSink sink) {
      try {
        without("without.output", renderer.name()).run(() -> renderer.render(made, sink));
      } catch (TemplateException e) {
        texts.add(e.source());
        diagnostics.report(e.diagnostic());
      }
    }

    /** Returns what makes pages before the next build; null if this one failed. */
    @Nullable EarlyPages early() {
      return failed() || context == null || reader == null || converter == null
          ? null
          : new EarlyPages(context, reader, converter);
    }

    boolean failed() {
      return diagnostics.hasErrors() || (request.strict() && diagnostics.hasWarnings());
    }

    BuildResult result(boolean written) {
      return new BuildResult(
          written,
          config().folders().output(),
          counts,
          context == null ? ExamGaps.NONE : context.exams().gaps(),
          diagnostics.sorted(),
          texts,
          SiteOrigin.of(configured, config, context, rules));
    }

    /** Returns what was prepared, without drafts. */
    Explanation explanation(EvidenceLog log) {
      return Explanation.of(config(), context, log, diagnostics.sorted(), texts);
    }

    private SourceTree read() {
      Path folder = config().folders().content();
      ReadingRule rule = ReadingRule.of(request.project(), folder, configured.leaveOut());
      LayoutRules rules = config().layout().rules();
      SourceReader.Reading reading =
          SourceReader.read(
              rule, request.project(), folder, rules.files().roots(), memory.sources());
      reading.problems().forEach(problem -> diagnostics.report(SourceDiagnostics.of(problem)));
      SourceTree sources = reading.tree();
      OtherFormats.report(sources, diagnostics);
      if (sources.notes().isEmpty() && !diagnostics.hasErrors()) {
        diagnostics.report(NoNotes.in(request.project(), folder));
      }
      converter = NoteTexts.of(config(), request.project(), rule);
      sources = converter.converted(sources, memory.dialects(), diagnostics);
      texts.add(sources);
      return sources;
    }

    private List<ParsedNote> parse(SourceTree sources) {
      RememberingReader reads = memory.reader(config);
      reader = reads;
      Map<String, String> ids = NoteIds.of(sources.notes().stream().map(SourceText::path).toList());
      return new NoteParsing(workers.executor(), diagnostics, progress)
          .parse(
              sources.notes(),
              note -> {
                String id = ids.getOrDefault(note.path(), NoteIds.of(note.path()));
                return reads.read(note, id, evidence.apply(id));
              });
    }

    /** Makes a unit of work that may fail without affecting the rest. */
    private WorkUnit without(String missing, Object... arguments) {
      return WorkUnit.of(diagnostics, Phrase.of(missing, arguments));
    }

    private boolean wants(String name) {
      return request.wants(name, config());
    }

    @Override
    public void close() {
      workers.close();
    }
  }
}
