package io.kartei.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.kartei.messages.Phrase;
import io.kartei.output.SiteSink.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Answers requests from the site built last. No request is ever turned into a path on disk; only
 * the files that are part of the site are read from there.
 */
final class RequestHandler implements HttpHandler {
  private static final Pattern FIRST_SLASHES = Pattern.compile("^/+");

  private static final String OWN = "-kartei/";
  private static final String PAGE = "page=";
  private static final Set<String> OWN_FILES = Set.of("preview.js", "preview.css");

  private final Supplier<Snapshot> current;
  private final Consumer<RuntimeException> broken;
  private final EventHub hub;
  private final Set<String> hosts;

  /**
   * Creates a handler.
   *
   * @param current supplies what to show
   * @param broken is told why a page cannot be made
   * @param hub notifies pages of changes
   * @param port the port that it answers on
   */
  RequestHandler(
      Supplier<Snapshot> current, Consumer<RuntimeException> broken, EventHub hub, int port) {
    this.current = current;
    this.broken = broken;
    this.hub = hub;
    this.hosts = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Headers request = exchange.getRequestHeaders();
      String method = exchange.getRequestMethod();
      Headers answer = exchange.getResponseHeaders();
      answer.set("Cache-Control", "no-store");
      answer.set("X-Content-Type-Options", "nosniff");
      answer.set("Cross-Origin-Resource-Policy", "same-origin");
      if (!hosts.contains(String.valueOf(request.getFirst("Host")))) {
        // somebody else's host name that resolves to this machine: DNS rebinding
        text(exchange, 403, "Use the address that 'kartei serve' printed.");
      } else if (!method.equals("GET") && !method.equals("HEAD")) {
        answer.set("Allow", "GET, HEAD");
        text(exchange, 405, "Only GET and HEAD.");
      } else {
        answer(exchange, path(exchange));
      }
    }
  }

  /** Returns the requested path without its leading slash. */
  private static String path(HttpExchange exchange) {
    return plain(String.valueOf(exchange.getRequestURI().getPath()));
  }

  private static String plain(String path) {
    return FIRST_SLASHES.matcher(Normalizer.normalize(path, Normalizer.Form.NFC)).replaceFirst("");
  }

  /** Returns the page that asks for events. */
  private static String page(HttpExchange exchange) {
    String query = exchange.getRequestURI().getQuery();
    String page = query != null && query.startsWith(PAGE) ? query.substring(PAGE.length()) : "";
    return page.isEmpty() || page.endsWith("/") ? page + "index.html" : page;
  }

  private void answer(HttpExchange exchange, String path) throws IOException {
    Snapshot now = current.get();
    if (path.equals(OWN + "events")) {
      hub.serve(exchange, page(exchange), now);
    } else if (path.startsWith(OWN)) {
      own(exchange, path.substring(OWN.length()));
    } else if (exchange.getRequestHeaders().containsKey("Service-Worker")) {
      text(exchange, 404, "No service worker in the preview: it would show what was.");
    } else if (now.site() == 0) {
      page(exchange, 503, PreviewPage.unbuilt(now.language()), now, path);
    } else {
      file(exchange, path, now);
    }
  }

  private void file(HttpExchange exchange, String path, Snapshot now) throws IOException {
    Content content = now.at(path);
    if (content == null && now.files().containsKey(path + "/index.html")) {
      exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getRawPath() + "/");
      text(exchange, 302, "");
      return;
    }
    String type = path.isEmpty() || path.endsWith("/") ? MediaType.HTML : MediaType.of(path);
    try {
      if (content == null) {
        missing(exchange, path, now);
      } else if (type.equals(MediaType.HTML)) {
        page(exchange, 200, utf8(content), now, path);
      } else {
        content.length(); // makes it, so what fails does so before the answer begins
        send(exchange, 200, type, content);
      }
    } catch (NoSuchFileException e) {
      missing(exchange, path, now);
    } catch (RuntimeException e) {
      broken.accept(e);
      String said = Phrase.of("serve.broke", e.toString()).in(now.language());
      page(exchange, 500, PreviewPage.broken(now.language(), said), now, path);
    }
  }

  private void missing(HttpExchange exchange, String path, Snapshot now) throws IOException {
    Content notFound = now.files().get("404.html");
    String html = notFound == null ? PreviewPage.notFound(now.language()) : utf8(notFound);
    page(exchange, 404, html, now, path);
  }

  private void page(HttpExchange exchange, int status, String html, Snapshot now, String path)
      throws IOException {
    PreviewPage.Shown shown =
        new PreviewPage.Shown(hub.site(now), hub.version(now, path), now.language());
    String page = PreviewPage.decorate(html, "/" + OWN, shown);
    send(exchange, status, MediaType.HTML, page.getBytes(StandardCharsets.UTF_8));
  }

  private static void own(HttpExchange exchange, String name) throws IOException {
    if (!OWN_FILES.contains(name)) {
      text(exchange, 404, "Not here.");
      return;
    }
    try (InputStream in = RequestHandler.class.getResourceAsStream(name)) {
      send(exchange, 200, MediaType.of(name), Objects.requireNonNull(in, name).readAllBytes());
    }
  }

  private static void text(HttpExchange exchange, int status, String text) throws IOException {
    send(exchange, status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    send(exchange, status, type, Content.of(bytes));
  }

  /** Sends content in chunks, so that a video among the attachments is never whole in memory. */
  private static void send(HttpExchange exchange, int status, String type, Content content)
      throws IOException {
    long length = content.length();
    exchange.getResponseHeaders().set("Content-Type", type);
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(length));
      exchange.sendResponseHeaders(status, -1);
    } else {
      exchange.sendResponseHeaders(status, length == 0 ? -1 : length);
      content.writeTo(exchange.getResponseBody());
    }
  }

  private static String utf8(Content content) throws IOException {
    return new String(content.bytes(), StandardCharsets.UTF_8);
  }
}
