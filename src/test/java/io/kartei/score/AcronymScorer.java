package io.kartei.score;

import static io.kartei.score.Facts.letters;
import static io.kartei.score.Facts.place;
import static io.kartei.score.Facts.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Acronyms and what they stand for, each once in a note. Those labelled ambiguous count neither
 * way.
 */
final class AcronymScorer implements Scorer {

  @Override
  public List<Tally> score(JsonNode file, JsonNode model) {
    List<JsonNode> labels = new ArrayList<>();
    Set<String> known = new HashSet<>();
    Set<String> ambiguous = new HashSet<>();
    for (JsonNode label : Facts.all(file, "acronyms")) {
      String key = key(label, "acronym");
      if (label.path("ambiguous").asBoolean()) {
        ambiguous.add(key);
      } else if (known.add(key)) {
        labels.add(label);
      }
    }
    List<JsonNode> found = new ArrayList<>(Facts.all(model, "terms"));
    Set<String> seen = new HashSet<>();
    found.removeIf(
        t ->
            t.path("expansion").isNull()
                || ambiguous.contains(key(t, "term"))
                || !seen.add(key(t, "term")));
    List<Tally> tallies = new ArrayList<>();
    tallies.add(
        Match.of(
            "acronyms",
            Match.entries(labels, a -> key(a, "acronym"), a -> shown(a, "acronym")),
            Match.entries(found, t -> key(t, "term"), t -> shown(t, "term"))));
    if (file.has("definitions")) {
      List<JsonNode> defined = new ArrayList<>(Facts.all(model, "terms"));
      defined.removeIf(t -> t.path("definition").isNull() || !t.path("expansion").isNull());
      tallies.add(
          Facts.byPlace(
              "definitions",
              Facts.all(file, "definitions"),
              defined,
              t -> " " + letters(text(t, "term"))));
    }
    return tallies;
  }

  private static String key(JsonNode term, String name) {
    String file = place(term).replaceAll(":[0-9]+$", "");
    return file + "|" + letters(text(term, name)) + "|" + letters(text(term, "expansion"));
  }

  private static String shown(JsonNode term, String name) {
    return place(term) + " " + text(term, name) + " = " + text(term, "expansion");
  }
}
