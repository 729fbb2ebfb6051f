package io.kartei.render.pdf.formula;

import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.text.Formulas;
import io.kartei.render.pdf.font.PaperFontsOnce;
import java.awt.geom.PathIterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sets the formulas in labels of diagrams as those on paper. The engine for it is loaded with the
 * first formula. Thread-safe.
 */
public final class LabelFormulas implements Formulas {
  /** The formulas that are remembered; those that nobody asked for longest are forgotten. */
  private static final int MAX_KNOWN = 500;

  private static final double EM = 1000;

  private final FormulaSetter setter = new FormulaSetter(new PaperFontsOnce());
  private final Map<String, Optional<io.kartei.diagram.text.SetFormula>> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(
            Map.Entry<String, Optional<io.kartei.diagram.text.SetFormula>> eldest) {
          return size() > MAX_KNOWN;
        }
      };

  @Override
  public synchronized io.kartei.diagram.text.@Nullable SetFormula set(String tex) {
    return known.computeIfAbsent(tex, this::make).orElse(null);
  }

  private Optional<io.kartei.diagram.text.SetFormula> make(String tex) {
    SetFormula formula = setter.set(tex, true, java.util.List.of()).formula();
    if (formula == null) {
      return Optional.empty();
    }
    Outline.Builder outline = new Outline.Builder();
    for (SetFormula.Ink ink : formula.inks()) {
      append(ink.shape().getPathIterator(null), formula.left(), outline);
    }
    return Optional.of(
        new io.kartei.diagram.text.SetFormula(
            formula.width() / EM, formula.height() / EM, formula.depth() / EM, outline.open()));
  }

  private static void append(PathIterator path, double left, Outline.Builder outline) {
    double[] c = new double[6];
    double x = 0;
    double y = 0;
    for (; !path.isDone(); path.next()) {
      int kind = path.currentSegment(c);
      for (int i = 0; i < c.length; i++) {
        c[i] = (c[i] - (i % 2 == 0 ? left : 0)) / EM;
      }
      switch (kind) {
        case PathIterator.SEG_MOVETO -> outline.move(c[0], c[1]);
        case PathIterator.SEG_LINETO -> outline.line(c[0], c[1]);
        case PathIterator.SEG_QUADTO ->
            outline.curve(
                x + (c[0] - x) * 2 / 3,
                y + (c[1] - y) * 2 / 3,
                c[2] + (c[0] - c[2]) * 2 / 3,
                c[3] + (c[1] - c[3]) * 2 / 3,
                c[2],
                c[3]);
        case PathIterator.SEG_CUBICTO -> outline.curve(c[0], c[1], c[2], c[3], c[4], c[5]);
        default -> outline.end();
      }
      int last =
          switch (kind) {
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> 0;
          };
      if (kind != PathIterator.SEG_CLOSE) {
        x = c[last];
        y = c[last + 1];
      }
    }
  }
}
