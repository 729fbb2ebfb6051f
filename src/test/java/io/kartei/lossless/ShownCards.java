package io.kartei.lossless;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kartei.body.PageLinks;
import io.kartei.body.PrintBody;
import io.kartei.body.PrintOptions;
import io.kartei.model.Card;
import io.kartei.output.MemorySite;
import io.kartei.render.RenderContext;
import io.kartei.render.anki.AnkiRenderer;
import io.kartei.render.html.HtmlRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The words of all cards of a site, by where they are shown. */
final class ShownCards {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ShownCards() {}

  /** On the site, in Anki, and on paper as it is printed. */
  static Map<String, String> of(RenderContext context) {
    MemorySite site = new MemorySite();
    new HtmlRenderer().render(context, site);
    new AnkiRenderer().render(context, site);
    StringBuilder cards = new StringBuilder();
    StringBuilder anki = new StringBuilder();
    site.files()
        .forEach(
            (path, bytes) -> {
              String text = new String(bytes, StandardCharsets.UTF_8);
              if (path.matches("cards/data/\\d+\\.js")) {
                cards.append(ShownWords.of(faces(text)));
              } else if (path.matches("anki/.*txt")) {
                anki.append(ShownWords.of(text.replace("\"\"", "\"")));
              }
            });
    return new TreeMap<>(
        Map.of("site", cards.toString(), "Anki", anki.toString(), "paper", paper(context)));
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

  private static String paper(RenderContext context) {
    StringBuilder words = new StringBuilder();
    PrintOptions options = PrintOptions.part(context.messages(), drawing -> "d");
    for (Card card : context.deck().cards()) {
      PageLinks links = new PageLinks(context.index(), card.note(), "cards.pdf");
      words.append(ShownWords.of(PrintBody.of(card.frontWithChoices(), links, options)));
      words.append(ShownWords.of(PrintBody.of(card.sides().back(), links, options)));
    }
    return words.toString();
  }
}
