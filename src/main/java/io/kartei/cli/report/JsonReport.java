package io.kartei.cli.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.cli.gap.GapJson;
import io.kartei.diagnostic.DiagnosticFormatter;
import io.kartei.text.Json;
import java.io.PrintStream;

/** Reports to a program: one JSON document on standard output. */
public final class JsonReport implements Report {
  private final PrintStream out;
  private final boolean gaps;

  /**
   * Makes a report.
   *
   * @param gaps whether to report what is missing between notes and exams, too
   */
  public JsonReport(PrintStream out, boolean gaps) {
    this.out = out;
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
    out.println(Json.pretty(document));
  }
}
