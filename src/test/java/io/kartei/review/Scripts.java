package io.kartei.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ScriptableObject;

/**
 * The theme's scripts without a browser: those of their functions that touch neither page nor
 * store.
 */
public final class Scripts implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Context context;
  private final ScriptableObject scope;

  /**
   * Runs scripts.
   *
   * @param names below {@code templates/js}, in the order a page would load them
   */
  public Scripts(String... names) {
    context = Context.enter();
    context.setLanguageVersion(Context.VERSION_ES6);
    scope = context.initStandardObjects();
    run("var window = this; window.kartei = {};", "window");
    for (String name : names) {
      try {
        run(Files.readString(Path.of("templates/js", name)), name);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Runs more of it, for its effects. */
  public void run(String script, String name) {
    context.evaluateString(scope, script, name, 1, null);
  }

  /** The value of an expression as JSON. */
  public JsonNode value(String expression) {
    Object json =
        context.evaluateString(scope, "JSON.stringify(" + expression + ")", "test", 1, null);
    try {
      return JSON.readTree(Context.toString(json));
    } catch (JsonProcessingException e) {
      throw new AssertionError(expression + " is " + json, e);
    }
  }

  @Override
  public void close() {
    Context.exit();
  }
}
