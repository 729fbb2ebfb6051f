package io.kartei.score;

import static io.kartei.score.Facts.folded;
import static io.kartei.score.Facts.letters;
import static io.kartei.score.Facts.place;
import static io.kartei.score.Facts.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Marked questions: where they stand and of what kind, their words, and where their answer is. A
 * label of the kind {@code note} says that something looks like a question and is none.
 */
final class QuestionScorer implements Scorer {

  @Override
  public List<Tally> score(JsonNode file, JsonNode model) {
    List<JsonNode> labels = new ArrayList<>(Facts.all(file, "questions"));
    labels.removeIf(label -> text(label, "kind").equals("note"));
    List<JsonNode> found = new ArrayList<>(Facts.all(model, "questions"));
    found.removeIf(question -> question.path("markers").isEmpty());
    Map<String, JsonNode> byPlace = new HashMap<>();
    labels.forEach(label -> byPlace.put(place(label), label));
    List<Tally> tallies = new ArrayList<>();
    tallies.add(
        Match.of(
            "marked questions",
            Match.entries(labels, q -> place(q) + kind(q), QuestionScorer::shown),
            Match.entries(found, q -> place(q) + kind(q), QuestionScorer::shown)));
    tallies.add(words("  their words, strict", labels, found, byPlace, true));
    tallies.add(words("  their words, loose", labels, found, byPlace, false));
    tallies.add(answers("  answer location", labels, found, byPlace));
    List<JsonNode> sure =
        labels.stream()
            .filter(q -> q.path("note").isNull() || q.path("note").isMissingNode())
            .toList();
    List<JsonNode> foundSure =
        found.stream().filter(q -> sure.contains(byPlace.get(place(q)))).toList();
    tallies.add(answers("  answer location, no note", sure, foundSure, byPlace));
    if (file.has("unmarked")) {
      List<JsonNode> unmarked = new ArrayList<>(Facts.all(model, "questions"));
      unmarked.removeIf(question -> !question.path("markers").isEmpty());
      List<JsonNode> asked = Facts.all(file, "unmarked");
      tallies.add(Facts.byPlace("questions without markers", asked, unmarked, q -> ""));
      tallies.add(
          Facts.byPlace("  answer location", asked, unmarked, QuestionScorer::answerLocation));
    }
    if (file.has("cards")) {
      List<JsonNode> cards = new ArrayList<>(Facts.all(model, "cards"));
      cards.removeIf(c -> !Set.of("explicit", "cloze").contains(text(c, "kind")));
      tallies.add(Facts.byPlace("cards of the author", Facts.all(file, "cards"), cards, c -> ""));
    }
    return tallies;
  }

  private static String answerLocation(JsonNode question) {
    return " "
        + (question.has("answer_location")
            ? text(question, "answer_location")
            : text(question, "answerSource"));
  }

  private static String kind(JsonNode question) {
    return " " + text(question, "kind").replace("-inline", "");
  }

  private static String shown(JsonNode question) {
    return place(question) + kind(question) + ": " + text(question, "text");
  }

  private static Tally words(
      String name,
      List<JsonNode> labels,
      List<JsonNode> found,
      Map<String, JsonNode> byPlace,
      boolean strict) {
    return Match.of(
        name,
        Match.entries(labels, q -> place(q), QuestionScorer::shown),
        Match.entries(
            found,
            q -> agrees(byPlace.get(place(q)), text(q, "text"), strict) ? place(q) : "",
            QuestionScorer::shown));
  }

  private static boolean agrees(JsonNode label, String words, boolean strict) {
    if (label == null) {
      return false;
    }
    StringBuilder whole = new StringBuilder(text(label, "text"));
    label.path("further_lines").forEach(line -> whole.append(' ').append(line.asText()));
    if (strict) {
      return folded(words).equals(folded(whole.toString()));
    }
    String first = letters(text(label, "text"));
    return (letters(words).startsWith(first)
            && letters(whole.toString()).startsWith(letters(words)))
        || letters(words).equals(letters(whole.toString()));
  }

  private static Tally answers(
      String name, List<JsonNode> labels, List<JsonNode> found, Map<String, JsonNode> byPlace) {
    return Match.of(
        name,
        Match.entries(
            labels,
            q -> place(q),
            q -> (shown(q) + " [" + text(q, "answer_location") + "] " + text(q, "note")).strip()),
        Match.entries(
            found,
            q ->
                byPlace.containsKey(place(q))
                        && text(byPlace.get(place(q)), "answer_location")
                            .equals(text(q, "answerSource"))
                    ? place(q)
                    : "",
            q -> shown(q) + " [" + text(q, "answerSource") + "]"));
  }
}
