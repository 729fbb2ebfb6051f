package io.kartei.browser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A built site: its pages, and a server that serves it under a sub-path as GitHub Pages does. */
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

  private SiteFolder(Path root, HttpServer server) {
    this.root = root;
    this.server = server;
  }

  static SiteFolder open(Path root) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    SiteFolder site = new SiteFolder(root.toRealPath(), server);
    server.createContext(
        "/",
        exchange -> {
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
        });
    server.start();
    return site;
  }

  /** The address of a page over http. */
  String http(String page) {
    int port = server.getAddress().getPort();
    return URI.create("http://127.0.0.1:" + port + BELOW).resolve(page).toString();
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

  /** A redirect is left before anybody can look at it. */
  private static boolean leadsOn(Path file) throws IOException {
    return Files.readString(file).contains("http-equiv=\"refresh\"");
  }

  private long size(String page) throws IOException {
    return page.isEmpty() ? 0 : Files.size(root.resolve(page));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
