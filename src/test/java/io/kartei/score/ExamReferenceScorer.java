package io.kartei.score;

import static io.kartei.score.Facts.place;
import static io.kartei.score.Facts.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Exam references: sitting and task, and the question they belong to. */
final class ExamReferenceScorer implements Scorer {

  @Override
  public List<Tally> score(JsonNode file, JsonNode model) {
    List<JsonNode> labels = new ArrayList<>(Facts.all(file, "examrefs"));
    labels.removeIf(label -> label.path("hidden_in_comment").asBoolean());
    Set<String> doubtful = new HashSet<>();
    labels.stream()
        .filter(l -> l.path("doubtful").asBoolean())
        .forEach(l -> doubtful.add(place(l)));
    labels.removeIf(l -> doubtful.contains(place(l)));
    List<JsonNode> found = new ArrayList<>(Facts.all(model, "examReferences"));
    found.removeIf(r -> doubtful.contains(place(r)));
    Map<String, Integer> lines = new HashMap<>();
    Set<String> questions = new HashSet<>();
    for (JsonNode question : Facts.all(model, "questions")) {
      lines.put(text(question, "id"), question.path("line").asInt());
      questions.add(place(question));
    }
    List<Tally> tallies = new ArrayList<>();
    tallies.add(
        Match.of(
            "exam references",
            Match.entries(labels, l -> key(l, "exam"), l -> place(l) + " " + text(l, "raw")),
            Match.entries(found, r -> key(r, "part"), r -> place(r) + " " + text(r, "text"))));
    tallies.add(
        Match.of(
            "  the question they belong to",
            Match.entries(
                labels,
                l -> place(l) + "=" + asked(l, questions),
                l -> place(l) + " " + l.path("belongs_to_question_line")),
            Match.entries(
                found,
                r -> place(r) + "=" + lines.getOrDefault(text(r, "question"), 0),
                r -> place(r) + " " + lines.get(text(r, "question")))));
    if (file.has("nearMisses")) {
      List<JsonNode> reported = new ArrayList<>(Facts.all(model, "diagnostics"));
      reported.removeIf(d -> !text(d, "code").equals("exam-reference"));
      tallies.add(Facts.byPlace("  near misses", Facts.all(file, "nearMisses"), reported, d -> ""));
    }
    return tallies;
  }

  /**
   * The line of the question that a reference belongs to, or 0: one of another quote than its own
   * is that of its section. Where a question's marker stands alone on its line, a label names the
   * line of its words.
   */
  private static int asked(JsonNode label, Set<String> questions) {
    int line = label.path("belongs_to_question_line").asInt(0);
    if (line < label.path("quote_lines").path(0).asInt(0)) {
      return 0;
    }
    boolean below =
        line > 1
            && !questions.contains(text(label, "file") + ":" + line)
            && questions.contains(text(label, "file") + ":" + (line - 1));
    return below ? line - 1 : line;
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
