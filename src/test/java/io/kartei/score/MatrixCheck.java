package io.kartei.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kartei.site.Matrix;
import io.kartei.text.Slugs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;

/** Compares the matrix of a built site with the one that labels say there must be. */
public final class MatrixCheck {
  private MatrixCheck() {}

  /**
   * Prints every difference, or that there is none.
   *
   * @param arguments the folder of the site and the folder of the labels
   */
  public static void main(String[] arguments) throws IOException {
    Path site = Path.of(arguments[0]);
    ObjectMapper json = new ObjectMapper();
    JsonNode model = json.readTree(Files.readAllBytes(site.resolve("data/model.json")));
    JsonNode labels =
        json.readTree(Files.readAllBytes(Path.of(arguments[1]).resolve("examrefs.json")));
    String page = Files.readString(site.resolve("exams/index.html"), StandardCharsets.UTF_8);
    Map<String, Set<String>> expected = expected(labels, model);
    Map<String, Set<String>> actual = Matrix.of(Jsoup.parse(page)).tasks();
    System.out.print(differences(expected, actual));
    System.out.println(expected.size() + " cells expected, " + actual.size() + " found");
  }

  /** What labels say about each topic and sitting: the numbers of the tasks. */
  static Map<String, Set<String>> expected(JsonNode labels, JsonNode model) {
    Map<String, String> titles = new TreeMap<>();
    model.path("notes").forEach(n -> titles.put(text(n, "path"), text(n, "title")));
    Map<String, Set<String>> expected = new TreeMap<>();
    for (JsonNode label : labels.path("examrefs")) {
      if (!label.path("hidden_in_comment").asBoolean()) {
        String sitting =
            String.join(
                " ",
                text(label, "profession"),
                text(label, "exam"),
                text(label, "paper"),
                text(label, "season"),
                text(label, "year"));
        expected
            .computeIfAbsent(
                titles.get(text(label, "file")) + " | " + Slugs.of(sitting), k -> new TreeSet<>())
            .add(text(label, "task"));
      }
    }
    return expected;
  }

  /** A line for each cell that is not the same on both sides. */
  static String differences(Map<String, Set<String>> expected, Map<String, Set<String>> actual) {
    TreeSet<String> cells = new TreeSet<>(expected.keySet());
    cells.addAll(actual.keySet());
    StringBuilder lines = new StringBuilder();
    TreeSet<String> none = new TreeSet<>();
    for (String cell : cells) {
      Set<String> wanted = expected.getOrDefault(cell, none);
      Set<String> found = actual.getOrDefault(cell, none);
      if (!wanted.equals(found)) {
        lines.append(cell + ": expected " + wanted + ", found " + found + "\n");
      }
    }
    return lines.toString();
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).asText("");
  }
}
