package io.kartei.score;

import static io.kartei.score.Facts.place;
import static io.kartei.score.Facts.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Links between notes: which there are and whether they lead somewhere; what is reported broken.
 */
final class LinkScorer implements Scorer {

  @Override
  public List<Tally> score(JsonNode file, JsonNode model) {
    List<JsonNode> labels = new ArrayList<>(Facts.all(file, "internal"));
    labels.removeIf(
        l ->
            !text(l, "kind").equals("link")
                || text(l, "file").equals("SUMMARY.md")
                || text(l, "status").startsWith("placeholder"));
    Set<String> placeholders =
        Facts.all(file, "internal").stream()
            .filter(l -> text(l, "status").startsWith("placeholder"))
            .map(Facts::place)
            .collect(Collectors.toSet());
    List<Match.Entry> found = new ArrayList<>();
    for (JsonNode note : Facts.all(model, "notes")) {
      for (JsonNode link : Facts.all(note, "links")) {
        String at = text(note, "path") + ":" + link.path("line").asInt();
        if (!text(link, "kind").equals("external") && !placeholders.contains(at)) {
          found.add(
              new Match.Entry(
                  at + " " + link.path("resolved").asBoolean(), at + " " + text(link, "target")));
        }
      }
    }
    return List.of(
        Match.of(
            "links between notes",
            Match.entries(
                labels,
                l -> place(l) + " " + text(l, "status").startsWith("ok"),
                l -> place(l) + " " + text(l, "href")),
            found),
        Match.of("  broken links", broken(Facts.all(file, "broken")), reported(model)));
  }

  private static List<Match.Entry> broken(List<JsonNode> labels) {
    return Match.entries(labels, Facts::place, l -> place(l) + " " + text(l, "href"));
  }

  private static List<Match.Entry> reported(JsonNode model) {
    Set<String> codes = Set.of("broken-link", "broken-anchor", "missing-image");
    List<JsonNode> reported = new ArrayList<>(Facts.all(model, "diagnostics"));
    reported.removeIf(d -> !codes.contains(text(d, "code")));
    return Match.entries(reported, Facts::place, d -> place(d) + " " + text(d, "message"));
  }
}
