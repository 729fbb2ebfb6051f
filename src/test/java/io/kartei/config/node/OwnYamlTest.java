package io.kartei.config.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kartei.diagnostic.Diagnostics;
import io.kartei.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kartei's own YAML files mean what the YAML library says they mean. */
class OwnYamlTest {
  private static final Path FILES = Path.of("src/main/resources/io/kartei/config");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "key/keys.yaml",
        "exam/ihk.yaml",
        "exam/university.yaml",
        "exam/coursework.yaml",
        "editors.yaml"
      })
  void readsAFileAsTheLibraryDoes(String name) throws IOException {
    String text = Files.readString(FILES.resolve(name));

    assertThat(OwnYaml.read(text)).isEqualTo(byLibrary(text));
  }

  @Test
  void everyFileIsAmongThem() throws IOException {
    try (var files = Files.walk(FILES)) {
      assertThat(files.filter(file -> file.toString().endsWith(".yaml"))).hasSize(5);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: {b: c}",
        "a: 'b'",
        "a: \"b\\n\"",
        "a: \"b\" c",
        "a: b: c",
        "a: b # c",
        "a: &b c",
        "a: |\n  b",
        "a: [b, [c]]",
        "a: [b, c",
        "a:\n  - b: c",
        "a: b\n  c",
        "- a",
        "a",
        "a:\n    b: c\n  d: e"
      })
  void refusesWhatItDoesNotKnow(String text) {
    assertThatThrownBy(() -> OwnYaml.read(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readsAKeyWithoutAValue() {
    assertThat(OwnYaml.read("a:\nb: c")).isEqualTo(byLibrary("a:\nb: c"));
  }

  private static ConfigNode.Mapping byLibrary(String text) {
    var diagnostics = new Diagnostics();
    ConfigNode.Mapping read = YamlReader.read(SourceText.of("file", text), diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    return withoutPlaces(read);
  }

  private static ConfigNode.Mapping withoutPlaces(ConfigNode.Mapping group) {
    return new ConfigNode.Mapping(
        group.entries().stream()
            .map(entry -> new ConfigNode.Entry(entry.key(), null, bare(entry.value())))
            .toList(),
        null);
  }

  private static @Nullable ConfigNode bare(@Nullable ConfigNode node) {
    if (node instanceof ConfigNode.Mapping group) {
      return withoutPlaces(group);
    }
    if (node instanceof ConfigNode.Sequence list) {
      List<ConfigNode> items =
          list.items().stream()
              .map(
                  item ->
                      (ConfigNode) new ConfigNode.Scalar(((ConfigNode.Scalar) item).text(), null))
              .toList();
      return new ConfigNode.Sequence(items, null);
    }
    return node instanceof ConfigNode.Scalar text ? new ConfigNode.Scalar(text.text(), null) : null;
  }
}
