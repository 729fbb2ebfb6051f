package io.kartei;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs on GitHub execute no code that others can exchange, and keep no token about. */
class WorkflowsTest {
  private static final Path FOLDER = Path.of(".github/workflows");

  @Test
  void actionsAreNamedByTheirCommit() throws IOException {
    assertThat(values("uses"))
        .hasSizeGreaterThan(5)
        .allSatisfy(use -> assertThat(use.asText()).matches("[\\w.-]+/[\\w./-]+@[0-9a-f]{40}"));
  }

  @Test
  void theirVersionsStandBesideThem() throws IOException {
    assertThat(lines())
        .filteredOn(line -> line.contains("uses:"))
        .allSatisfy(line -> assertThat(line).matches(".*@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
  }

  @Test
  void imagesAreNamedByTheirDigest() throws IOException {
    assertThat(values("container"))
        .isNotEmpty()
        .allSatisfy(image -> assertThat(image.asText()).matches(".+@sha256:[0-9a-f]{64}"));
  }

  @Test
  void aCheckoutKeepsNoCredentials() throws IOException {
    int checkouts = 0;
    for (JsonNode workflow : workflows()) {
      for (JsonNode step :
          workflow.findValues("steps").stream().flatMap(WorkflowsTest::all).toList()) {
        if (step.path("uses").asText().startsWith("actions/checkout@")) {
          assertThat(step.at("/with/persist-credentials").asText()).isEqualTo("false");
          checkouts++;
        }
      }
    }
    assertThat(checkouts).isEqualTo(3);
  }

  @Test
  void onlyTheDeploymentMayWrite() throws IOException {
    assertThat(workflows())
        .allSatisfy(
            workflow ->
                assertThat(workflow.get("permissions")).hasToString("{\"contents\":\"read\"}"));
    Set<String> writing = new TreeSet<>();
    for (JsonNode workflow : workflows()) {
      for (var job : workflow.get("jobs").properties()) {
        for (var permission : job.getValue().path("permissions").properties()) {
          writing.add(job.getKey() + " " + permission.getKey());
        }
      }
    }
    assertThat(writing).containsExactly("deploy id-token", "deploy pages");
  }

  private static List<JsonNode> values(String key) throws IOException {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode workflow : workflows()) {
      found.addAll(workflow.findValues(key));
    }
    return found;
  }

  private static Stream<JsonNode> all(JsonNode list) {
    List<JsonNode> nodes = new ArrayList<>();
    list.forEach(nodes::add);
    return nodes.stream();
  }

  private static List<JsonNode> workflows() throws IOException {
    List<JsonNode> all = new ArrayList<>();
    for (Path file : files()) {
      all.add(new YAMLMapper().readTree(Files.readString(file)));
    }
    return all;
  }

  private static List<String> lines() throws IOException {
    List<String> all = new ArrayList<>();
    for (Path file : files()) {
      all.addAll(Files.readAllLines(file));
    }
    return all;
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.sorted().toList();
    }
  }
}
