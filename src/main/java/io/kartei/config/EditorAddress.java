package io.kartei.config;

import io.kartei.config.key.ConfigKeys;
import io.kartei.config.key.Values;
import io.kartei.config.node.ConfigNode.Entry;
import io.kartei.config.node.ConfigNode.Scalar;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Suggestions;
import io.kartei.messages.Phrase;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The address that opens a file in an author's editor. As an address may start any program, only
 * those of known editors are made, whoever wrote the configuration.
 *
 * @param template the address with {@code {file}}, {@code {line}} and {@code {column}}
 */
public record EditorAddress(String template) {
  private static final String FILE = "{file}";

  /** The only address that says in which machine the file is. */
  private static final String REMOTE = "vscode://vscode-remote/wsl+";

  private static final Map<String, String> KNOWN = known();

  /** Returns the editor that is configured, or null; an unknown one is reported. */
  static @Nullable EditorAddress of(Values values) {
    String editor = values.text("editor");
    if (editor == null) {
      return null;
    }
    String template = KNOWN.getOrDefault(editor, editor);
    if (isSafe(template)) {
      return new EditorAddress(template);
    }
    List<String> names = List.copyOf(KNOWN.keySet());
    Phrase all = Phrase.of("invalid-value.editors", names);
    values.say(
        values.place("editor"),
        Diagnostic.warning("invalid-value.editor", editor)
            .hint(Suggestions.hint(editor, names, all)));
    return null;
  }

  /** Whether an address begins like that of a known editor, and names the file. */
  private static boolean isSafe(String template) {
    if (!template.contains(FILE) || template.chars().anyMatch(c -> c <= ' ')) {
      return false;
    }
    return template.startsWith(REMOTE)
        || KNOWN.values().stream()
            .map(known -> known.substring(0, known.indexOf(FILE)))
            .anyMatch(start -> template.startsWith(start + FILE));
  }

  /**
   * Returns the address of a place in a file.
   *
   * @param file absolute
   * @param line from 1
   * @param column from 1
   */
  public String to(Path file, int line, int column) {
    String path = file.toString().replace('\\', '/');
    String rooted = path.startsWith("/") ? path : "/" + path;
    String encoded =
        URLEncoder.encode(rooted, StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("%2F", "/")
            .replace("%3A", ":");
    return template
        .replace("{line}", String.valueOf(line))
        .replace("{column}", String.valueOf(column))
        .replace(FILE, encoded);
  }

  private static Map<String, String> known() {
    Map<String, String> known = new LinkedHashMap<>();
    for (Entry entry : ConfigKeys.resource(EditorAddress.class, "editors.yaml").entries()) {
      if (entry.value() instanceof Scalar address) {
        known.put(entry.key(), address.text());
      }
    }
    return known;
  }
}
