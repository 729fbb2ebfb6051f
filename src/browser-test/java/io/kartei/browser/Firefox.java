package io.kartei.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The system's Firefox, driven by WebDriver BiDi (<a
 * href="https://www.w3.org/TR/webdriver-bidi/">W3C</a>) over a WebSocket: Playwright's own needs a
 * build of its own. One tab, whose errors are noted.
 *
 * <pre>{@code
 * try (Firefox firefox = Firefox.start(profile)) {
 *   firefox.visit(address);
 *   firefox.until("document.querySelector('h1')");
 *   assertThat(firefox.errors()).isEmpty();
 * }
 * }</pre>
 */
final class Firefox implements AutoCloseable {
  private static final List<String> PROGRAMS = List.of("firefox-esr", "firefox");
  private static final String LISTENING = "WebDriver BiDi listening on ";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** How long an answer may take, in seconds, on a machine that has much else to do. */
  private static final int PATIENCE = 120;

  private final Process process;
  private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
  private final List<String> errors = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger last = new AtomicInteger();
  private final WebSocket socket;
  private final String tab;

  private Firefox(Process process, URI address) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(address.resolve("/session"), new Answers())
            .join();
    ask("session.new", "{\"capabilities\":{}}");
    ask("session.subscribe", "{\"events\":[\"log.entryAdded\"]}");
    tab = ask("browsingContext.getTree", "{}").at("/contexts/0/context").asText();
  }

  /** Returns the program, or null if there is none on this machine. */
  static @Nullable Path program() {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
      for (String name : PROGRAMS) {
        if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, name))) {
          return Path.of(folder, name);
        }
      }
    }
    return null;
  }

  /**
   * Starts it without a window.
   *
   * @param profile an empty folder, for what it keeps; also its home
   * @throws IllegalStateException if it ends before it listens
   */
  static Firefox start(Path program, Path profile) throws IOException {
    Files.writeString(
        profile.resolve("user.js"),
        """
        user_pref("datareporting.policy.dataSubmissionEnabled", false);
        user_pref("app.update.auto", false);
        user_pref("browser.shell.checkDefaultBrowser", false);
        user_pref("network.captive-portal-service.enabled", false);
        user_pref("network.connectivity-service.enabled", false);
        user_pref("extensions.systemAddon.update.enabled", false);
        user_pref("services.settings.server", "http://127.0.0.1:9/");
        user_pref("intl.accept_languages", "de");
        """);
    ProcessBuilder builder =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-remote",
                "--profile",
                profile.toString(),
                "--remote-debugging-port=0",
                "about:blank")
            .redirectErrorStream(true);
    builder.environment().put("HOME", profile.toString());
    Process process = builder.start();
    List<String> said = new ArrayList<>();
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      said.add(line);
      int at = line.indexOf(LISTENING);
      if (at >= 0) {
        drain(lines);
        return new Firefox(process, URI.create(line.substring(at + LISTENING.length()).strip()));
      }
    }
    throw new IllegalStateException("Firefox ended: " + String.join("\n", said));
  }

  /** Reads on what it says, or a full pipe would stop it. */
  private static void drain(BufferedReader lines) {
    Thread reader = new Thread(() -> lines.lines().forEach(line -> {}), "firefox-output");
    reader.setDaemon(true);
    reader.start();
  }

  /** Goes to a page and waits until it has loaded. */
  void visit(String address) {
    ObjectNode to = JSON.createObjectNode();
    to.put("context", tab).put("url", address).put("wait", "complete");
    ask("browsingContext.navigate", to.toString());
  }

  /** Loads the page again. */
  void reload() {
    ask("browsingContext.reload", "{\"context\":\"" + tab + "\",\"wait\":\"complete\"}");
  }

  /** Clicks an element from within the page: a window that nobody sees has no focus for keys. */
  void click(String selector) {
    value("document.querySelector(\"" + selector + "\").click()");
  }

  /** Presses a key, as WebDriver names it: a character, or one of its private ones. */
  void press(String key) {
    ObjectNode action = JSON.createObjectNode();
    var keys = action.put("context", tab).putArray("actions").addObject();
    keys.put("type", "key").put("id", "keyboard");
    var steps = keys.putArray("actions");
    steps.addObject().put("type", "keyDown").put("value", key);
    steps.addObject().put("type", "keyUp").put("value", key);
    ask("input.performActions", action.toString());
  }

  /** Returns the value of an expression, or of what it promises, as a text. */
  String value(String expression) {
    ObjectNode asking = JSON.createObjectNode();
    asking.put("expression", "Promise.resolve(" + expression + ").then(String)");
    asking.put("awaitPromise", true).putObject("target").put("context", tab);
    JsonNode answer = ask("script.evaluate", asking.toString());
    if (!answer.path("type").asText().equals("success")) {
      throw new AssertionError(expression + ": " + answer.at("/exceptionDetails/text").asText());
    }
    return answer.at("/result/value").asText();
  }

  /** Waits, watching every change of the page, until an expression is true. */
  void until(String expression) {
    try {
      value(
          """
          new Promise((done, failed) => {
            const holds = () => { try { return %s; } catch (e) { return false; } };
            const watch = new MutationObserver(() => { if (holds()) { watch.disconnect(); done(1); } });
            watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
            if (holds()) done(1);
            setTimeout(() => failed(new Error("not so in 60 s")), 60000);
          })
          """
              .formatted(expression));
    } catch (AssertionError e) {
      throw new AssertionError(expression + " on " + value("location.href"), e);
    }
  }

  /** Returns what the pages logged as errors so far, or failed with. */
  List<String> errors() {
    value("new Promise(done => setTimeout(done))");
    return List.copyOf(errors);
  }

  private JsonNode ask(String method, String parameters) {
    int id = last.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    asked.put(id, answer);
    socket
        .sendText(
            "{\"id\":%d,\"method\":\"%s\",\"params\":%s}".formatted(id, method, parameters), true)
        .join();
    try {
      JsonNode message = answer.get(PATIENCE, TimeUnit.SECONDS);
      if (message.path("type").asText().equals("error")) {
        throw new AssertionError(method + ": " + message.path("message").asText());
      }
      return message.path("result");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(method, e);
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError(method, e);
    }
  }

  /** What comes back, in pieces. */
  private final class Answers implements WebSocket.Listener {
    private final StringBuilder piece = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(
        WebSocket webSocket, CharSequence data, boolean isLast) {
      piece.append(data);
      if (isLast) {
        String text = piece.toString();
        piece.setLength(0);
        take(text);
      }
      webSocket.request(1);
      return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
      asked.values().forEach(answer -> answer.completeExceptionally(error));
    }

    private void take(String text) {
      try {
        JsonNode message = JSON.readTree(text);
        CompletableFuture<JsonNode> answer = asked.remove(message.path("id").asInt());
        if (answer != null) {
          answer.complete(message);
        } else if (message.at("/params/level").asText().equals("error")) {
          errors.add(message.at("/params/text").asText() + " " + message.at("/params/stackTrace"));
        }
      } catch (IOException e) {
        errors.add("Not to be read: " + text);
      }
    }
  }

  @Override
  public void close() {
    try {
      ask("browser.close", "{}");
    } catch (AssertionError e) {
      process.destroy(); // it was gone before it answered
    }
    socket.abort();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
