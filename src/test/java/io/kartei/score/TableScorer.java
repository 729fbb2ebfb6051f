package io.kartei.score;

import static io.kartei.score.Facts.place;
import static io.kartei.score.Facts.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tables: of what kind they are, and for comparisons whether the things stand in columns or rows.
 */
final class TableScorer implements Scorer {

  @Override
  public List<Tally> score(JsonNode file, JsonNode model) {
    List<JsonNode> labels = Facts.all(file, "tables");
    List<JsonNode> found = Facts.all(model, "tables");
    List<JsonNode> comparisons = Facts.all(model, "comparisons");
    Map<String, JsonNode> byPlace = new HashMap<>();
    labels.forEach(label -> byPlace.put(place(label), label));
    return List.of(
        Match.of(
            "tables and their kind",
            Match.entries(labels, t -> place(t) + " " + text(t, "kind"), TableScorer::shown),
            Match.entries(
                found, t -> place(t) + " " + kind(t, byPlace.get(place(t))), TableScorer::shown)),
        Match.of(
            "  comparisons and direction",
            Match.entries(
                labels.stream().filter(t -> t.path("is_comparison").asBoolean()).toList(),
                t -> place(t) + " " + text(t, "things_in"),
                t -> place(t) + " things in " + text(t, "things_in")),
            Match.entries(
                comparisons,
                c -> place(c) + " " + thingsIn(c, byPlace.get(place(c))),
                c -> place(c) + " " + c.path("subjects"))));
  }

  /** A label may leave a choice: {@code list|other}. */
  private static String kind(JsonNode table, @Nullable JsonNode label) {
    String kind = text(table, "kind");
    String labelled = label == null ? "" : text(label, "kind");
    return List.of(labelled.split("\\|")).contains(kind) ? labelled : kind;
  }

  private static String shown(JsonNode table) {
    return place(table) + " " + text(table, "kind");
  }

  private static String thingsIn(JsonNode comparison, JsonNode label) {
    String first = Facts.letters(comparison.path("subjects").path(0).asText());
    if (label == null) {
      return "";
    }
    for (JsonNode cell : label.path("header_cells")) {
      if (Facts.letters(cell.asText()).equals(first)) {
        return "columns";
      }
    }
    return "rows";
  }
}
