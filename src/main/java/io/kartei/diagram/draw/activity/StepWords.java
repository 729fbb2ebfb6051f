package io.kartei.diagram.draw.activity;

import io.kartei.diagram.ActivityDiagram.Kind;
import io.kartei.diagram.ActivityDiagram.Node;
import io.kartei.diagram.draw.figure.NodeForms;
import io.kartei.diagram.draw.text.TextMarks;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.element.NodeShape;
import io.kartei.diagram.layout.BoxGraph.Size;
import io.kartei.diagram.text.TextBlock;
import io.kartei.diagram.text.TextMeasure;

/** The words of an activity, and the sizes of what holds them. */
final class StepWords {
  static final double TEXT = 14;
  private static final double GUARD = 13;
  private static final double BARE = 26;

  private final TextMeasure measure;
  private final double wrap;

  /**
   * Prepares words.
   *
   * @param wrap the width at which they wrap, in px
   */
  StepWords(TextMeasure measure, double wrap) {
    this.measure = measure;
    this.wrap = wrap;
  }

  TextBlock block(Label label) {
    return TextMarks.wrap(measure, label, TEXT, wrap);
  }

  TextBlock question(Label label) {
    return TextMarks.wrap(measure, label, GUARD, 0.75 * wrap);
  }

  /** Returns the words of a condition, in brackets as in UML. */
  TextBlock guard(Label label) {
    String words = label.isEmpty() ? "" : "[" + label.plain() + "]";
    return TextMarks.wrap(measure, Label.of(words), GUARD, 0.8 * wrap);
  }

  /** Returns the width of a condition beside its line. */
  double guardWidth(Label label) {
    return label.isEmpty() ? 0 : TextMarks.room(guard(label)) + 4;
  }

  Size size(Node node) {
    TextBlock block = block(node.label());
    Size inner = new Size(block.width(), block.height());
    return switch (node.kind()) {
      case START -> new Size(18, 18);
      case STOP -> new Size(22, 22);
      case FLOW_END -> new Size(20, 20);
      case ACTION -> NodeForms.size(NodeShape.ROUNDED, inner, false);
      case OBJECT -> NodeForms.size(NodeShape.RECTANGLE, inner, false);
    };
  }

  static NodeShape shape(Kind kind) {
    return switch (kind) {
      case START -> NodeShape.START;
      case STOP -> NodeShape.STOP;
      case FLOW_END -> NodeShape.CROSSED_CIRCLE;
      case ACTION -> NodeShape.ROUNDED;
      case OBJECT -> NodeShape.RECTANGLE;
    };
  }

  Size diamond(Label question) {
    if (question.isEmpty()) {
      return new Size(BARE, BARE);
    }
    TextBlock block = question(question);
    return NodeForms.size(NodeShape.DIAMOND, new Size(block.width(), block.height()), false);
  }
}
