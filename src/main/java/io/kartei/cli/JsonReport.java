package io.kartei.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.cli.gap.GapJson;
import io.kartei.diagnostic.DiagnosticFormatter;

/** For a program: one JSON document on standard output. */
final class JsonReport implements Report {
  private final Surroundings surroundings;
  private final boolean gaps;

  JsonReport(Surroundings surroundings, boolean gaps) {
    this.surroundings = surroundings;
    this.gaps = gaps;
  }

  @Override
  public void tell(BuildRequest request, BuildResult result, double seconds) {
    ObjectMapper json = new ObjectMapper();
    ObjectNode document = json.createObjectNode();
    document.put("failed", result.failed(request.strict()));
    document.put("written", result.written());
    document.put("output", result.output().toString());
    document.set("counts", json.valueToTree(result.counts()));
    if (gaps) {
      document.set("gaps", GapJson.of(result.gaps(), result.sources()));
    }
    try {
      String said = DiagnosticFormatter.json(result.diagnostics(), result.sources());
      document.setAll((ObjectNode) json.readTree(said));
      surroundings
          .out()
          .println(json.writerWithDefaultPrettyPrinter().writeValueAsString(document));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
