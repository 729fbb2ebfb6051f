package io.kartei.bench;

import io.kartei.config.ConfigReader;
import io.kartei.config.SiteConfig;
import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.coverage.ExamCoverage;
import io.kartei.diagnostic.Diagnostics;
import io.kartei.diagram.kind.DrawnDiagram;
import io.kartei.facts.NoteReader;
import io.kartei.index.SiteIndex;
import io.kartei.index.SiteIndexer;
import io.kartei.markdown.MarkdownParser;
import io.kartei.messages.Messages;
import io.kartei.model.ParsedNote;
import io.kartei.output.MemorySite;
import io.kartei.render.RenderContext;
import io.kartei.render.html.HtmlRenderer;
import io.kartei.render.json.JsonRenderer;
import io.kartei.source.ChangeTimes;
import io.kartei.source.SourceReader;
import io.kartei.source.SourceTree;
import io.kartei.study.Deck;
import io.kartei.study.DeckBuilder;
import io.kartei.study.sheet.SheetBuilder;
import io.kartei.theme.TemplateTheme;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How long each stage of a build takes for all notes of a folder, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class StageBench {
  private static final Pattern DIAGRAM =
      Pattern.compile("^```mermaid\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

  /** A folder of notes. */
  @Param("content")
  public String notes = "content";

  private SiteConfig config;
  private SourceTree sources;
  private MarkdownParser parser;
  private NoteReader reader;
  private List<ParsedNote> read;
  private SiteIndex index;
  private Deck deck;
  private RenderContext context;
  private List<String> diagrams;

  /** Prepares what each stage takes. */
  @Setup
  public void stages() {
    Diagnostics diagnostics = new Diagnostics();
    Path project = Path.of(notes);
    config = ConfigReader.read(project, null, diagnostics).config();
    sources = SourceReader.read(project, config.folders().content(), List.of()).tree();
    parser = MarkdownParser.forNotes(HtmlMode.FILTERED);
    reader = new NoteReader(config);
    read = facts();
    index = index();
    deck = deck();
    diagrams =
        sources.notes().stream()
            .flatMap(note -> DIAGRAM.matcher(note.text()).results())
            .map(found -> found.group(1))
            .toList();
    context =
        new RenderContext(
            config,
            sources,
            index,
            deck,
            SheetBuilder.build(index),
            ExamCoverage.of(index, deck),
            List.of(),
            TemplateTheme.read(config.folders().templates()),
            Messages.forLanguage(config.site().language()),
            List.of(),
            diagnostics,
            Runnable::run,
            ChangeTimes.of(sources, "1700000000"));
  }

  /** Text to blocks. */
  @Benchmark
  public void parse(Blackhole blackhole) {
    sources.notes().forEach(note -> blackhole.consume(parser.parse(note)));
  }

  /** Text to blocks and facts; what it takes beyond {@link #parse} is for the facts. */
  @Benchmark
  public List<ParsedNote> facts() {
    return sources.notes().stream().map(reader::read).toList();
  }

  /** Notes to the index of the site. */
  @Benchmark
  public SiteIndex index() {
    return new SiteIndexer(config, sources, new Diagnostics()).index(read);
  }

  /** The index to cards. */
  @Benchmark
  public Deck deck() {
    return DeckBuilder.build(index, config, new Diagnostics());
  }

  /** All diagrams of the notes, read and laid out. */
  @Benchmark
  public void diagram(Blackhole blackhole) {
    diagrams.forEach(source -> blackhole.consume(DrawnDiagram.of(source)));
  }

  /** The pages, into memory. */
  @Benchmark
  public MemorySite renderHtml() {
    MemorySite site = new MemorySite();
    new HtmlRenderer().render(context, site);
    return site;
  }

  /** The model as JSON, into memory. */
  @Benchmark
  public MemorySite renderJson() {
    MemorySite site = new MemorySite();
    new JsonRenderer().render(context, site);
    return site;
  }
}
