package io.kartei.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What labels and models have in common: JSON with a file, a line and words. */
final class Facts {
  private Facts() {}

  /** The objects of an array; none where there is no array. */
  static List<JsonNode> all(JsonNode parent, String name) {
    List<JsonNode> all = new ArrayList<>();
    parent.path(name).forEach(all::add);
    return all;
  }

  /** A text, or an empty one. */
  static String text(JsonNode fact, String name) {
    return fact.path(name).asText("");
  }

  /** File and line of a label ({@code file}) or of a fact ({@code path}). */
  static String place(JsonNode fact) {
    String file = fact.has("file") ? text(fact, "file") : text(fact, "path");
    return file + ":" + fact.path("line").asInt();
  }

  /** Texts that differ only in blanks are the same. */
  static String folded(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  /** Texts that differ only in blanks, case, punctuation and markup are the same. */
  static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
