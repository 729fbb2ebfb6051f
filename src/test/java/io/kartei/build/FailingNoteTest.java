package io.kartei.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.config.SiteConfig;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Diagnostics;
import io.kartei.facts.NoteReader;
import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.ParsedNote;
import io.kartei.output.MemorySite;
import io.kartei.render.OneNote;
import io.kartei.render.RenderContext;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import io.kartei.source.SourceTree;
import io.kartei.study.Deck;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A note that no stack is deep enough for costs its text, and nothing else of the site. */
class FailingNoteTest {
  private static final int DEPTH = 200_000;
  private static final String GOOD = "# Netze\n\n> **❓** Was ist ein Netz?\n>\n> Knoten.\n";

  @Test
  void costsItsTextAndNothingElse() {
    Diagnostics diagnostics = new Diagnostics();
    MemorySite site = new MemorySite();
    RenderContext context = withDeepNote(diagnostics);
    // a class whose initialiser overflows the stack is lost to the JVM: here all are met before
    RenderContext first = OneNote.of("netze.md", GOOD).context();
    Renderers.all().forEach(renderer -> renderer.render(first, new MemorySite()));
    Renderers.all().forEach(renderer -> renderer.render(context, site));

    assertThat(diagnostics.sorted())
        .isNotEmpty()
        .allMatch(d -> d.code().equals("too-complex") && "deep.md".equals(d.path()));
    assertThat(diagnostics.sorted().stream().map(Diagnostic::message).collect(Collectors.joining()))
        .contains("on its page", "in print.html", "in book.pdf")
        .contains("in the review", "printed cards", "Anki package");
    assertThat(site.files().keySet())
        .contains("index.html", "netze.html", "print.html", "book.pdf", "data/model.json")
        .contains("cards/index.html", Deck.LONG_EDGE, "sw.js");
    assertThat(text(site, "netze.html")).contains("Knoten");
    assertThat(text(site, "print.html")).contains("Knoten");
    assertThat(text(site, "deep.html")).contains("lässt sich nicht darstellen");
    assertThat(text(site, "cards/data/1.js")).contains("Knoten");
  }

  @Test
  void isLeftOutWhenItCannotBeRead() {
    Diagnostics diagnostics = new Diagnostics();
    NoteReader reader = new NoteReader(SiteConfig.HtmlMode.FILTERED);
    Function<SourceText, ParsedNote> failing =
        source -> {
          if (source.path().equals("deep.md")) {
            throw new StackOverflowError();
          }
          return reader.read(source);
        };
    List<ParsedNote> read =
        new NoteParsing(Runnable::run, diagnostics, Progress.SILENT)
            .parse(
                List.of(SourceText.of("deep.md", GOOD), SourceText.of("netze.md", GOOD)), failing);
    assertThat(read).extracting(ParsedNote::path).containsExactly("netze.md");
    assertThat(diagnostics.sorted())
        .singleElement()
        .matches(d -> d.code().equals("too-complex") && "deep.md".equals(d.path()));
  }

  private static RenderContext withDeepNote(Diagnostics diagnostics) {
    RenderContext deep = OneNote.of("deep.md", GOOD.replace("Netz", "Tief")).context();
    RenderContext good = OneNote.of("netze.md", GOOD).context();
    SiteIndex index = good.index();
    Map<String, NotePage> pages = new LinkedHashMap<>(index.pages());
    NotePage page = deep.index().page("deep");
    pages.put("deep", new NotePage(deepened(page.note()), page.url(), page.title(), List.of()));
    List<Card> cards = new ArrayList<>(good.deck().cards());
    deep.deck().cards().forEach(card -> cards.add(deepened(card)));
    return new RenderContext(
        good.config(),
        new SourceTree(
            good.sources().root(),
            List.of(deep.sources().notes().get(0), good.sources().notes().get(0)),
            good.sources().files()),
        new SiteIndex(
            pages,
            null,
            index.navigation(),
            index.links(),
            index.backlinks(),
            index.exams(),
            index.glossary(),
            index.attachments(),
            index.reserved(),
            index.redirects(),
            index.tags()),
        new Deck(cards, List.of()),
        good.sheets(),
        good.exams(),
        good.cheatSheets(),
        good.theme(),
        good.messages(),
        List.of(),
        diagnostics,
        good.executor(),
        good.changes());
  }

  private static List<Block> quotes() {
    SourceSpan span = new SourceSpan(0, 1);
    Block block = new Block.Rule(span);
    for (int i = 0; i < DEPTH; i++) {
      block = new Block.Quote(span, List.of(block));
    }
    return List.of(block);
  }

  private static ParsedNote deepened(ParsedNote note) {
    return new ParsedNote(
        note.id(),
        note.path(),
        note.frontMatter(),
        note.title(),
        new ParsedNote.Text(quotes(), null, List.of(), List.of(), 1, Map.of()),
        new ParsedNote.Facts(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of()),
        List.of());
  }

  private static Card deepened(Card card) {
    return new Card(
        card.id(),
        card.place(),
        card.group(),
        card.note(),
        new Card.Location(null, "", card.location().span()),
        card.kind(),
        card.context(),
        new Card.Sides(card.sides().front(), card.sides().choices(), quotes(), List.of()),
        List.of(),
        card.tags(),
        card.tier(),
        card.succession());
  }

  private static String text(MemorySite site, String path) {
    return new String(site.find(path).orElseThrow(), StandardCharsets.UTF_8);
  }
}
