package io.kartei.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kartei.build.BuildResult;
import io.kartei.build.SiteOrigin;
import io.kartei.config.EditorAddress;
import io.kartei.config.SiteConfig.Folders;
import io.kartei.coverage.ExamGaps;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.diagnostic.SeverityRules;
import io.kartei.output.SiteSink;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The preview as a browser meets it, over real connections. */
@Timeout(60)
class PreviewTest {
  private static final String POLICY =
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">";

  @TempDir Path project;

  private final HttpClient client = HttpClient.newHttpClient();
  private Preview preview;

  @BeforeEach
  void start() throws IOException {
    note("Anfang");
    preview = open(0);
  }

  @AfterEach
  void stop() {
    preview.close();
  }

  @Test
  void aPageIsServedWithThePreviewsScript() throws Exception {
    HttpResponse<String> page = get("index.html");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Anfang").contains("/-kartei/preview.js");
    assertThat(page.body()).contains("default-src 'none'; connect-src 'self'");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(get("").body()).isEqualTo(page.body());
  }

  @ParameterizedTest
  @CsvSource({
    "style.css, text/css; charset=utf-8",
    "data.json, application/json",
    "picture.svg, image/svg+xml",
    "-kartei/preview.js, text/javascript; charset=utf-8",
    "ordner/%C3%BCbung%20eins.txt, text/plain; charset=utf-8",
  })
  void otherFilesHaveTheirTypeAndAreLeftAlone(String path, String type) throws Exception {
    HttpResponse<String> file = get(path);
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Content-Type")).contains(type);
    assertThat(file.body()).doesNotContain("data-site");
  }

  @Test
  void whatIsNotThereIsTheSitesOwnNotFoundPage() throws Exception {
    assertThat(get("gone.html").statusCode()).isEqualTo(404);
    assertThat(get("gone.html").body()).contains("Verlaufen");
    assertThat(get("-kartei/gone.js").statusCode()).isEqualTo(404);
  }

  @Test
  void aFolderIsItsIndex() throws Exception {
    assertThat(get("ordner/").body()).contains("im Ordner");
    assertThat(get("ordner").headers().firstValue("Location")).contains("/ordner/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/../note.md", "/%2e%2e/note.md", "/..%2fnote.md", "//etc/passwd"})
  void noPathLeavesTheSite(String path) throws Exception {
    assertThat(raw("GET " + path + " HTTP/1.1", "localhost:" + preview.port()))
        .startsWith("HTTP/1.1 404");
  }

  @ParameterizedTest
  @CsvSource({
    "evil.example, 403",
    "localhost, 403",
    "localhost:{port}, 200",
    "127.0.0.1:{port}, 200"
  })
  void onlyItsOwnNamesAreAnswered(String host, String status) throws Exception {
    String name = host.replace("{port}", String.valueOf(preview.port()));
    assertThat(raw("GET / HTTP/1.1", name)).startsWith("HTTP/1.1 " + status);
  }

  @Test
  void nothingCanBeChangedThroughIt() throws Exception {
    HttpRequest post =
        HttpRequest.newBuilder(URI.create(preview.address()))
            .POST(HttpRequest.BodyPublishers.ofString("x"))
            .build();
    assertThat(client.send(post, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
  }

  @Test
  void headIsGetWithoutTheBody() throws Exception {
    HttpRequest head =
        HttpRequest.newBuilder(URI.create(preview.address() + "data.json"))
            .method("HEAD", HttpRequest.BodyPublishers.noBody())
            .build();
    HttpResponse<String> answer = client.send(head, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Length")).contains("2");
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void otherMachinesAreNotAnswered() throws Exception {
    List<InetAddress> others =
        java.net.NetworkInterface.networkInterfaces()
            .flatMap(java.net.NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
            .collect(Collectors.toList());
    for (InetAddress other : others) {
      // the port is free there, so the preview does not listen on it
      new ServerSocket(preview.port(), 1, other).close();
    }
    assertThat(preview.address()).isEqualTo("http://localhost:" + preview.port() + "/");
  }

  @Test
  void aTakenPortGivesWayToTheNext() throws Exception {
    try (LoopbackServer second = LoopbackServer.bind(preview.port(), 20)) {
      assertThat(second.port()).isGreaterThan(preview.port());
    }
  }

  @Test
  void aTakenPortThatWasAskedForIsAnError() {
    assertThatThrownBy(() -> open(preview.port())).isInstanceOf(BindException.class);
  }

  @Test
  void aChangeReachesOpenPages() throws Exception {
    try (Events events = new Events()) {
      String before = events.next().get("site").textValue();
      note("Ende");
      JsonNode news = events.next();
      assertThat(news.get("site").textValue()).isNotEqualTo(before);
      assertThat(get("").body()).contains("Ende").contains(news.get("site").textValue());
    }
  }

  @Test
  void aPageHearsWhetherItChangedItself() throws Exception {
    try (Events start = new Events("");
        Events folder = new Events("ordner/")) {
      String startBefore = start.next().get("page").textValue();
      String folderBefore = folder.next().get("page").textValue();
      assertThat(get("").body()).contains("data-page=\"" + startBefore + "\"");
      note("Ende");
      assertThat(start.next().get("page").textValue()).isNotEqualTo(startBefore);
      assertThat(folder.next().get("page").textValue()).isEqualTo(folderBefore);
    }
  }

  @Test
  void anErrorIsShownOverTheLastGoodSite() throws Exception {
    try (Events events = new Events()) {
      String before = events.next().get("site").textValue();
      note("# Fehler");
      JsonNode news = events.next();
      assertThat(news.get("failed").booleanValue()).isTrue();
      assertThat(news.get("site").textValue()).isEqualTo(before);
      assertThat(news.at("/groups/0/problems/0/path").textValue()).isEqualTo("note.md");
      assertThat(news.at("/groups/0/problems/0/line").intValue()).isEqualTo(1);
      assertThat(get("").body()).contains("Anfang");
    }
  }

  @Test
  void aBuildThatBreaksIsShownAndTheNextOneCounts() throws Exception {
    try (Events events = new Events()) {
      events.next();
      note("Absturz");
      JsonNode news = events.next();
      assertThat(news.at("/groups/0/problems/0/code").textValue()).isEqualTo("broken-build");
      note("Wieder gut");
      assertThat(events.next().get("failed").booleanValue()).isFalse();
      assertThat(get("").body()).contains("Wieder gut");
    }
  }

  @Test
  void beforeTheFirstGoodBuildThereIsAPageThatWaits() throws Exception {
    preview.close();
    note("# Fehler");
    preview = open(0);
    assertThat(get("some/page.html").statusCode()).isEqualTo(503);
    assertThat(get("some/page.html").body()).contains("/-kartei/preview.js");
  }

  @Test
  void itSpeaksTheTerminalsLanguage() throws Exception {
    preview.close();
    note("# Fehler");
    preview = open(0, "de");
    assertThat(get("").body()).contains("lang=\"de\"", "Noch nicht gebaut", "Vorschau");
    try (Events events = new Events()) {
      assertThat(events.next().get("title").textValue()).startsWith("Nicht neu gebaut");
      note("Ende");
      assertThat(events.next().get("failed").booleanValue()).isFalse();
    }
  }

  @Test
  void aPageShowsItsOwnWarningsApartAndInItsLanguage() throws Exception {
    note("?");
    try (Events events = new Events("index.html");
        Events other = new Events("ordner/")) {
      JsonNode own = events.next();
      while (own.get("groups").isEmpty()) {
        own = events.next();
      }
      assertThat(own.get("title").textValue()).isEqualTo("1 Warnung");
      assertThat(names(own)).containsExactly("here", "infos");
      assertThat(own.at("/groups/0/title").textValue()).isEqualTo("Auf dieser Seite: 1");
      JsonNode problem = own.at("/groups/0/problems/0");
      assertThat(problem.get("label").textValue()).isEqualTo("Warnung");
      String file = project.resolve("note.md").toString();
      assertThat(problem.get("open").textValue()).isEqualTo("vscode://file" + file + ":1:1");
      JsonNode far = other.next();
      while (far.get("groups").isEmpty()) {
        far = other.next();
      }
      assertThat(names(far)).containsExactly("elsewhere", "infos");
      assertThat(far.at("/groups/0/problems/0/page").textValue()).isEqualTo("index.html");
    }
  }

  private static List<String> names(JsonNode news) {
    return news.get("groups").findValuesAsText("name");
  }

  private Preview open(int port) throws IOException {
    return open(port, "en");
  }

  private Preview open(int port, String language) throws IOException {
    return Preview.start(project, port, language, this::build, new Silent());
  }

  private void note(String text) throws IOException {
    Files.writeString(project.resolve("note.md"), text);
  }

  /** A site of one note; {@code #} is an error, {@code ?} a warning, a crash breaks the build. */
  private BuildResult build(SiteSink sink, DiagnosticSink late) {
    SourceText note = read();
    if (note.text().equals("Absturz")) {
      throw new IllegalStateException("ouch");
    }
    boolean wrong = note.text().startsWith("#");
    sink.put("index.html", "<html><head>" + POLICY + "</head><p>" + note.text() + "</p></html>");
    sink.put("404.html", "<html><head></head>Verlaufen</html>");
    sink.put("ordner/index.html", "im Ordner");
    sink.put("ordner/übung eins.txt", "eins");
    sink.put("style.css", "p {}");
    sink.put("data.json", "{}");
    sink.put("picture.svg", "<svg/>");
    SourceSpan first = new SourceSpan(0, 1);
    List<Diagnostic> said =
        wrong
            ? List.of(Diagnostic.error("broken-build.cause", "wrong").at("note.md", first))
            : note.text().equals("?")
                ? List.of(
                    Diagnostic.warning("no-file.left-out").at("note.md", first),
                    Diagnostic.info("draft.note").at("note.md", first))
                : List.of();
    return new BuildResult(
        !wrong,
        project.resolve("site"),
        BuildResult.Counts.NONE,
        ExamGaps.NONE,
        said,
        path -> note,
        new SiteOrigin(
            new Folders(project, project, null, project.resolve("site")),
            "de",
            Map.of("note.md", "index.html"),
            new EditorAddress("vscode://file{file}:{line}:{column}"),
            List.of(),
            new SeverityRules(Map.of())));
  }

  private SourceText read() {
    try {
      return SourceText.of("note.md", Files.readString(project.resolve("note.md")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI address = URI.create(preview.address() + path);
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  /** What the server says to bytes that no well-behaved client sends. */
  private String raw(String request, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), preview.port());
        BufferedWriter out =
            new BufferedWriter(
                new java.io.OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8));
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
      out.write(request + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
      out.flush();
      return String.valueOf(in.readLine());
    }
  }

  /** An open page. */
  private final class Events implements AutoCloseable {
    private final BufferedReader in;

    Events() throws Exception {
      this("");
    }

    Events(String page) throws Exception {
      URI address = URI.create(preview.address() + "-kartei/events?page=" + page);
      HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).build();
      in =
          new BufferedReader(
              new InputStreamReader(
                  client.send(request, BodyHandlers.ofInputStream()).body(),
                  StandardCharsets.UTF_8));
    }

    JsonNode next() throws IOException {
      String line = in.readLine();
      while (!line.startsWith("data: ")) {
        line = in.readLine();
      }
      return new ObjectMapper().readTree(line.substring("data: ".length()));
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  private static final class Silent implements Preview.Listener {
    @Override
    public void built(BuildResult result, double seconds) {}

    @Override
    public void found(BuildResult late) {}

    @Override
    public void broke(RuntimeException cause) {}
  }
}
