package io.kartei.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

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

  /**
   * Labels and facts by their place. Labels that are {@code ambiguous} count neither way.
   *
   * @param facts of the model; each is compared by its place and what {@code said} says of it
   */
  static Tally byPlace(
      String kind, List<JsonNode> labels, List<JsonNode> facts, Function<JsonNode, String> said) {
    Set<String> doubtful = new HashSet<>();
    List<JsonNode> sure = new ArrayList<>();
    for (JsonNode label : labels) {
      if (label.path("ambiguous").asBoolean()) {
        doubtful.add(place(label));
      } else {
        sure.add(label);
      }
    }
    List<JsonNode> found = facts.stream().filter(f -> !doubtful.contains(place(f))).toList();
    return Match.of(
        kind,
        Match.entries(sure, l -> place(l) + said.apply(l), l -> place(l) + said.apply(l)),
        Match.entries(found, f -> place(f) + said.apply(f), f -> place(f) + said.apply(f)));
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
