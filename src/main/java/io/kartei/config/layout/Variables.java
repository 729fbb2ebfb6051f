package io.kartei.config.layout;

import io.kartei.config.node.ConfigNode;
import io.kartei.config.node.ConfigNode.Entry;
import io.kartei.config.node.ConfigNode.Mapping;
import io.kartei.config.node.ConfigNode.Scalar;
import java.util.Map;
import java.util.TreeMap;

/** The settings that notes can repeat by name: <code>{{ site.version }}</code>. */
final class Variables {
  private static final int MAX_LENGTH = 400;
  private static final int MAX_DEPTH = 5;

  private Variables() {}

  /**
   * Returns the texts among settings.
   *
   * @param prefix what precedes their names: {@code site.}, or empty
   */
  static Map<String, String> of(Mapping settings, String prefix) {
    Map<String, String> found = new TreeMap<>();
    add(settings, prefix, 0, found);
    return found;
  }

  private static void add(Mapping settings, String prefix, int depth, Map<String, String> found) {
    for (Entry entry : settings.entries()) {
      ConfigNode value = entry.value();
      if (value instanceof Scalar text && text.text().length() <= MAX_LENGTH) {
        found.put(prefix + entry.key(), text.text());
      } else if (value instanceof Mapping inner && depth < MAX_DEPTH) {
        add(inner, prefix + entry.key() + ".", depth + 1, found);
      }
    }
  }
}
