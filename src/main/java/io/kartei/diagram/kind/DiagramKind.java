package io.kartei.diagram.kind;

import io.kartei.diagram.Diagram;
import io.kartei.diagram.describe.DescriptionPhrases;
import io.kartei.diagram.draw.Space;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.mermaid.scan.TypeParser;
import io.kartei.diagram.text.TextMeasure;
import java.util.List;

/**
 * A kind of diagram.
 *
 * @param type Mermaid's name for the type
 * @param of the class its source is parsed into
 * @param name the key of the message with its name
 * @param parser reads its source
 * @param drawer draws it; the same diagram gives the same drawing on every machine
 * @param describer describes it in sentences
 */
record DiagramKind<D extends Diagram>(
    String type,
    Class<D> of,
    String name,
    TypeParser parser,
    Drawer<D> drawer,
    Describer<D> describer) {

  /** Draws diagrams of one kind. */
  interface Drawer<D extends Diagram> {
    /**
     * @throws io.kartei.diagram.draw.text.TooLargeException if that would take too long
     */
    Drawing draw(D diagram, TextMeasure measure, Space space);
  }

  /** Describes diagrams of one kind. */
  interface Describer<D extends Diagram> {
    List<String> describe(D diagram, DescriptionPhrases phrases);
  }

  Drawing draw(Diagram diagram, TextMeasure measure, Space space) {
    return drawer.draw(of.cast(diagram), measure, space);
  }

  List<String> describe(Diagram diagram, DescriptionPhrases phrases) {
    return describer.describe(of.cast(diagram), phrases);
  }
}
