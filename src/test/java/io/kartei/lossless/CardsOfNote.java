package io.kartei.lossless;

import io.kartei.model.BodyWalker;
import io.kartei.model.Card;
import io.kartei.model.Inline;
import io.kartei.output.MemorySite;
import io.kartei.render.OneNote;
import io.kartei.render.RenderContext;
import io.kartei.render.pdf.PdfOutputs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The cards of a note as they come out. */
final class CardsOfNote {
  private final MixedNote note;
  private final RenderContext context;

  CardsOfNote(MixedNote note) {
    this.note = note;
    this.context = OneNote.of("notiz.md", note.markdown()).context();
  }

  /** How many of the note's outermost blocks are on a card. */
  long claimed() {
    return note.parts().stream().filter(this::isOnCard).count();
  }

  /** Each word that belongs to a block on a card and is on none, with where. */
  List<String> lacking(Map<String, String> shown) {
    List<String> lacking = new ArrayList<>();
    note.parts().stream()
        .filter(this::isOnCard)
        .flatMap(List::stream)
        .forEach(
            word ->
                shown.forEach(
                    (place, words) -> {
                      if (!words.contains(word)) {
                        lacking.add(place + " lacks " + word);
                      }
                    }));
    return lacking;
  }

  /** Whether a card asks with the first word of a block. */
  private boolean isOnCard(List<String> words) {
    return context.deck().cards().stream()
        .map(CardsOfNote::front)
        .anyMatch(front -> !words.isEmpty() && front.contains(words.get(0)));
  }

  private static String front(Card card) {
    StringBuilder words = new StringBuilder();
    new BodyWalker() {
      @Override
      public Done text(Inline.Text text) {
        words.append(text.text()).append(' ');
        return Done.DONE;
      }
    }.blocks(card.sides().front());
    return words.toString();
  }

  /** The words of all cards on the site, in Anki and on paper before it is laid out. */
  Map<String, String> shown() {
    return ShownCards.of(context);
  }

  /** The words of all cards on the sheets to cut out. */
  Map<String, String> onPaper() {
    MemorySite site = new MemorySite();
    PdfOutputs.all().get(0).render(context, site);
    return site.files().entrySet().stream()
        .filter(file -> file.getKey().startsWith("cards/"))
        .collect(Collectors.toMap(Map.Entry::getKey, file -> text(file.getValue())));
  }

  /** Returns the text as readers of PDFs copy it: without the hyphens at the ends of lines. */
  private static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper()
          .getText(document)
          .replaceAll("(?<=\\p{L})-\\R(?=\\p{Ll})", "")
          .replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
