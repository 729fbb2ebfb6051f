package io.kartei.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.kartei.Golden;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import io.kartei.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What code hosts read. */
class MachineFormatsTest {
  private static final SourceText NOTE = SourceText.of("a b/ü.md", "# Ü\n\n😀 [x](weg.md), 5 %\n");

  private static final List<Diagnostic> SAID =
      List.of(
          Diagnostic.error("no-outputs.left"),
          Diagnostic.warning("broken-link.missing", "weg.md")
              .at(NOTE.path(), new SourceSpan(8, 19))
              .hint("did-you-mean", "weg,da:5%.md"),
          Diagnostic.warning("unclosed.code", "```").at(NOTE.path(), new SourceSpan(0, 12)),
          Diagnostic.info("draft.note").at("gone.md", new SourceSpan(0, 1)));

  private static String path(String path) {
    return "content/" + path;
  }

  @Test
  void sarifHasWhatItsSchemaRequires() throws IOException {
    String log = DiagnosticFormatter.sarif(SAID, source(), MachineFormatsTest::path, "kartei", "1");
    Golden.check("report/log.sarif", log);
    JsonNode document = new ObjectMapper().readTree(log);
    String schema = Files.readString(Path.of("src/test/resources/report/sarif-required.json"));
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(schema)
                .validate(document))
        .isEmpty();
    for (JsonNode result : document.at("/runs/0/results")) {
      JsonNode rule =
          document.at("/runs/0/tool/driver/rules/" + result.get("ruleIndex").intValue());
      assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
      assertThat(rule.at("/shortDescription/text").textValue()).isNotBlank();
      assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").textValue())
          .as("GitHub wants a place for each result")
          .isNotBlank();
    }
  }

  @Test
  void annotationsAreOneCommandALine() {
    TextOptions options = TextOptions.PLAIN.language("de").paths(MachineFormatsTest::path);
    Golden.check("report/github.txt", DiagnosticFormatter.github(SAID, source(), options));
    assertThat(DiagnosticFormatter.github(SAID, source(), options.all())).contains("\n::notice ");
  }

  private static Sources source() {
    Map<String, SourceText> texts = Map.of(NOTE.path(), NOTE);
    return texts::get;
  }
}
