package io.kartei.config.node;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the YAML files that Kartei itself consists of, without loading a YAML library, which would
 * take longer than the build of a note. They use only a part of YAML: groups by indentation, lists
 * of texts (a line each, or in brackets, even over several lines), plain and double-quoted texts
 * without escapes, texts folded with {@code >-}, and lines that are comments. For that part the
 * result is that of {@link YamlReader}, but without places.
 */
public final class OwnYaml {
  private static final String FOLDED = ">-";

  private final List<String> lines;
  private int at;

  private OwnYaml(List<String> lines) {
    this.lines = lines;
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException if it uses another part of YAML
   */
  public static ConfigNode.Mapping read(String text) {
    List<String> lines =
        text.lines()
            .filter(line -> !line.isBlank() && !line.stripLeading().startsWith("#"))
            .toList();
    OwnYaml reader = new OwnYaml(lines);
    ConfigNode.Mapping all = reader.mapping(0);
    if (reader.at < lines.size()) {
      throw reader.unknown();
    }
    return all;
  }

  private ConfigNode.Mapping mapping(int indent) {
    List<ConfigNode.Entry> entries = new ArrayList<>();
    while (indent() == indent) {
      String line = lines.get(at).substring(indent);
      int colon = line.indexOf(':');
      boolean plain = colon > 0 && "[{\"'-?&*!|>%@`".indexOf(line.charAt(0)) < 0;
      if (!plain || (colon + 1 < line.length() && line.charAt(colon + 1) != ' ')) {
        throw unknown();
      }
      at++;
      String value = line.substring(colon + 1).strip();
      entries.add(new ConfigNode.Entry(line.substring(0, colon), null, value(value, indent)));
    }
    return new ConfigNode.Mapping(entries, null);
  }

  /** Reads a value whose first line is after its key. */
  private @Nullable ConfigNode value(String line, int indent) {
    if (line.equals(FOLDED)) {
      List<String> folded = new ArrayList<>();
      while (indent() > indent) {
        folded.add(lines.get(at++).strip());
      }
      return scalar(String.join(" ", folded));
    }
    if (line.startsWith("[")) {
      return flow(line);
    }
    if (!line.isEmpty()) {
      return scalar(text(line));
    }
    int below = indent();
    if (below <= indent) {
      return null;
    }
    return lines.get(at).startsWith("- ", below) ? sequence(below) : mapping(below);
  }

  private ConfigNode.Sequence sequence(int indent) {
    List<ConfigNode> items = new ArrayList<>();
    while (indent() == indent && lines.get(at).startsWith("- ", indent)) {
      items.add(scalar(text(lines.get(at++).substring(indent + 2).strip())));
    }
    return new ConfigNode.Sequence(items, null);
  }

  private ConfigNode.Sequence flow(String first) {
    StringBuilder all = new StringBuilder(first);
    while (all.charAt(all.length() - 1) != ']') {
      if (at == lines.size()) {
        throw unknown();
      }
      all.append(' ').append(lines.get(at++).strip());
    }
    List<ConfigNode> items = new ArrayList<>();
    int from = 1;
    boolean empty = all.substring(1, all.length() - 1).isBlank();
    for (int i = 1; i < all.length() && !empty; i++) {
      if (all.charAt(i) == ',' || i == all.length() - 1) {
        items.add(scalar(text(all.substring(from, i).strip())));
        from = i + 1;
      }
    }
    return new ConfigNode.Sequence(items, null);
  }

  private String text(String written) {
    boolean quoted = written.startsWith("\"");
    String text =
        quoted && written.length() > 1 ? written.substring(1, written.length() - 1) : written;
    boolean known =
        quoted
            ? written.endsWith("\"") && text.indexOf('"') < 0 && text.indexOf('\\') < 0
            : !text.isEmpty()
                && "[]{}'?&*!|>%@`#-".indexOf(text.charAt(0)) < 0
                && !text.contains(": ")
                && !text.contains(" #");
    if (!known) {
      throw unknown();
    }
    return text;
  }

  private static ConfigNode.Scalar scalar(String text) {
    return new ConfigNode.Scalar(text, null);
  }

  /** Returns how deep the current line is indented; -1 after the last. */
  private int indent() {
    if (at == lines.size()) {
      return -1;
    }
    String line = lines.get(at);
    int indent = 0;
    while (line.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  private IllegalArgumentException unknown() {
    return new IllegalArgumentException(
        "cannot read: " + lines.get(Math.max(0, Math.min(at, lines.size()) - 1)));
  }
}
