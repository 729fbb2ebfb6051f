package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kartei.review.Scripts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Cards that show a drawing with a blank box: what is on them, in every output. */
class BlankBoxesTest {
  private static final String DIAGRAM =
      """
      flowchart LR
        accDescr: Erst Welken, dann Oxidieren.
        Blatt --> Welken --> Rollen --> Oxidieren --> Trocknen
        Wasser -.-> Welken
        click Welken "https://example.org/welken" "Welken im Haus"
      """;

  /** What may not be on the front of a card, by what its question says. */
  private static final Map<String, String> ANSWERS =
      Map.of("Blatt, Wasser → ? → Rollen", "Welken", "Rollen → ? → Trocknen", "Oxidieren");

  private static BuiltSite site(String diagram) {
    return SiteTest.empty()
        .config("title: Tee\nlanguage: de\n")
        .note("tee.md", "# Tee\n\n## Vom Strauch\n\n```mermaid\n" + diagram + "```\n")
        .build();
  }

  /** The cards with a blank box, by their answers. */
  private static Map<String, JsonNode> cards(BuiltSite site) {
    Map<String, JsonNode> cards = new TreeMap<>();
    for (JsonNode card : site.model().get("cards")) {
      if (card.hasNonNull("blankNode")) {
        Element back = Jsoup.parse(card.get("back").asText()).body();
        cards.put(back.select("p").text(), card);
      }
    }
    return cards;
  }

  private static JsonNode card(Map<String, JsonNode> cards, String name) {
    JsonNode card = cards.get(name);
    if (card == null) {
      throw new AssertionError("no " + name + " in " + cards.keySet());
    }
    return card;
  }

  private static String answer(String text) {
    return ANSWERS.entrySet().stream()
        .filter(e -> text.contains(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new AssertionError(text));
  }

  private static void assertBlank(String front, String answer) {
    assertThat(front.toLowerCase(Locale.ROOT))
        .contains(">?</tspan>")
        .doesNotContain(answer.toLowerCase(Locale.ROOT));
  }

  @Test
  void theFrontHasNoTraceOfTheNameAndTheBackHasIt() {
    Map<String, JsonNode> cards = cards(site(DIAGRAM));
    assertThat(cards.keySet()).containsExactlyInAnyOrderElementsOf(ANSWERS.values());
    cards.forEach(
        (name, card) -> {
          assertThat(answer(card.get("text").asText())).isEqualTo(name);
          assertThat(card.get("blankNode").asText()).isEqualTo(name);
          assertBlank(card.get("front").asText(), name);
          Element front = Jsoup.parse(card.get("front").asText()).body();
          assertThat(front.select("desc").text())
              .startsWith("Leer ist, was gesucht wird.")
              .contains("führt zu „leerer Kasten“", "„leerer Kasten“ führt zu");
          Element back = Jsoup.parse(card.get("back").asText()).body();
          assertThat(back.select(".d-node-asked-group text").eachText()).contains(name);
          assertThat(back.select("desc").text()).contains(name).doesNotContain("leer");
        });
  }

  @Test
  void aBoxMoreLeavesTheOthersWhatTheyAre() {
    Map<String, JsonNode> before = cards(site(DIAGRAM));
    Map<String, JsonNode> after = cards(site(DIAGRAM + "  Trocknen --> Sortieren --> Kiste\n"));
    assertThat(after.keySet()).containsAll(before.keySet()).hasSizeGreaterThan(before.size());
    before.forEach(
        (name, card) -> assertThat(card(after, name).get("id")).isEqualTo(card.get("id")));
  }

  @Test
  void theReviewKeepsEachPieceOfADrawingOnce() {
    BuiltSite site = site(DIAGRAM);
    String shard = site.text("cards/data/1.js");
    // on two cards with two sides each, in a drawing for pages and one for phones
    assertThat(shard.split(">Trocknen</text>", -1)).hasSizeLessThanOrEqualTo(3);
    Map<String, JsonNode> cards = cards(site);
    List<String> fronts = new ArrayList<>();
    try (Scripts scripts = new Scripts("cards/5-faces.js")) {
      scripts.run(
          shard.replace(
              "kartei.cardFaces(",
              "var faces; function got(n, hash, all, pieces) { faces = all.map(function (face) {"
                  + " return kartei.drawn(face, pieces); }); } got("),
          "shard");
      for (JsonNode face : scripts.value("faces")) {
        String name = answer(face.get("text").asText());
        assertBlank(face.get("front").asText(), name);
        assertThat(face.get("front").asText().replace("k-front-", ""))
            .isEqualToIgnoringNewLines(card(cards, name).get("front").asText());
        assertThat(face.get("back").asText().replace("k-back-", ""))
            .isEqualToIgnoringNewLines(card(cards, name).get("back").asText());
        fronts.add(name);
      }
    }
    assertThat(fronts).containsExactlyInAnyOrderElementsOf(ANSWERS.values());
  }

  @Test
  void ankiHasBothDrawingsAsFiles() throws IOException {
    BuiltSite site = site(DIAGRAM);
    Map<String, String> drawings = new TreeMap<>();
    byte[] apkg = site.files().get("anki/tee.apkg");
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(apkg))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        if (text.contains("<svg")) {
          drawings.put(entry.getName(), text);
        }
      }
    }
    assertThat(drawings).hasSize(4);
    for (String name : ANSWERS.values()) {
      assertThat(drawings.values())
          .anySatisfy(
              svg -> {
                assertBlank(svg, name);
                assertThat(svg).contains("Leer ist, was gesucht wird.");
              });
    }
    assertThat(drawings.values()).filteredOn(svg -> !svg.contains(">?</tspan>")).hasSize(2);
  }

  @Test
  void whatIsBlankIsInNoIndex() {
    BuiltSite site = site(DIAGRAM);
    site.files()
        .forEach(
            (path, bytes) -> {
              if (path.startsWith("data/search/") || path.equals("llms.txt")) {
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .as(path)
                    .doesNotContain("leeren Kasten", "leerer Kasten", "kasten");
              }
            });
    assertThat(site.has("data/search/index.js")).isTrue();
  }

  @Test
  void onPaperTheQuestionSaysWhereTheBoxIs() throws IOException {
    BuiltSite site = site(DIAGRAM);
    try (PDDocument cards = Loader.loadPDF(site.files().get("cards/cards-long-edge.pdf"))) {
      String text = new PDFTextStripper().getText(cards).replaceAll("\\s+", " ");
      ANSWERS.keySet().forEach(place -> assertThat(text).contains(place));
      assertThat(text).contains("Was gehört in den leeren Kasten?");
    }
  }

  @Test
  void onPaperNoCardAsksForABoxThatItCantShow() throws IOException {
    String more =
        "  Trocknen --> Sieben --> Sortieren --> Mischen --> Verpacken --> Verladen -->"
            + " Verschiffen\n"
            + "  Wasser -.-> Sieben\n";
    BuiltSite site = site(DIAGRAM.replace("flowchart LR", "flowchart TD") + more);
    assertThat(site.text("data/model.json")).contains("leeren Kasten");
    if (site.has("cards/cards-long-edge.pdf")) {
      try (PDDocument cards = Loader.loadPDF(site.files().get("cards/cards-long-edge.pdf"))) {
        assertThat(new PDFTextStripper().getText(cards)).doesNotContain("leeren Kasten");
      }
    }
  }
}
