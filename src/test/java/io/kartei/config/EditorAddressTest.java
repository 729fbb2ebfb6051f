package io.kartei.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only addresses of editors are made, whatever a configuration asks for. */
class EditorAddressTest {
  @TempDir Path project;
  private final List<Diagnostic> told = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "vscode, vscode://file/a/b%20%26%C3%BC.md:3:7",
    "idea, idea://open?file=/a/b%20%26%C3%BC.md&line=3&column=7",
    "'vscode://file{file}:{line}', vscode://file/a/b%20%26%C3%BC.md:3",
    "'vscode://vscode-remote/wsl+Debian{file}:{line}',"
        + " vscode://vscode-remote/wsl+Debian/a/b%20%26%C3%BC.md:3",
  })
  void opensAPlace(String editor, String address) throws IOException {
    EditorAddress made = read(editor);
    assertThat(told).isEmpty();
    assertThat(Objects.requireNonNull(made).to(Path.of("/a/b &ü.md"), 3, 7)).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert('{file}')",
        "data:text/html,{file}",
        "https://example.org/?f={file}",
        "file://{file}",
        "ms-msdt:/id {file}",
        "vscode://extension/install?{file}",
        "vscode://filesystem{file}",
        "vscode://file/etc/passwd",
        "vscode://file {file}",
        "VSCODE",
      })
  void othersAreRefused(String editor) throws IOException {
    assertThat(read(editor)).isNull();
    assertThat(told).extracting(Diagnostic::code).containsExactly("invalid-value");
  }

  private @Nullable EditorAddress read(String editor) throws IOException {
    String yaml = "editor: \"" + editor + "\"\n";
    Files.writeString(project.resolve("kartei.yaml"), yaml);
    return ConfigReader.read(project, null, told::add).editor();
  }
}
