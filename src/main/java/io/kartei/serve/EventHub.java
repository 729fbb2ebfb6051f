package io.kartei.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import io.kartei.diagnostic.DiagnosticView;
import io.kartei.messages.Phrase;
import io.kartei.text.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Notifies open pages of new builds by server-sent events (WHATWG HTML, section 9.2). */
final class EventHub {
  private static final long HEARTBEAT_SECONDS = 15;

  /**
   * The maximum number of problems on a page; more would slow it down, and nobody would read them
   * there.
   */
  private static final int MAX_PROBLEMS = 100;

  private final Set<LinkedBlockingQueue<Snapshot>> clients = ConcurrentHashMap.newKeySet();

  /** Identifies a run of the preview; pages of an earlier run have to reload. */
  private final String run = UUID.randomUUID().toString().substring(0, 8);

  /** Notifies every open page. */
  void publish(Snapshot snapshot) {
    clients.forEach(client -> client.add(snapshot));
  }

  /** Returns the name of the site that a page is part of. */
  String site(Snapshot snapshot) {
    return run + "-" + snapshot.site();
  }

  /** Sends events to one page, starting with the current state, until it is closed. */
  void serve(HttpExchange exchange, Snapshot current) throws IOException {
    LinkedBlockingQueue<Snapshot> news = new LinkedBlockingQueue<>();
    clients.add(news);
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      send(out, message(current));
      while (true) {
        Snapshot next = news.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        send(out, next == null ? ": still there\n\n" : message(next));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      clients.remove(news);
    }
  }

  private static void send(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private String message(Snapshot snapshot) {
    ObjectNode node = Json.object();
    node.put("site", site(snapshot));
    node.put("failed", snapshot.failed());
    List<DiagnosticView> problems = snapshot.problems();
    Phrase title =
        snapshot.failed()
            ? Phrase.of("serve.not-rebuilt")
            : Phrase.of("serve.remarks", problems.size());
    node.put("title", title.in(snapshot.language()));
    if (problems.size() > MAX_PROBLEMS) {
      Phrase more = Phrase.of("serve.more", problems.size() - MAX_PROBLEMS);
      node.put("more", more.in(snapshot.language()));
    }
    ArrayNode shown = node.putArray("problems");
    for (DiagnosticView problem : problems.subList(0, Math.min(MAX_PROBLEMS, problems.size()))) {
      Phrase severity = Phrase.of("severity." + problem.severity());
      shown.addPOJO(problem);
      node.withObjectProperty("severities")
          .put(problem.severity(), severity.in(snapshot.language()));
    }
    return "data: " + Json.compact(node) + "\n\n";
  }
}
