package io.kartei.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.build.Progress;
import io.kartei.build.SiteBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A built site: its pages, and servers that serve it under a sub-path as GitHub Pages does. */
final class SiteFolder implements AutoCloseable {
  private static final String BELOW = "/a-repository/";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "pdf", "application/pdf");

  private final Path root;
  private final HttpServer server;
  private final ExecutorService handlers = Executors.newCachedThreadPool();
  private @Nullable HttpsServer secure;

  private SiteFolder(Path root, HttpServer server) {
    this.root = root;
    this.server = server;
  }

  /** Serves a built site. */
  static SiteFolder open(Path root) throws IOException {
    HttpServer server = HttpServer.create(loopback(), 0);
    SiteFolder site = new SiteFolder(root.toRealPath(), server);
    site.serve(server);
    return site;
  }

  /**
   * Builds the project in a folder, with all its outputs, and serves what came out.
   *
   * @param output where it is built to; need not be there
   */
  static SiteFolder build(Path project, Path output) throws IOException {
    BuildRequest request =
        new BuildRequest(project.toAbsolutePath(), output, List.of(), List.of(), false, true, 2);
    BuildResult result = new SiteBuilder().build(request, Progress.SILENT);
    if (!Files.exists(output.resolve("index.html"))) {
      throw new IllegalStateException(project + " was not built: " + result.diagnostics());
    }
    return open(output);
  }

  /**
   * Writes a project, builds it with all its outputs, and serves what came out.
   *
   * @param folder an empty one, for both
   * @param files what to write, by path below the project: {@code kartei.yaml}, {@code
   *     content/dns.md}, ...
   */
  static SiteFolder of(Path folder, Map<String, String> files) throws IOException {
    Path project = folder.resolve("project");
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = project.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return build(project, folder.resolve("site"));
  }

  private static InetSocketAddress loopback() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  private void serve(HttpServer started) {
    started.createContext("/", this::answer);
    // a browser opens connections ahead that it may never use: nobody is to wait for them
    started.setExecutor(handlers);
    started.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Path file = root.resolve(path.startsWith(BELOW) ? path.substring(BELOW.length()) : "-");
      boolean there = Files.isRegularFile(file);
      byte[] bytes = Files.readAllBytes(there ? file : root.resolve("404.html"));
      String name = there ? path : "404.html";
      String ending = name.substring(name.lastIndexOf('.') + 1);
      exchange
          .getResponseHeaders()
          .set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
      exchange.sendResponseHeaders(there ? 200 : 404, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  /** The folder it was built to. */
  Path root() {
    return root;
  }

  /** The text of one of its files. */
  String text(String path) throws IOException {
    return Files.readString(root.resolve(path));
  }

  /** The address of a page over http. */
  String http(String page) {
    return address("http", server, page);
  }

  /** The address of a page over https, with a certificate that nobody has signed. */
  String https(String page) {
    HttpsServer running = secure;
    if (running == null) {
      try {
        running = HttpsServer.create(loopback(), 0);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      running.setHttpsConfigurator(new HttpsConfigurator(LoopbackCertificate.context()));
      serve(running);
      secure = running;
    }
    return address("https", running, page);
  }

  private static String address(String scheme, HttpServer server, String page) {
    int port = server.getAddress().getPort();
    return URI.create(scheme + "://127.0.0.1:" + port + BELOW).resolve(page).toString();
  }

  /** The address of a page in the file system. */
  String file(String page) {
    return root.resolve(page).toUri().toString();
  }

  /** One page of each kind: those at the top, and of each folder its index and its longest page. */
  List<String> kinds() throws IOException {
    Map<String, String> longest = new TreeMap<>();
    List<String> kinds = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        String page = root.relativize(file).toString().replace('\\', '/');
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        if (leadsOn(file)) {
          continue;
        }
        if (folder.isEmpty() || page.endsWith("/index.html")) {
          kinds.add(page);
        } else if (size(page) > size(longest.getOrDefault(folder, ""))) {
          longest.put(folder, page);
        }
      }
    }
    kinds.addAll(longest.values());
    return kinds;
  }

  /** The files in a folder whose names end in a certain way, in order. */
  List<String> files(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(root.resolve(folder))) {
      return files
          .map(file -> folder + file.getFileName())
          .filter(path -> path.endsWith(ending))
          .sorted()
          .toList();
    }
  }

  /** A redirect is left before anybody can look at it. */
  private static boolean leadsOn(Path file) throws IOException {
    return Files.readString(file).contains("http-equiv=\"refresh\"");
  }

  private long size(String page) throws IOException {
    return page.isEmpty() ? 0 : Files.size(root.resolve(page));
  }

  @Override
  public void close() {
    handlers.shutdownNow();
    server.stop(0);
    if (secure != null) {
      secure.stop(0);
    }
  }
}
