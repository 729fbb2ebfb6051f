package io.kartei.cli.external;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.kartei.build.OuterLink;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.source.SourcePlace;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Links to the web, asked over real connections to a server of this machine. */
@Timeout(60)
class OuterLinksTest {
  private static final long NOW = 1_700_000_000;
  private static final SourceText NOTE = SourceText.of("a.md", "x".repeat(50));

  @TempDir Path folder;
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
          String path = exchange.getRequestURI().getRawPath();
          asked.add(exchange.getRequestMethod() + " " + path);
          int status = path.matches("/\\d+") ? Integer.parseInt(path.substring(1)) : 200;
          if (path.equals("/nohead")) {
            status = exchange.getRequestMethod().equals("HEAD") ? 405 : 200;
          } else if (path.equals("/private")) {
            status = 302;
            exchange.getResponseHeaders().set("Location", "http://192.168.0.1/");
          } else if (path.equals("/circle")) {
            status = 302;
            exchange.getResponseHeaders().set("Location", "/circle");
          } else if (status == 301 || status == 302) {
            exchange.getResponseHeaders().set("Location", "/new");
          }
          exchange.sendResponseHeaders(status, -1);
          atOnce.decrementAndGet();
          exchange.close();
        });
    server.start();
    root = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  @ParameterizedTest
  @CsvSource({
    "/200, ''",
    "/nohead, ''",
    "/302, ''",
    "/404, warning external-link answers with 404",
    "/500, warning external-link answers with 500",
    "/403, info external-link refuses automated requests (403)",
    "/301, info external-link has moved permanently",
    "/circle, warning external-link it is redirected too often",
    "/private, warning external-link it isn't a valid address",
  })
  void anAnswerIsJudged(String path, String expected) {
    List<Diagnostic> told = links(0).check(List.of(link(path, 3)));
    if (expected.isEmpty()) {
      assertThat(told).isEmpty();
    } else {
      assertThat(told).hasSize(1);
      String[] parts = expected.split(" ", 3);
      assertThat(told.get(0).severity().label()).isEqualTo(parts[0]);
      assertThat(told.get(0).code()).isEqualTo(parts[1]);
      assertThat(told.get(0).message()).contains(parts[2], root + path);
      assertThat(told.get(0).span()).isEqualTo(new SourceSpan(3, 4));
    }
  }

  @Test
  void aHostThatIsNotThereIsTold() {
    List<Diagnostic> told = links(0).check(List.of(link("http://127.0.0.1:1/", 0)));
    assertThat(told).extracting(Diagnostic::code).containsExactly("external-link");
    assertThat(told.get(0).message()).contains("can't be reached");
  }

  @Test
  void anAddressIsAskedOnceAndToldAtEachPlace() {
    List<OuterLink> all =
        List.of(link("/404#a", 1), link("/404#b", 2), link("/200", 3), link("/ü b", 4));
    OuterLinks links = links(0);
    assertThat(links.announcement(all).english())
        .isEqualTo("Checking 3 external links on 1 server (0 already known)");
    assertThat(links.check(all)).hasSize(2);
    assertThat(asked)
        .containsExactlyInAnyOrder("HEAD /404", "GET /404", "HEAD /200", "HEAD /%C3%BC%20b");
    assertThat(most).hasValue(1);
  }

  @Test
  void whatAnsweredIsNotAskedAgainForAWeek() throws IOException {
    List<OuterLink> all = List.of(link("/200", 1), link("/404", 2));
    links(0).check(all);
    asked.clear();
    assertThat(links(6 * 24 * 3600).check(all)).hasSize(1);
    assertThat(asked).containsExactly("HEAD /404", "GET /404");
    asked.clear();
    links(8 * 24 * 3600).check(all);
    assertThat(asked).contains("HEAD /200");
    Files.writeString(folder.resolve("kartei/links.tsv"), "torn\n\tline\nx\ty\n");
    assertThat(links(0).check(all)).hasSize(1);
  }

  @Test
  void aHostThatHasEnoughIsLeftAlone() {
    List<OuterLink> all = Stream.of("/429", "/430", "/431").map(path -> link(path, 1)).toList();
    assertThat(links(0).check(all)).extracting(d -> d.severity().label()).containsOnly("info");
    assertThat(asked).containsExactly("HEAD /429");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://192.168.1.1/", "http://router/", "http://localhost:8080/", "http://[::1]/",
        "https://www.example.org/x", "http://drucker.local/", "http://10.0.0.1", "http:///x"
      })
  void examplesAndPrivateHostsAreNeverAsked(String address) {
    OuterLinks links =
        new OuterLinks(
            new WebAsker(WebAsker::isPublic),
            KnownAnswers.read(folder.resolve("none"), NOW),
            Duration.ZERO);
    assertThat(links.announcement(List.of(link(address, 0))).english()).contains("0 external");
    assertThat(links.check(List.of(link(address, 0)))).isEmpty();
  }

  private OuterLinks links(long later) {
    return new OuterLinks(
        new WebAsker("127.0.0.1"::equals),
        KnownAnswers.read(folder.resolve("kartei/links.tsv"), NOW + later),
        Duration.ZERO);
  }

  private OuterLink link(String path, int at) {
    String address = path.startsWith("/") ? root + path : path;
    return new OuterLink(address, new SourcePlace(NOTE, new SourceSpan(at, at + 1)), false);
  }
}
