package io.kartei.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores a build against labels made by hand: precision and recall for each kind of fact, then what
 * was missed and what was found wrongly. CONTRIBUTING.md says how to run it.
 */
public final class Score {
  private static final Map<String, Scorer> SCORERS = new LinkedHashMap<>();

  static {
    SCORERS.put("examrefs", new ExamReferenceScorer());
    SCORERS.put("questions", new QuestionScorer());
    SCORERS.put("tables", new TableScorer());
    SCORERS.put("acronyms", new AcronymScorer());
    SCORERS.put("mermaid", new DiagramScorer());
    SCORERS.put("links", new LinkScorer());
  }

  private Score() {}

  /** Takes the path of a {@code model.json} and a folder of label files. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (arguments.length != 2) {
      out.println("usage: Score MODEL.JSON LABELS");
      return;
    }
    JsonNode model = new ObjectMapper().readTree(Files.readAllBytes(Path.of(arguments[0])));
    for (Tally tally : score(model, Path.of(arguments[1]))) {
      out.print(tally.report());
    }
  }

  /** The comparisons for which the folder has label files. */
  static List<Tally> score(JsonNode model, Path labels) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Tally> tallies = new ArrayList<>();
    for (Map.Entry<String, Scorer> scorer : SCORERS.entrySet()) {
      Path file = labels.resolve(scorer.getKey() + ".json");
      if (Files.exists(file)) {
        tallies.addAll(scorer.getValue().score(json.readTree(Files.readAllBytes(file)), model));
      }
    }
    return tallies;
  }
}
