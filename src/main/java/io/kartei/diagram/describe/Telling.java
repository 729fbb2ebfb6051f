package io.kartei.diagram.describe;

import io.kartei.messages.Messages;
import java.util.List;

/** The parts that sentences are made of, in the site's language. */
final class Telling {
  private final Messages messages;

  Telling(Messages messages) {
    this.messages = messages;
  }

  /** A sentence or a part of one. */
  String phrase(String key, Object... arguments) {
    return messages.get("diagram." + key, arguments);
  }

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    int last = items.size() - 1;
    return phrase("and", String.join(", ", items.subList(0, last)), items.get(last));
  }
}
