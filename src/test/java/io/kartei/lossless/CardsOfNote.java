package io.kartei.lossless;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kartei.model.BodyWalker;
import io.kartei.model.Card;
import io.kartei.model.Inline;
import io.kartei.output.MemorySite;
import io.kartei.render.OneNote;
import io.kartei.render.RenderContext;
import io.kartei.render.anki.AnkiRenderer;
import io.kartei.render.html.HtmlRenderer;
import io.kartei.render.pdf.PdfRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The cards of a note as they come out. */
final class CardsOfNote {
  private static final ObjectMapper JSON = new ObjectMapper();

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
    }.blocks(card.front());
    return words.toString();
  }

  /** The words of all cards on the site and in Anki. */
  Map<String, String> onScreen() {
    MemorySite site = new MemorySite();
    new HtmlRenderer().render(context, site);
    new AnkiRenderer().render(context, site);
    StringBuilder cards = new StringBuilder();
    StringBuilder anki = new StringBuilder();
    site.files()
        .forEach(
            (path, bytes) -> {
              String text = new String(bytes, StandardCharsets.UTF_8);
              if (path.matches("cards/data/(?!index).*")) {
                cards.append(ShownWords.of(faces(text)));
              } else if (path.matches("anki/.*txt")) {
                anki.append(ShownWords.of(text.replace("\"\"", "\"")));
              }
            });
    return new TreeMap<>(Map.of("site", cards.toString(), "Anki", anki.toString()));
  }

  /** What the review shows of cards: pieces in the place of an answer that has some. */
  private static String faces(String script) {
    StringBuilder html = new StringBuilder();
    try {
      String json = script.substring(script.indexOf('['), script.lastIndexOf(']') + 1);
      for (JsonNode face : JSON.readTree(json)) {
        html.append(face.get("front").asText());
        face.get("choices").forEach(c -> html.append(c.get("html").asText()));
        if (face.get("items").isEmpty()) {
          html.append(face.get("back").asText());
        }
        html.append(face.get("before").asText());
        face.get("items").forEach(item -> html.append(item.asText()));
        html.append(face.get("after").asText());
      }
      return html.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of all cards on the sheets to cut out. */
  Map<String, String> onPaper() {
    MemorySite site = new MemorySite();
    new PdfRenderer().render(context, site);
    return site.files().entrySet().stream()
        .filter(file -> file.getKey().startsWith("cards/"))
        .collect(Collectors.toMap(Map.Entry::getKey, file -> text(file.getValue())));
  }

  private static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
