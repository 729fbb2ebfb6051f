package io.kartei.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.kartei.render.OneNote;
import io.kartei.render.RenderContext;
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
      ---
      tags: [netz]
      ---
      # DHCP

      > **📝❗** FiSi AP2 Analyse Winter 2023 Aufgabe 1b

      **D**ynamic **H**ost **C**onfiguration **P**rotocol: [oben](#dhcp), [weg](weg.md),
      [RFC](https://www.rfc-editor.org/rfc/rfc2131?a=ü).

      > **❓❗** Was ist DORA?
      >
      > Er vergibt Adressen, wie [der Vergleich](dhcp.md#vergleich) zeigt.

      ## Vergleich

      | | DHCPv4 | DHCPv6 |
      | --- | --- | --- |
      | Port | 67 | 547 |

      ```mermaid
      flowchart TB
        Discover --> Offer
      ```
      """;

  private static final Map<String, byte[]> FILES = new TreeMap<>();
  private static JsonNode model;
  private static JsonNode schema;

  @BeforeAll
  static void render() throws IOException {
    new JsonRenderer().render(site(), FILES::put);
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
    assertThat(empty).containsExactly("objectives", "catalogue", "bookReferences");
  }

  @Test
  void linksSayWhereTheyLead() {
    assertThat(model.at("/notes/0/links"))
        .hasToString(
            """
            [{"line":8,"kind":"anchor","target":"netz/dhcp.md#dhcp","resolved":true},\
            {"line":8,"kind":"internal","target":"weg.md","resolved":false},\
            {"line":9,"kind":"external","target":"https://www.rfc-editor.org/rfc/rfc2131?a=ü",\
            "resolved":true},\
            {"line":13,"kind":"internal","target":"netz/dhcp.md#vergleich","resolved":true}]\
            """);
  }

  @Test
  void examReferencesSpreadTheirParts() {
    ObjectNode reference = (ObjectNode) model.at("/examReferences/0").deepCopy();
    assertThat(reference.remove("id").asText()).isNotBlank();
    assertThat(reference)
        .hasToString(
            """
            {"note":"netz/dhcp","section":"dhcp","path":"netz/dhcp.md","line":6,\
            "text":"FiSi AP2 Analyse Winter 2023 Aufgabe 1b","profession":"FiSi","part":"AP2",\
            "paper":"Analyse","season":"Winter","year":2023,\
            "sitting":"fisi-ap2-analyse-winter-2023","task":"1","subtasks":["1b"],\
            "paths":["1.b"],"title":null,"points":null,"question":null}\
            """);
  }

  @Test
  void textsArePlainAndCardsAreHtml() {
    assertThat(model.at("/questions/0/answer").asText())
        .isEqualTo("Er vergibt Adressen, wie der Vergleich zeigt.");
    assertThat(card("question").get("back").asText())
        .contains("<a href=\"netz/dhcp.html#vergleich\">der Vergleich</a>");
    assertThat(model.at("/comparisons/0/cells")).hasToString("[[\"67\",\"547\"]]");
  }

  private static JsonNode card(String kind) {
    for (JsonNode card : model.get("cards")) {
      if (card.get("kind").asText().equals(kind)) {
        return card;
      }
    }
    throw new AssertionError("no card of a " + kind);
  }

  @Test
  void diagnosticsHaveTheirPlace() {
    JsonNode broken = model.at("/diagnostics/0");
    assertThat(broken.get("code").asText()).isEqualTo("broken-link");
    assertThat(broken.get("line").asInt()).isEqualTo(8);
    assertThat(broken.get("column").asInt()).isBetween(60, 80);
  }

  @Test
  void whatIsNotKnownIsNull() {
    assertThat(model.at("/site/baseUrl").isNull()).isTrue();
  }

  @Test
  void aSheetNamesItsFiles() {
    assertThat(model.at("/comparisons/0/blankPdf").asText())
        .isEqualTo(model.at("/comparisons/0/pdf").asText().replace(".pdf", "-blank.pdf"));
    assertThat(model.at("/comparisons/0/keyPdf").asText())
        .isEqualTo(model.at("/comparisons/0/pdf").asText().replace(".pdf", "-key.pdf"));
  }

  @Test
  void theVersionIsTheBuilds() {
    assertThat(model.at("/generator/version").asText()).matches("\\d+\\.\\d+\\.\\d+.*");
  }

  @Test
  void sameInputSameBytesWithUnixLineEnds() {
    Map<String, byte[]> again = new TreeMap<>();
    new JsonRenderer().render(site(), again::put);
    assertThat(again.get("data/model.json")).isEqualTo(FILES.get("data/model.json"));
    assertThat(again.get("data/model.json")).doesNotContain((byte) '\r').endsWith((byte) '\n');
  }

  private static RenderContext site() {
    return OneNote.of("netz/dhcp.md", NOTE).context();
  }
}
