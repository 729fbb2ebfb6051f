package io.kartei.render.pdf.document;

import io.kartei.config.PaperConfig;
import io.kartei.diagnostic.WorkUnit;
import io.kartei.index.NotePage;
import io.kartei.language.hyphen.Hyphenator;
import io.kartei.messages.Messages;
import io.kartei.messages.Phrase;
import io.kartei.model.PlainText;
import io.kartei.output.SiteSink;
import io.kartei.render.RenderContext;
import io.kartei.render.pdf.font.PaperFonts;
import io.kartei.render.pdf.formula.FormulaSetter;
import io.kartei.render.pdf.line.Hyphens;
import io.kartei.render.pdf.picture.Drawings;
import io.kartei.render.pdf.picture.Pictures;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * What all documents of one build share.
 *
 * @param context what to print
 * @param fonts the fonts to print with
 * @param printer the printer
 * @param pictures the pictures that can be printed
 * @param drawings the drawings that have yet to be drawn
 * @param hyphens marks where words may be hyphenated
 */
public record PrintContext(
    RenderContext context,
    PaperFonts fonts,
    PdfPrinter printer,
    Pictures pictures,
    Drawings drawings,
    Hyphens hyphens) {
  private static final long SECONDS_OF_A_DAY = 86_400;

  public static PrintContext of(RenderContext context, PaperFonts fonts, FormulaSetter formulas) {
    Pictures pictures = new Pictures(context, fonts);
    Drawings drawings = new Drawings(fonts, pictures, formulas);
    PdfPrinter printer = new PdfPrinter(fonts, pictures, drawings);
    return new PrintContext(
        context, fonts, printer, pictures, drawings, new Hyphens(() -> words(context)));
  }

  /** Returns the words of all notes, the parts of compounds among them. */
  private static Set<String> words(RenderContext context) {
    Set<String> words = new HashSet<>();
    for (NotePage page : context.index().pages().values()) {
      Hyphenator.words(PlainText.ofBlocks(page.note().text().body()), words);
    }
    return words;
  }

  /** Returns a string of the interface. */
  public String text(String key, Object... arguments) {
    return messages().get(key, arguments);
  }

  public Messages messages() {
    return context.messages();
  }

  public PaperConfig paper() {
    return context.config().paper();
  }

  /** Returns the addresses in the note with this id. */
  public PaperLinks links(String note) {
    return new PaperLinks(this, note);
  }

  /** Returns a unit of work whose failure doesn't affect the other documents. */
  public WorkUnit unit(Phrase without) {
    return context.unit(without);
  }

  /** Returns a unit of work on a note whose failure doesn't affect the other documents. */
  public WorkUnit unit(String note, Phrase without) {
    return context.unit(context.index().page(note), without);
  }

  /** Lays out a document without printing it. */
  public LaidPaper lay(PaperDocument document) {
    return printer.lay(document.dom(this));
  }

  /** Lays out a document that isn't printed. */
  public LaidPaper measure(PaperDocument document) {
    return printer.measure(document.dom(this));
  }

  /** Lays out a document that has been prepared for the printer, and isn't printed. */
  public LaidPaper measure(org.jsoup.nodes.Document prepared) {
    return printer.measure(XmlTree.of(prepared));
  }

  /** Prints a document to an address of the site. */
  public void print(PaperDocument document, String path, SiteSink sink) {
    print(List.of(() -> document), path, sink);
  }

  /**
   * Prints documents one after another to one address of the site.
   *
   * @param parts the documents, each created only when it is its turn
   */
  public void print(List<Supplier<PaperDocument>> parts, String path, SiteSink sink) {
    sink.put(
        path,
        printer.print(
            parts.stream().<Supplier<Document>>map(p -> () -> p.get().dom(this)).toList(), path));
  }

  /** Returns the day of the last commit to any of the notes, or null outside git. */
  public @Nullable LocalDate lastChange() {
    long last = 0;
    for (NotePage page : context.index().pages().values()) {
      last = Math.max(last, context.changes().committed(page.note().path()));
    }
    return last == 0 ? null : LocalDate.ofEpochDay(Math.floorDiv(last, SECONDS_OF_A_DAY));
  }
}
