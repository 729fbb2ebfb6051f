package io.kartei.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The style sheets know few sizes of type, by name, so that pages look alike. */
class TypeScaleTest {
  private static final Pattern SIZE = Pattern.compile("font-size:\\s*([^;}]+)");

  /** Beside the named ones: the text's own, and shares of what stands around. */
  private static final Pattern PLAIN = Pattern.compile("1rem|inherit|[\\d.]+em");

  @Test
  void sizesOfTypeAreThoseWithAName() throws IOException {
    Set<String> named = new TreeSet<>();
    Set<String> others = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("templates/css"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".css")).toList()) {
        Matcher sizes = SIZE.matcher(Files.readString(file));
        while (sizes.find()) {
          String size = sizes.group(1).trim();
          if (size.startsWith("var(--")) {
            named.add(size);
          } else if (!PLAIN.matcher(size).matches()) {
            others.add(size);
          }
        }
      }
    }
    assertThat(named)
        .containsExactly(
            "var(--huge)", "var(--large)", "var(--small)", "var(--tiny)", "var(--title)");
    assertThat(others).as("only paper's own size").containsExactly("10.5pt");
  }
}
