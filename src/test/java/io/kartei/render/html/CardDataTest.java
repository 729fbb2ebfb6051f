package io.kartei.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kartei.render.html.card.ReviewLinks;
import io.kartei.render.html.page.Site;
import io.kartei.text.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cards as the review gets them: a light index, and the faces in shards. */
class CardDataTest {
  @TempDir static Path project;
  private static HtmlSite site;

  @BeforeAll
  static void build() {
    site = HtmlSite.of(SampleNotes.write(project));
  }

  private static JsonNode data(HtmlSite of, String file) {
    String script = of.text("cards/data/" + file);
    String json = script.substring(script.indexOf('(') + 1, script.lastIndexOf(')'));
    try {
      return new ObjectMapper().readTree("[" + json + "]");
    } catch (JsonProcessingException e) {
      throw new AssertionError(script, e);
    }
  }

  private static JsonNode row(JsonNode index, String idPart) {
    for (JsonNode card : index.get("cards")) {
      if (card.get(0).asText().contains(idPart)) {
        return card;
      }
    }
    throw new AssertionError("no " + idPart + " in " + index);
  }

  /** By what a card is recognised. */
  private static JsonNode mark(HtmlSite of, String idPart) {
    JsonNode cards = data(of, "index.js").get(0).get("cards");
    for (int n = 0; n < cards.size(); n++) {
      if (cards.get(n).get(0).asText().contains(idPart)) {
        return data(of, "marks.js").get(1).get(n);
      }
    }
    throw new AssertionError("no " + idPart + " in " + cards);
  }

  @Test
  void aFaceHasAllThatIsShown() {
    JsonNode shard = data(site, "1.js");
    assertThat(shard.get(0).asInt()).isEqualTo(1);
    assertThat(shard.get(2))
        .anySatisfy(
            face -> {
              assertThat(face.get("front").asText()).contains("Was ist eine Zone?");
              assertThat(face.get("text").asText()).isEqualTo("Was ist eine Zone?");
              assertThat(face.get("back").asText()).contains("<code>gemeinsam</code>");
              assertThat(face.get("url").asText()).startsWith("../netz/dns.html");
              assertThat(face.get("exams"))
                  .extracting(JsonNode::asText)
                  .containsExactly("AP2 Konzeption Sommer 2022, Aufgabe 4b–c");
            });
  }

  @Test
  void whatIsStruckThroughIsSoOnACard(@TempDir Path other) throws IOException {
    Files.writeString(
        other.resolve("a.md"), "> **❓** Gilt ~~WEP~~ noch?\n>\n> Nein, ~~WEP~~ WPA3.\n");
    JsonNode face = data(HtmlSite.of(other), "1.js").get(2).get(0);
    assertThat(face.get("front").asText()).contains("<del>WEP</del>");
    assertThat(face.get("back").asText()).contains("<del>WEP</del>");
  }

  @Test
  void theIndexSaysWhereACardBelongs() {
    JsonNode index = data(site, "index.js").get(0);
    JsonNode zone = row(index, ":q-");
    assertThat(index.get("kinds").get(zone.get(1).asInt()).asText()).isEqualTo("question");
    assertThat(index.get("notes").get(zone.get(2).asInt()).get(0).asText()).isEqualTo("netz/dns");
    JsonNode section = index.get("sections").get(zone.get(3).asInt());
    assertThat(section.get(1).asText()).isEqualTo("zonen");
    assertThat(index.get("sections").get(section.get(3).asInt()).get(1).asText()).isEqualTo("dns");
    assertThat(index.get("sittings").get(zone.get(6).get(0).asInt()).get(0).asText())
        .isEqualTo("fisi-ap2-konzeption-sommer-2022");
    assertThat(index.toString()).doesNotContain("Namensraums");
  }

  @Test
  void indexAndShardsSayThatTheyAreOfOneBuild() {
    JsonNode index = data(site, "index.js").get(0);
    assertThat(data(site, "1.js").get(1)).isEqualTo(index.get("shards").get(0));
    assertThat(site.page("cards/index.html").select("[data-index]").attr("data-index"))
        .isEqualTo("data/index.js?" + hash("cards/data/index.js"));
  }

  private static String hash(String file) {
    return Hash.of(Objects.requireNonNull(site.files.get(file))).hex(8);
  }

  @Test
  void anotherAnswerChangesTheHashOfThatCardAlone(@TempDir Path other) throws IOException {
    SampleNotes.write(other);
    Path note = other.resolve("content/netz/dns.md");
    Files.writeString(note, Files.readString(note).replace("Namensraums", "Namensbaums"));
    JsonNode before = data(site, "index.js").get(0);
    JsonNode after = data(HtmlSite.of(other), "index.js").get(0);
    assertThat(after.get("version")).isNotEqualTo(before.get("version"));
    HtmlSite edited = HtmlSite.of(other);
    assertThat(mark(edited, ":q-").get(0)).isNotEqualTo(mark(site, ":q-").get(0));
    assertThat(mark(edited, "acronym:")).isEqualTo(mark(site, "acronym:"));
    assertThat(data(edited, "marks.js").get(0)).isEqualTo(after.get("version"));
  }

  /** The order of the sittings is the matrix's: its groups, the latest of each first. */
  @Test
  void factsAskedFromBothSidesAndWhatTellsSittingsApartAreInTheIndex(@TempDir Path other)
      throws IOException {
    Path note = Files.createDirectories(other.resolve("content")).resolve("ports.md");
    Files.writeString(
        note,
        """
        # Ports

        #flashcards

        SSH ::: Port 22

        Wofür steht SMTP? :: Simple Mail Transfer Protocol

        ## Dienste

        > **📝❗** FiSi AP2 Konzeption Sommer 2022 Aufgabe 1a
        >
        > **📝❗** FiSi AP2 Analyse Winter 2023 Aufgabe 2b
        >
        > **📝❗** FiSi AP2 Analyse Sommer 2024 Aufgabe 4

        > **❓** Was ist ein Dienst?
        >
        > Ein Programm, das wartet.
        """);
    JsonNode index = data(HtmlSite.of(other), "index.js").get(0);
    JsonNode facts = index.get("facts");
    assertThat(facts).hasSize(1);
    assertThat(facts.get(0))
        .hasSize(2)
        .allSatisfy(
            n ->
                assertThat(index.get("cards").get(n.asInt()).get(4))
                    .isEqualTo(index.get("cards").get(facts.at("/0/0").asInt()).get(4)));
    assertThat(index.get("parts"))
        .hasToString("[[\"paper\",\"Prüfungsbereich\",[\"Analyse\",\"Konzeption\"]]]");
    assertThat(index.get("sittings"))
        .extracting(s -> s.get(0).asText() + s.get(2))
        .containsExactly(
            "fisi-ap2-analyse-sommer-2024[\"Analyse\"]",
            "fisi-ap2-analyse-winter-2023[\"Analyse\"]",
            "fisi-ap2-konzeption-sommer-2022[\"Konzeption\"]");
  }

  /** What loads before the first card can be shown must not grow with what is on the cards. */
  @Test
  void tenThousandCardsHaveAnIndexOfAMegabyteAndSmallShards(@TempDir Path large)
      throws IOException {
    for (int note = 0; note < 100; note++) {
      StringBuilder text = new StringBuilder("# Thema " + note + "\n\n");
      for (int card = 0; card < 100; card++) {
        text.append("> **❓** Was leistet der Baustein ").append(note).append("-").append(card);
        text.append("?\n>\n> ").append("Er leistet dies und das. ".repeat(20)).append("\n\n");
      }
      Files.writeString(large.resolve("thema-" + note + ".md"), text);
    }
    HtmlSite site = HtmlSite.of(large);
    assertThat(data(site, "index.js").get(0).get("cards")).hasSize(10_000);
    assertThat(site.files.get("cards/data/index.js")).hasSizeLessThan(1_200_000);
    assertThat(site.files.get("cards/data/1.js")).hasSizeLessThan(150_000);
    assertThat(site.files.get("cards/index.html")).hasSizeLessThan(60_000);
    assertThat(site.files).containsKey("cards/data/100.js").doesNotContainKey("cards/data/101.js");
  }

  @Test
  void withoutScriptsThePageLeadsToTheNotes() {
    assertThat(site.page("cards/index.html").select("noscript a").eachAttr("href"))
        .isEqualTo(List.of("../netz/dns.html"));
  }

  @Test
  void aLinkChoosesWhatToReview() {
    SiteForLinks links = new SiteForLinks();
    assertThat(links.section()).isEqualTo("../cards/index.html#section=netz%2Fdns%23zonen");
    assertThat(links.sitting()).isEqualTo("../cards/index.html#sitting=x%20%26%20y");
  }

  /** A site, for the ways into its review. */
  private static final class SiteForLinks {
    private final Site site = site();

    private static Site site() {
      return new Site(CardDataTest.site.context, (path, bytes) -> {});
    }

    String section() {
      return ReviewLinks.toSection(site, "exams/index.html", "netz/dns", "zonen");
    }

    String sitting() {
      return ReviewLinks.toSitting(site, "exams/index.html", "x & y");
    }
  }
}
