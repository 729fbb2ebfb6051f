package io.kartei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.kind.DrawnDiagram;
import io.kartei.diagram.svg.SvgWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every drawing can be read, whichever font the reader has: words stay in their shapes, nothing
 * lies on anything else, no line runs through a node. {@code -Dkartei.diagrams=DIR} looks at the
 * diagrams of other {@code .mmd} and Markdown files instead.
 */
@Tag("browser")
@ExtendWith(SharedBrowser.class)
class DrawingsTest {
  private static final Pattern FENCE =
      Pattern.compile("(?ms)^[> ]*```+ *mermaid\\S* *\\R(.*?)^[> ]*```+");

  private final SharedBrowser.Open open;

  DrawingsTest(SharedBrowser.Open open) {
    this.open = open;
  }

  @ParameterizedTest
  @ValueSource(strings = {"Liberation Sans", "DejaVu Sans", "Liberation Serif"})
  void nothingIsInTheWayOfAnything(String font) throws IOException {
    StringBuilder html = new StringBuilder("<!DOCTYPE html><style>");
    for (String css : List.of("1-tokens", "drawings/drawings")) {
      html.append(Files.readString(Path.of("templates/css/" + css + ".css")));
    }
    html.append(".drawing{font-family:'").append(font).append("' !important;min-width:0}</style>");
    int count = 0;
    for (Path file : files()) {
      for (String source : sources(file)) {
        Drawing drawing = DrawnDiagram.of(source).drawing();
        if (drawing != null) {
          String name = file.getFileName() + "-" + ++count + "-";
          html.append(SvgWriter.write(drawing, name));
        }
      }
    }
    String check = Files.readString(Path.of("src/browser-test/js/check-drawing.js"));
    try (Page page = open.browser.newPage()) {
      page.setContent(html.toString());
      List<?> complaints = (List<?>) page.evaluate(check);
      assertThat(complaints).isEmpty();
    }
    assertThat(count).isPositive();
  }

  private static List<Path> files() throws IOException {
    Path folder = Path.of(System.getProperty("kartei.diagrams", "src/test/resources/diagrams"));
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(p -> p.toString().matches(".*\\.(mmd|md)")).sorted().toList();
    }
  }

  private static List<String> sources(Path file) throws IOException {
    String text = Files.readString(file);
    if (file.toString().endsWith(".mmd")) {
      return List.of(text);
    }
    List<String> found = new ArrayList<>();
    Matcher fences = FENCE.matcher(text);
    while (fences.find()) {
      found.add(fences.group(1));
    }
    return found;
  }
}
