package io.kartei.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.build.Progress;
import io.kartei.build.SiteBuilder;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.output.SiteSink;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong when the preview makes a page for somebody who asks for it. */
@Timeout(60)
class FaultyPagesTest {
  @TempDir Path project;

  private final List<String> terminal = new CopyOnWriteArrayList<>();
  private final SiteBuilder builder = new SiteBuilder();
  private Preview preview;

  @BeforeEach
  void start() throws IOException {
    Files.writeString(project.resolve("netz.md"), "# Netz\n");
    preview = Preview.start(project, 0, "en", this::build, new Terminal());
  }

  @AfterEach
  void stop() {
    preview.close();
  }

  private BuildResult build(SiteSink sink, DiagnosticSink late) {
    sink.offer(
        "kaputt.html",
        () -> {
          throw new IllegalStateException("no such thing");
        });
    sink.offer(
        "spaet.html",
        () -> {
          late.report(Diagnostic.warning("no-file.left-out").at("netz.md", null));
          return "da".getBytes(StandardCharsets.UTF_8);
        });
    List<String> html = List.of("html");
    BuildRequest request = new BuildRequest(project, null, html, List.of(), false, true, 2);
    return builder.buildInto(request, sink, Progress.SILENT, late);
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI address = URI.create(preview.address() + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  @Test
  void aPageThatCannotBeMadeSaysSoAndSoDoesTheTerminal() throws Exception {
    HttpResponse<String> page = get("kaputt.html");
    assertThat(page.statusCode()).isEqualTo(500);
    assertThat(page.body()).contains("no such thing").contains("/-kartei/preview.js");
    assertThat(terminal).containsExactly("java.lang.IllegalStateException: no such thing");
    assertThat(get("netz.html").statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsFoundLateIsToldOnce() throws Exception {
    assertThat(terminal).isEmpty();
    assertThat(get("spaet.html").body()).contains("da");
    assertThat(get("spaet.html").statusCode()).isEqualTo(200);
    assertThat(terminal).containsExactly("no-file netz.md");
  }

  /** Keeps what a terminal would show, apart from builds. */
  private final class Terminal implements Preview.Listener {
    @Override
    public void built(BuildResult result, double seconds) {}

    @Override
    public void found(BuildResult late) {
      for (Diagnostic found : late.diagnostics()) {
        terminal.add(found.code() + " " + found.path());
      }
    }

    @Override
    public void broke(RuntimeException cause) {
      terminal.add(cause.toString());
    }
  }
}
