package io.kartei.score;

import static io.kartei.score.Facts.place;
import static io.kartei.score.Facts.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Exam references: sitting and task, and the question they belong to. */
final class ExamReferenceScorer implements Scorer {

  @Override
  public List<Tally> score(JsonNode file, JsonNode model) {
    List<JsonNode> labels = new ArrayList<>(Facts.all(file, "examrefs"));
    labels.removeIf(label -> label.path("hidden_in_comment").asBoolean());
    List<JsonNode> found = Facts.all(model, "examReferences");
    Map<String, Integer> lines = new HashMap<>();
    Facts.all(model, "questions").forEach(q -> lines.put(text(q, "id"), q.path("line").asInt()));
    return List.of(
        Match.of(
            "exam references",
            Match.entries(labels, l -> key(l, "exam"), l -> place(l) + " " + text(l, "raw")),
            Match.entries(found, r -> key(r, "part"), r -> place(r) + " " + text(r, "text"))),
        Match.of(
            "  the question they belong to",
            Match.entries(
                labels,
                l -> place(l) + "=" + l.path("belongs_to_question_line").asInt(0),
                l -> place(l) + " " + l.path("belongs_to_question_line")),
            Match.entries(
                found,
                r -> place(r) + "=" + lines.getOrDefault(text(r, "question"), 0),
                r -> place(r) + " " + lines.get(text(r, "question")))));
  }

  private static String key(JsonNode reference, String part) {
    return String.join(
        "|",
        place(reference),
        text(reference, "profession"),
        text(reference, part),
        text(reference, "paper"),
        text(reference, "season"),
        text(reference, "year"),
        text(reference, "task"),
        reference.path("paths").toString());
  }
}
