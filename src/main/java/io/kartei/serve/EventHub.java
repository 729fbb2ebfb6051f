package io.kartei.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import io.kartei.diagnostic.Severity;
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
import java.util.function.Predicate;

/** Notifies open pages of new builds by server-sent events (WHATWG HTML, section 9.2). */
final class EventHub {
  private static final long HEARTBEAT_SECONDS = 15;

  /**
   * The maximum number of problems in a group; more would slow the page down, and nobody would read
   * them there.
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

  /** Returns what tells a page from what it was in other snapshots, and in earlier runs. */
  String version(Snapshot snapshot, String page) {
    return run + "-" + snapshot.version(page);
  }

  /**
   * Sends events to one page, starting with the current state, until it is closed.
   *
   * @param page the page's address, relative to the site's root
   */
  void serve(HttpExchange exchange, String page, Snapshot current) throws IOException {
    LinkedBlockingQueue<Snapshot> news = new LinkedBlockingQueue<>();
    clients.add(news);
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      send(out, message(current, page));
      while (true) {
        Snapshot next = news.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        send(out, next == null ? ": still there\n\n" : message(next, page));
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

  /** Returns what a page is told: its own problems, those of others, and infos, each apart. */
  private String message(Snapshot snapshot, String page) {
    String language = snapshot.language();
    List<PageProblem> all = snapshot.problems();
    ObjectNode node = Json.object();
    node.put("page", version(snapshot, page));
    node.put("site", site(snapshot));
    node.put("failed", snapshot.failed());
    node.put("lang", language);
    Phrase title =
        snapshot.failed()
            ? Phrase.of("serve.not-rebuilt")
            : Phrase.of("serve.warnings", (int) all.stream().filter(EventHub::isWarning).count());
    node.put("title", title.in(language));
    ArrayNode groups = node.putArray("groups");
    add(groups, "serve.errors", language, all, p -> p.severity() == Severity.ERROR);
    add(groups, "serve.here", language, all, p -> isWarning(p) && p.isOn(page));
    add(groups, "serve.elsewhere", language, all, p -> isWarning(p) && !p.isOn(page));
    add(groups, "serve.infos", language, all, p -> p.severity() == Severity.INFO);
    return "data: " + Json.compact(node) + "\n\n";
  }

  private static boolean isWarning(PageProblem problem) {
    return problem.severity() == Severity.WARNING;
  }

  private static void add(
      ArrayNode groups,
      String key,
      String language,
      List<PageProblem> all,
      Predicate<PageProblem> wanted) {
    List<PageProblem> problems = all.stream().filter(wanted).toList();
    if (problems.isEmpty()) {
      return;
    }
    ObjectNode group = groups.addObject();
    group.put("name", key.substring(key.indexOf('.') + 1));
    group.put("title", Phrase.of(key, problems.size()).in(language));
    if (problems.size() > MAX_PROBLEMS) {
      group.put("more", Phrase.of("serve.more", problems.size() - MAX_PROBLEMS).in(language));
    }
    ArrayNode shown = group.putArray("problems");
    problems.stream().limit(MAX_PROBLEMS).forEach(p -> shown.add(p.json(language)));
  }
}
