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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of all cards of a site, by where they are shown. */
final class ShownCards {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern REFERENCE = Pattern.compile("\uE000[fb]([\\d -]+)\uE001");

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
      JsonNode data = JSON.readTree("[" + json + "]");
      for (JsonNode face : data.get(0)) {
        html.append(face.get("front").asText());
        face.get("choices").forEach(c -> html.append(c.get("html").asText()));
        if (face.get("items").isEmpty()) {
          html.append(face.get("back").asText());
        }
        html.append(face.get("before").asText());
        face.get("items").forEach(item -> html.append(item.asText()));
        html.append(face.get("after").asText());
      }
      return drawn(html.toString(), data.path(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the pieces of drawings in the places of the references to them. */
  private static String drawn(String html, JsonNode pieces) {
    return REFERENCE
        .matcher(html)
        .replaceAll(
            reference -> {
              StringBuilder drawing = new StringBuilder();
              for (String run : reference.group(1).split(" ")) {
                String[] ends = run.split("-");
                int last = Integer.parseInt(ends[ends.length - 1]);
                for (int at = Integer.parseInt(ends[0]); at <= last; at++) {
                  drawing.append(pieces.get(at).asText());
                }
              }
              return Matcher.quoteReplacement(drawing.toString());
            });
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
