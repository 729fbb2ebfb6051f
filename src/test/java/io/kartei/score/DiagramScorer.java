package io.kartei.score;

import static io.kartei.score.Facts.place;
import static io.kartei.score.Facts.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Diagrams: their type; and of those that Kartei draws, how many nodes and edges they have. */
final class DiagramScorer implements Scorer {

  @Override
  public List<Tally> score(JsonNode file, JsonNode model) {
    List<JsonNode> labels = Facts.all(file, "diagrams");
    List<JsonNode> found = Facts.all(model, "diagrams");
    List<JsonNode> drawn = new ArrayList<>(found);
    drawn.removeIf(d -> !text(d, "drawnBy").equals("kartei"));
    List<String> places = drawn.stream().map(Facts::place).toList();
    return List.of(
        Match.of(
            "diagrams and their type",
            Match.entries(labels, d -> place(d) + type(d), d -> place(d) + type(d)),
            Match.entries(found, d -> place(d) + type(d), d -> place(d) + type(d))),
        Match.of(
            "  nodes and edges of those drawn",
            Match.entries(
                labels.stream().filter(d -> places.contains(place(d))).toList(),
                DiagramScorer::counted,
                DiagramScorer::counted),
            Match.entries(drawn, DiagramScorer::size, DiagramScorer::size)));
  }

  private static String type(JsonNode diagram) {
    return " " + text(diagram, "type");
  }

  private static String counted(JsonNode label) {
    return place(label) + " " + label.path("node_count") + " " + label.path("edge_count");
  }

  private static String size(JsonNode diagram) {
    return place(diagram) + " " + diagram.path("nodes").size() + " " + diagram.path("edges").size();
  }
}
