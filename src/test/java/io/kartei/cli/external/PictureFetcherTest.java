package io.kartei.cli.external;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.kartei.build.OuterLink;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.source.KeptPictures;
import io.kartei.source.SourcePlace;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import io.kartei.text.Hash;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures from the web, fetched over real connections from a server of this machine. */
@Timeout(60)
class PictureFetcherTest {
  private static final SourceText NOTE = SourceText.of("a.md", "x".repeat(50));
  private static final int MOST = 2_000_000;
  private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\"/>";

  @TempDir Path folder;
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;
  private String root;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
          String path = exchange.getRequestURI().getPath();
          asked.add(exchange.getRequestMethod() + " " + path);
          byte[] file = files.get(path);
          if (path.startsWith("/moved")) {
            exchange.getResponseHeaders().set("Location", path.replace("/moved", ""));
            exchange.sendResponseHeaders(302, -1);
          } else if (path.equals("/private.png")) {
            exchange.getResponseHeaders().set("Location", "http://192.168.0.1/a.png");
            exchange.sendResponseHeaders(302, -1);
          } else if (file == null) {
            exchange.sendResponseHeaders(path.equals("/busy.png") ? 429 : 404, -1);
          } else {
            exchange.sendResponseHeaders(200, file.length);
            exchange.getResponseBody().write(file);
          }
          atOnce.decrementAndGet();
          exchange.close();
        });
    server.start();
    root = "http://127.0.0.1:" + server.getAddress().getPort();
    files.put("/netz.svg", SVG.getBytes(StandardCharsets.UTF_8));
    files.put("/plan.png", png(1));
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  private static byte[] png(int last) {
    return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', (byte) last};
  }

  private OuterLink picture(String path, int at) {
    SourcePlace place = new SourcePlace(NOTE, new SourceSpan(at, at + 1));
    return new OuterLink(path.startsWith("http") ? path : root + path, place, true);
  }

  private PictureFetcher fetcher() {
    return new PictureFetcher(
        folder, new WebAsker(host -> host.equals("127.0.0.1")), Duration.ZERO, MOST);
  }

  private PictureFetcher.Outcome fetch(String... paths) throws IOException {
    return fetcher().fetch(Stream.of(paths).map(path -> picture(path, 1)).toList(), false);
  }

  private KeptPictures lock() throws IOException {
    return KeptPictures.parse(Files.readString(folder.resolve(KeptPictures.LOCK)));
  }

  private KeptPictures.Picture kept(String path) throws IOException {
    return Objects.requireNonNull(lock().pictures().get(root + path), path);
  }

  @Test
  void picturesAreKeptWithWhatIsKnownOfThem() throws IOException {
    PictureFetcher.Outcome outcome = fetch("/netz.svg", "/moved/plan.png", "/netz.svg");
    assertThat(outcome).isEqualTo(new PictureFetcher.Outcome(2, 0, 0, List.of()));

    KeptPictures.Picture plan = kept("/moved/plan.png");
    assertThat(plan.file()).matches("plan-[0-9a-f]{8}\\.png");
    assertThat(plan.hash()).isEqualTo(Hash.of(png(1)).hex());
    assertThat(plan.bytes()).isEqualTo(9);
    assertThat(plan.type()).isEqualTo("image/png");
    assertThat(folder.resolve(plan.file())).hasBinaryContent(png(1));
    assertThat(kept("/netz.svg").type()).isEqualTo("image/svg+xml");
    assertThat(asked)
        .containsExactlyInAnyOrder("GET /netz.svg", "GET /moved/plan.png", "GET /plan.png");
    assertThat(KeptPictures.parse(lock().text())).isEqualTo(lock());
  }

  @Test
  void onlyWhatIsMissingIsFetchedAgain() throws IOException {
    fetch("/netz.svg", "/plan.png");
    asked.clear();
    assertThat(fetch("/netz.svg", "/plan.png").kept()).isEqualTo(2);
    assertThat(asked).isEmpty();

    Files.writeString(folder.resolve(kept("/plan.png").file()), "spoilt");
    assertThat(fetch("/netz.svg", "/plan.png"))
        .isEqualTo(new PictureFetcher.Outcome(1, 1, 0, List.of()));
    assertThat(asked).containsExactly("GET /plan.png");
  }

  @Test
  void anUpdateFetchesEverythingAnew() throws IOException {
    fetch("/plan.png");
    files.put("/plan.png", png(2));
    PictureFetcher.Outcome outcome = fetcher().fetch(List.of(picture("/plan.png", 1)), true);
    assertThat(outcome.fetched()).isEqualTo(1);
    KeptPictures.Picture plan = kept("/plan.png");
    assertThat(plan.hash()).isEqualTo(Hash.of(png(2)).hex());
    assertThat(folder.resolve(plan.file())).hasBinaryContent(png(2));
  }

  @Test
  void whatCannotBeHadStaysAsItWas() throws IOException {
    fetch("/plan.png");
    files.remove("/plan.png");
    PictureFetcher.Outcome outcome = fetcher().fetch(List.of(picture("/plan.png", 1)), true);
    assertThat(outcome.missing()).isEqualTo(1);
    assertThat(folder.resolve(kept("/plan.png").file())).hasBinaryContent(png(1));
  }

  @ParameterizedTest
  @CsvSource({
    "/gone.png, the server answers with 404",
    "/page.png, isn't a picture",
    "/huge.png, it is larger than 2 MB",
    "/private.png, it isn't a valid address",
    "https://bilder.invalid/a.png, it isn't a valid address",
  })
  void whatFailsIsSaidWhereThePictureIs(String path, String reason) throws IOException {
    files.put("/page.png", "<!DOCTYPE html><html><svg/></html>".getBytes(StandardCharsets.UTF_8));
    byte[] huge = new byte[MOST + 1];
    System.arraycopy(png(1), 0, huge, 0, 9);
    files.put("/huge.png", huge);
    PictureFetcher.Outcome outcome =
        fetcher().fetch(List.of(picture(path, 3), picture(path, 7)), false);
    assertThat(outcome.fetched()).isZero();
    assertThat(outcome.missing()).isEqualTo(1);
    assertThat(outcome.problems()).hasSize(2);
    Diagnostic problem = outcome.problems().get(0);
    assertThat(problem.code()).isEqualTo("picture-not-fetched");
    assertThat(problem.message()).contains(path, reason);
    assertThat(problem.span()).isEqualTo(new SourceSpan(3, 4));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aHostIsAskedForOneAfterAnotherAndForNoMoreWhenItIsTooMuch() throws IOException {
    files.put("/a.png", png(1));
    files.put("/b.png", png(1));
    files.put("/z.png", png(1));
    PictureFetcher.Outcome outcome = fetch("/a.png", "/b.png", "/busy.png", "/z.png");
    assertThat(outcome.fetched()).isEqualTo(2);
    assertThat(asked).containsExactly("GET /a.png", "GET /b.png", "GET /busy.png");
    assertThat(most).hasValue(1);
  }

  @Test
  void onlyPicturesAreFetched() throws IOException {
    OuterLink link =
        new OuterLink(root + "/plan.png", new SourcePlace(NOTE, new SourceSpan(1, 2)), false);
    assertThat(fetcher().fetch(List.of(link), false).fetched()).isZero();
    assertThat(asked).isEmpty();
  }
}
