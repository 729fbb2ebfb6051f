package io.kartei.render.pdf;

import io.kartei.diagram.draw.DrawnDiagram;
import io.kartei.diagram.drawing.Drawing;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The drawings of diagrams, each made once however often it is printed. */
final class Diagrams {
  private final Map<String, Optional<Drawing>> known = new ConcurrentHashMap<>();

  /** The drawing of a source, or null when Kartei does not draw it. */
  @Nullable Drawing of(String source) {
    return known.computeIfAbsent(source, Diagrams::draw).orElse(null);
  }

  private static Optional<Drawing> draw(String source) {
    try {
      return Optional.ofNullable(DrawnDiagram.of(source).drawing());
    } catch (UnsupportedOperationException e) {
      return Optional.empty(); // a type that is read already, but not drawn yet
    }
  }
}
