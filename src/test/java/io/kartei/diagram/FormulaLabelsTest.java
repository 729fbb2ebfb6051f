package io.kartei.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.kind.DrawnDiagram;
import io.kartei.diagram.text.Formulas;
import io.kartei.diagram.text.SetFormula;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas in labels: set by whoever can, otherwise in plain characters. */
class FormulaLabelsTest {
  /** Sets each formula as a rectangle of 4 by 3 ems. */
  private static final Formulas RECTANGLES =
      tex -> new SetFormula(4, 2, 1, Outline.polygon(0, -2, 4, -2, 4, 1, 0, 1));

  private static List<Mark> marks(String source, Formulas formulas) {
    Drawing drawing = Objects.requireNonNull(DrawnDiagram.of(source, formulas).drawing());
    List<Mark> found = new ArrayList<>();
    drawing.marks().forEach(mark -> collect(mark, found));
    return found;
  }

  private static void collect(Mark mark, List<Mark> found) {
    found.add(mark);
    if (mark instanceof Mark.Group group) {
      group.marks().forEach(inner -> collect(inner, found));
    }
  }

  private static List<String> words(List<Mark> marks) {
    return marks.stream()
        .filter(Mark.Text.class::isInstance)
        .map(mark -> ((Mark.Text) mark).spans().get(0).text())
        .toList();
  }

  private static double[] extent(Mark.Path path) {
    double[] extent = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
    for (Outline.Step step : path.outline().steps()) {
      double[] at =
          step instanceof Outline.Move m
              ? new double[] {m.x(), m.y()}
              : step instanceof Outline.Line l ? new double[] {l.x(), l.y()} : null;
      if (at != null) {
        extent[0] = Math.min(extent[0], at[0]);
        extent[1] = Math.min(extent[1], at[1]);
        extent[2] = Math.max(extent[2], at[0]);
        extent[3] = Math.max(extent[3], at[1]);
      }
    }
    return extent;
  }

  private static List<Mark.Path> paths(List<Mark> marks, Role role) {
    return marks.stream()
        .filter(mark -> mark instanceof Mark.Path path && path.role() == role)
        .map(mark -> (Mark.Path) mark)
        .toList();
  }

  @Test
  void aFormulaStandsWithinItsBox() {
    List<Mark> marks = marks("flowchart LR\n a[\"Fläche $$x^2$$ in m²\"]", RECTANGLES);
    double[] box = extent(paths(marks, Role.NODE).get(0));
    double[] formula = extent(paths(marks, Role.FORMULA).get(0));
    assertThat(formula[0]).isGreaterThan(box[0]);
    assertThat(formula[1]).isGreaterThan(box[1]);
    assertThat(formula[2]).isLessThan(box[2]);
    assertThat(formula[3]).isLessThan(box[3]);
    assertThat(words(marks)).containsExactly("Fläche", "in m²");
  }

  @Test
  void formulasStandBesideLinesAndMessages() {
    String flowchart = "flowchart LR\n a -->|$$x^2$$| b";
    assertThat(paths(marks(flowchart, RECTANGLES), Role.FORMULA)).hasSize(1);
    String sequence = "sequenceDiagram\n A->>B: Löse $$x^2$$";
    assertThat(paths(marks(sequence, RECTANGLES), Role.FORMULA)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "x^2, x²",
    "x_{12}, x₁₂",
    "2^{ab}, 2^ab",
    "\\frac{1}{2}, 1/2",
    "\\frac{a+b}{2}, (a+b)/2",
    "\\sqrt{x}, √x",
    "\\alpha \\leq \\text{Grenze}, α ≤ Grenze",
    "\\left( a \\cdot b \\right), ( a · b )",
    "\\nonsense{x}, nonsense x"
  })
  void whatNobodySetsIsInPlainCharacters(String tex, String words) {
    List<Mark> marks = marks("flowchart LR\n a[\"$$" + tex + "$$\"]", Formulas.NONE);
    assertThat(words(marks)).containsExactly(words);
    assertThat(paths(marks, Role.FORMULA)).isEmpty();
  }

  @Test
  void whatIsNoFormulaIsText() {
    assertThat(words(marks("flowchart LR\n a[\"$$ 5 und 3$\"]", RECTANGLES)))
        .containsExactly("$$ 5 und 3$");
  }
}
