package io.kartei.render.pdf.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.text.SetFormula;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LabelFormulasTest {
  private final LabelFormulas formulas = new LabelFormulas();

  @Test
  void aFormulaIsAnOutlineOnItsBaseLine() {
    SetFormula square = Objects.requireNonNull(formulas.set("x^2"));
    assertThat(square.width()).isBetween(0.9, 1.1);
    assertThat(square.height()).isBetween(0.8, 1.0);
    assertThat(square.depth()).isBetween(0.0, 0.1);
    for (Outline.Step step : square.outline().steps()) {
      if (step instanceof Outline.Curve to) {
        assertThat(to.x()).isBetween(-0.01, square.width() + 0.01);
        assertThat(to.y()).isBetween(-square.height() - 0.01, square.depth() + 0.01);
      }
    }
  }

  @Test
  void whatCannotBeSetIsNot() {
    assertThat(formulas.set("\\frac{1}")).isNull();
  }
}
