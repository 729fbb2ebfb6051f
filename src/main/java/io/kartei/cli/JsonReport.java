package io.kartei.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.cli.gap.GapJson;
import io.kartei.diagnostic.DiagnosticFormatter;
import io.kartei.text.Json;

/** Reports to a program: one JSON document on standard output. */
final class JsonReport implements VerdictOptions.Report {
  private final CommandEnvironment environment;
  private final boolean gaps;

  JsonReport(CommandEnvironment environment, boolean gaps) {
    this.environment = environment;
    this.gaps = gaps;
  }

  @Override
  public void tell(BuildRequest request, BuildResult result, double seconds) {
    ObjectNode document = Json.object();
    document.put("failed", result.failed(request.strict()));
    document.put("written", result.written());
    document.put("output", result.output().toString());
    document.set("counts", Json.tree(result.counts()));
    if (gaps) {
      document.set("gaps", GapJson.of(result.gaps(), result.sources()));
    }
    String said = DiagnosticFormatter.json(result.diagnostics(), result.sources());
    document.setAll((ObjectNode) Json.read(said));
    environment.out().println(Json.pretty(document));
  }
}
