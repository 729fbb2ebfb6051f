package io.kartei.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Prints cards of a site drawn at random, as text, for somebody to judge: would I keep this card?
 *
 * <pre>java ... io.kartei.score.CardSample site/data/model.json [HOW_MANY [SEED [KIND]]]</pre>
 */
public final class CardSample {
  private CardSample() {}

  /** Prints how many there are of each kind, then the sample. */
  public static void main(String[] args) throws IOException {
    JsonNode model = new ObjectMapper().readTree(Path.of(args[0]).toFile());
    int many = args.length > 1 ? Integer.parseInt(args[1]) : 40;
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    List<JsonNode> cards = new ArrayList<>();
    Map<String, Integer> kinds = new TreeMap<>();
    for (JsonNode card : model.get("cards")) {
      kinds.merge(card.get("kind").asText(), 1, Integer::sum);
      if (args.length < 4 || card.get("kind").asText().equals(args[3])) {
        cards.add(card);
      }
    }
    System.out.println(model.get("cards").size() + " cards " + kinds);
    Collections.shuffle(cards, new Random(seed));
    cards.stream().limit(many).forEach(CardSample::print);
  }

  private static void print(JsonNode card) {
    System.out.printf(
        "%n[%s] %s:%s  %s%n",
        card.get("kind").asText(),
        card.get("path").asText(),
        card.get("line").asText(),
        card.get("id").asText());
    if (!card.get("context").asText().isEmpty()) {
      System.out.println("  (" + card.get("context").asText() + ")");
    }
    System.out.println("  F: " + text(card.get("front").asText()));
    System.out.println(
        "  B: "
            + text(card.get("back").asText())
            + (card.get("items").isEmpty() ? "" : "  {" + card.get("items").size() + "}"));
  }

  /** The words of a fragment, with signs for what is no word. */
  private static String text(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.select("img").forEach(i -> i.replaceWith(word("<img " + i.attr("alt") + ">")));
    document.select("li").forEach(e -> e.prependText("• "));
    document.select("a[href]").forEach(e -> e.appendText("↗"));
    document.select("tr").forEach(e -> e.appendText(" ¶"));
    document.select("td, th").forEach(e -> e.appendText(" |"));
    document.select("pre").forEach(e -> e.prependText("```"));
    return document.text();
  }

  private static Element word(String text) {
    return new Element("span").text(text);
  }
}
