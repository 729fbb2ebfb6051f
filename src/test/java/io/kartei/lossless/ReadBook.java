package io.kartei.lossless;

import io.kartei.body.PageLinks;
import io.kartei.body.PrintBody;
import io.kartei.body.PrintOptions;
import io.kartei.config.ConfigReader;
import io.kartei.config.SiteConfig;
import io.kartei.coverage.ExamCoverage;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Diagnostics;
import io.kartei.diagnostic.Severity;
import io.kartei.facts.NoteReader;
import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.index.SiteIndexer;
import io.kartei.messages.Messages;
import io.kartei.model.Card;
import io.kartei.model.ParsedNote;
import io.kartei.output.MemorySite;
import io.kartei.render.RenderContext;
import io.kartei.render.html.HtmlRenderer;
import io.kartei.source.ChangeTimes;
import io.kartei.source.SourceReader;
import io.kartei.source.SourceText;
import io.kartei.source.SourceTree;
import io.kartei.study.Deck;
import io.kartei.study.DeckBuilder;
import io.kartei.study.sheet.CheatSheetBuilder;
import io.kartei.study.sheet.SheetBuilder;
import io.kartei.theme.TemplateTheme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A folder of real notes as they come out, and what their authors were told. */
final class ReadBook {
  private final RenderContext context;
  private final Diagnostics diagnostics = new Diagnostics();
  private final MemorySite site = new MemorySite();

  private ReadBook(Path project) {
    SiteConfig config = ConfigReader.read(project, null, diagnostics).config();
    SourceTree sources = SourceReader.read(project, config.folders().content(), List.of()).tree();
    NoteReader reader = new NoteReader(config);
    List<ParsedNote> notes = sources.notes().stream().map(reader::read).toList();
    SiteIndex index = new SiteIndexer(config, sources, diagnostics).index(notes);
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
            TemplateTheme.read(null),
            Messages.forLanguage("de"),
            diagnostics.sorted(),
            diagnostics,
            Runnable::run,
            ChangeTimes.of(sources, "1700000000"));
    new HtmlRenderer().render(context, site);
  }

  static ReadBook of(Path project) {
    return new ReadBook(project);
  }

  /** How much was looked for. */
  int written() {
    return context.sources().notes().stream().mapToInt(n -> WrittenWords.of(n.text()).size()).sum();
  }

  /** Each run of words that is not where it should be, with where. */
  List<String> lacking() {
    List<String> lacking = new ArrayList<>();
    for (Map.Entry<NotePage, Map<String, String>> note : shown().entrySet()) {
      SourceText source = source(note.getKey());
      List<WrittenRun> written = WrittenWords.of(source.text());
      note.getValue()
          .forEach(
              (place, words) -> {
                String letters = WrittenRun.letters(words);
                written.stream()
                    .filter(run -> !letters.contains(run.letters()))
                    .filter(run -> !isTold(note.getKey(), source, run.line()))
                    .forEach(run -> lacking.add(place + " of " + source.path() + ":" + run));
              });
    }
    return lacking;
  }

  /** Each run of words that belongs to a card and is on none, with where. */
  List<String> lackingOnCards() {
    List<String> lacking = new ArrayList<>();
    Map<String, String> shown = new TreeMap<>(ShownCards.of(context));
    shown.replaceAll((place, words) -> WrittenRun.letters(words));
    for (Card card : context.deck().cards()) {
      SourceText source = source(context.index().page(card.note()));
      for (WrittenRun run : ClaimedWords.of(card, source)) {
        shown.forEach(
            (place, letters) -> {
              if (!letters.contains(run.letters())) {
                lacking.add("cards on " + place + " of " + source.path() + ":" + run);
              }
            });
      }
    }
    return lacking;
  }

  private SourceText source(NotePage page) {
    return Objects.requireNonNull(context.sources().note(page.note().path()));
  }

  /** What is read of each note, by place. */
  private Map<NotePage, Map<String, String>> shown() {
    Document print = site.find("print.html").map(ReadBook::parsed).orElse(null);
    Map<NotePage, Map<String, String>> shown = new LinkedHashMap<>();
    int number = 0;
    for (NotePage page : context.index().pages().values()) {
      Map<String, String> places = new TreeMap<>();
      places.put("page", ShownWords.of(text(page.url())));
      if (print != null && !page.equals(context.index().missing())) {
        number++;
        places.put(
            "print.html",
            ShownWords.of(Objects.requireNonNull(print.getElementById("n" + number)).outerHtml()));
      }
      PrintOptions paper = PrintOptions.part(context.messages(), drawing -> "d");
      PageLinks links = new PageLinks(context.index(), page.id(), page.url());
      places.put("paper", ShownWords.of(PrintBody.of(page.note().text().body(), links, paper)));
      shown.put(page, places);
    }
    return shown;
  }

  private static Document parsed(byte[] html) {
    return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
  }

  private String text(String path) {
    return new String(site.find(path).orElseThrow(), StandardCharsets.UTF_8);
  }

  private boolean isTold(NotePage page, SourceText source, int line) {
    List<Diagnostic> all = new ArrayList<>(page.note().diagnostics());
    all.addAll(diagnostics.sorted());
    return all.stream()
        .filter(d -> d.severity() != Severity.INFO && source.path().equals(d.path()))
        .anyMatch(
            d ->
                d.span() != null
                    && source.lineAt(d.span().start()) <= line
                    && line <= source.lineAt(d.span().end()));
  }
}
