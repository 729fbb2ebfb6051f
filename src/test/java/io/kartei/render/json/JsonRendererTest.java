package io.kartei.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.index.LinkTarget;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.Comparison;
import io.kartei.model.DiagramFact;
import io.kartei.model.ExamReference;
import io.kartei.model.FrontMatter;
import io.kartei.model.Inline;
import io.kartei.model.ParsedNote;
import io.kartei.model.Question;
import io.kartei.model.Reference;
import io.kartei.model.Section;
import io.kartei.model.Sitting;
import io.kartei.model.TableFact;
import io.kartei.model.Task;
import io.kartei.model.Term;
import io.kartei.render.Contexts;
import io.kartei.source.SourceSlice;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import io.kartei.study.ComparisonSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JsonRendererTest {
  private static final String NOTE =
      """
      # DHCP
      [DNS](dns.md) [weg](weg.md) [RFC](https://rfc.de/ü) [oben](#dhcp)
      > Winter 2023 Aufgabe 1b
      > Was ist DORA?
      | | a |
      """;

  private static final Map<String, byte[]> FILES = new TreeMap<>();
  private static JsonNode model;
  private static JsonNode schema;

  @BeforeAll
  static void render() throws IOException {
    new JsonRenderer().render(contexts().context(), FILES::put);
    model = new ObjectMapper().readTree(FILES.get("data/model.json"));
    schema = new ObjectMapper().readTree(FILES.get("data/model.schema.json"));
  }

  @Test
  void theModelFollowsItsSchema() {
    JsonSchema validator =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    assertThat(validator.validate(model)).isEmpty();
  }

  /** The schema's keys are the contract: all of them are there, no others, and in that order. */
  @Test
  void everyKeyStandsWhereTheSchemaHasIt() {
    sameKeys(model, schema, "model");
  }

  private static void sameKeys(JsonNode value, JsonNode type, String where) {
    if (type.has("properties")) {
      List<String> expected = new ArrayList<>();
      type.get("properties").fieldNames().forEachRemaining(expected::add);
      List<String> actual = new ArrayList<>();
      value.fieldNames().forEachRemaining(actual::add);
      assertThat(actual).as(where).isEqualTo(expected);
      expected.forEach(
          key -> sameKeys(value.get(key), type.get("properties").get(key), where + "." + key));
    } else if (type.has("items")) {
      value.forEach(item -> sameKeys(item, type.get("items"), where + "[]"));
    }
  }

  @Test
  void everyKindOfFactWasTried() {
    List<String> empty = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : model.properties()) {
      if (field.getValue().isArray() && field.getValue().isEmpty()) {
        empty.add(field.getKey());
      }
    }
    assertThat(empty).containsExactly("bookReferences");
  }

  @Test
  void linksSayWhereTheyLead() {
    assertThat(model.at("/notes/0/links"))
        .hasToString(
            """
            [{"line":2,"kind":"internal","target":"netz/dhcp.md#dns","resolved":true},\
            {"line":2,"kind":"internal","target":"weg.md","resolved":false},\
            {"line":2,"kind":"external","target":"https://rfc.de/ü","resolved":true},\
            {"line":2,"kind":"anchor","target":"netz/dhcp.md#dhcp","resolved":true}]""");
  }

  @Test
  void examReferencesSpreadTheirParts() {
    assertThat(model.at("/examReferences/0"))
        .hasToString(
            """
            {"id":"netz/dhcp#e1","note":"netz/dhcp","section":"dhcp","path":"netz/dhcp.md","line":3,\
            "text":"Winter 2023 Aufgabe 1b","profession":"FiSi","part":"AP2","paper":"Analyse",\
            "season":"Winter","year":2023,"sitting":"fisi-ap2-analyse-winter-2023","task":"1",\
            "subtasks":["1b"],"paths":["1.b"],"title":null,"question":null}""");
  }

  @Test
  void textsArePlainAndCardsAreHtml() {
    assertThat(model.at("/questions/0/answer").asText()).isEqualTo("siehe DNS");
    assertThat(model.at("/cards/0/back").asText())
        .isEqualTo("<p>siehe <a href=\"netz/dhcp.html#dns\">DNS</a></p>");
  }

  @Test
  void whatIsNotKnownIsNull() {
    assertThat(model.at("/site/baseUrl").isNull()).isTrue();
    assertThat(model.at("/diagnostics/0/line").isNull()).isTrue();
    assertThat(model.at("/diagnostics/1/line").asInt()).isEqualTo(2);
    assertThat(model.at("/diagnostics/1/column").asInt()).isEqualTo(15);
    assertThat(model.at("/comparisons/0/blankPdf").isNull()).isTrue();
  }

  @Test
  void theVersionIsTheBuilds() {
    assertThat(model.at("/generator/version").asText()).matches("\\d+\\.\\d+\\.\\d+.*");
  }

  @Test
  void sameInputSameBytesWithUnixLineEnds() {
    Map<String, byte[]> again = new TreeMap<>();
    new JsonRenderer().render(contexts().context(), again::put);
    assertThat(again.get("data/model.json")).isEqualTo(FILES.get("data/model.json"));
    assertThat(again.get("data/model.json")).doesNotContain((byte) '\r').endsWith((byte) '\n');
  }

  private static Contexts contexts() {
    Map<String, LinkTarget> links =
        Map.of(
            "dns.md", new LinkTarget.Note("netz/dhcp", "dns"),
            "#dhcp", new LinkTarget.Note("netz/dhcp", "dhcp"),
            "https://rfc.de/ü", new LinkTarget.External("https://rfc.de/ü"));
    List<Block> answer =
        List.of(
            new Block.Paragraph(
                at("DORA"),
                List.of(
                    new Inline.Text(at("DORA"), "siehe "),
                    new Inline.Link(
                        at("DNS"), "dns.md", null, List.of(new Inline.Text(at("DNS"), "DNS"))))));
    ParsedNote note = note(answer);
    Card card =
        new Card(
            "c1",
            "netz/dhcp",
            "dhcp",
            at("Was ist"),
            Card.Kind.QUESTION,
            List.of(),
            answer,
            List.of("netz/dhcp#e1"),
            List.of("netz"));
    List<Diagnostic> known =
        List.of(
            Diagnostic.info("odd", "something"),
            Diagnostic.warning("broken-link", "there is no \"weg.md\"")
                .at("netz/dhcp.md", at("[weg]"))
                .hint("write it"));
    return new Contexts(
        SourceText.of("netz/dhcp.md", NOTE),
        note,
        links,
        List.of(card),
        List.of(new ComparisonSheet(note.comparisons().get(0), "netz/dhcp", List.of())),
        known,
        Map.of());
  }

  private static ParsedNote note(List<Block> answer) {
    Sitting sitting =
        new Sitting(
            "fisi-ap2-analyse-winter-2023",
            List.of(
                new Sitting.Part("profession", "FiSi"),
                new Sitting.Part("part", "AP2"),
                new Sitting.Part("paper", "Analyse"),
                new Sitting.Part("season", "Winter"),
                new Sitting.Part("year", "2023")),
            20231,
            "AP2 Analyse · Winter 2023",
            "W23");
    ExamReference reference =
        new ExamReference(
            "netz/dhcp#e1",
            "dhcp",
            at("> Winter"),
            "Winter 2023 Aufgabe 1b",
            sitting,
            new Task("1", List.of("1b"), List.of("1.b"), "1b"),
            null,
            null);
    Question question =
        new Question(
            "netz/dhcp#q1",
            "dhcp",
            at("> Was"),
            List.of("❓", "❗"),
            Question.Kind.QUESTION,
            true,
            "Was ist DORA?",
            List.of(),
            null,
            answer,
            Question.AnswerSource.IN_QUOTE);
    Comparison.Label label = new Comparison.Label("a", List.of());
    Comparison comparison =
        new Comparison(
            "netz-dhcp-1",
            "table-1",
            "dhcp",
            at("| |"),
            "DHCP",
            List.of(label),
            List.of(new Comparison.Criterion(label, List.of(label))),
            false);
    return new ParsedNote(
        "netz/dhcp.md",
        new FrontMatter(null, List.of("netz"), List.of(), false),
        "DHCP",
        List.of(),
        List.of(new Section("dhcp", "DHCP", 1, at("# DHCP"), at("# DHCP"), null)),
        List.of(),
        List.of(link("dns.md"), link("weg.md"), link("https://rfc.de/ü"), link("#dhcp")),
        List.of(reference),
        List.of(question),
        List.of(new TableFact("table-1", "dhcp", at("| |"), TableFact.Kind.COMPARISON, 2, 1)),
        List.of(comparison),
        List.of(new Term("DHCP", "Dynamic ...", null, "dhcp", at("DHCP"))),
        List.of(
            new DiagramFact(
                "diagram-1", "dhcp", at("DORA"), "flowchart", new SourceSlice("DORA", List.of()))),
        12,
        List.of());
  }

  private static Reference link(String destination) {
    return new Reference(at("(" + destination), Reference.Kind.LINK, destination);
  }

  private static SourceSpan at(String needle) {
    int start = NOTE.indexOf(needle);
    return new SourceSpan(start, start + needle.length());
  }
}
