package io.kartei.diagram.describe;

import io.kartei.messages.Messages;
import java.util.List;

/** The building blocks of descriptions, in the site's language. */
public final class DescriptionPhrases {
  private final Messages messages;

  public DescriptionPhrases(Messages messages) {
    this.messages = messages;
  }

  /** Returns a sentence or a part of one. */
  String phrase(String key, Object... arguments) {
    return messages.get("diagram." + key, arguments);
  }

  /** Returns a name, in quotation marks if its punctuation would break up the sentence. */
  String name(String name) {
    boolean parts = name.contains(", ") || name.contains(": ") || endsSentence(name);
    return parts ? phrase("quoted", name) : name;
  }

  /** Returns an author's words as a complete sentence. */
  static String ended(String words) {
    String bare = words.strip();
    return bare.isEmpty() || endsSentence(bare) ? bare : bare + ".";
  }

  private static boolean endsSentence(String words) {
    return !words.isEmpty() && ".?!:…".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** Joins items: {@code a}, {@code a and b}, {@code a, b and c}. */
  String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    int last = items.size() - 1;
    return phrase("and", String.join(", ", items.subList(0, last)), items.get(last));
  }
}
