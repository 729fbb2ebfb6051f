package io.kartei.diagram.draw.graph;

import io.kartei.diagram.ClassDiagram;
import io.kartei.diagram.ClassDiagram.Member;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Mark.Anchor;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.element.Label.Decoration;
import io.kartei.diagram.layout.BoxGraph.Size;
import io.kartei.diagram.layout.Placement.Area;
import io.kartei.diagram.text.TextBlock;
import io.kartei.diagram.text.TextMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The box of a class: its name, its attributes, its operations (UML 2.5, 11.4). */
final class ClassBox {
  private static final double SIDE = 12;
  private static final double GAP = 7;
  private static final double EMPTY = 16;

  private final ClassDiagram.Type type;
  private final TextBlock annotations;
  private final TextBlock name;
  private final TextBlock attributes;
  private final TextBlock operations;
  private final boolean compartments;

  /**
   * Lays out the text of a class.
   *
   * @param empty whether to draw the compartments if all are empty
   * @param wrap the width at which labels wrap, in px
   */
  ClassBox(ClassDiagram.Type type, TextMeasure measure, boolean empty, double wrap) {
    this.type = type;
    String marks =
        type.annotations().stream().map(a -> "«" + a + "»").collect(Collectors.joining("\n"));
    this.annotations = measure.wrap(Label.of(marks), GraphCanvas.small(wrap), wrap);
    this.name = measure.wrap(type.label().bold(), GraphCanvas.TEXT, 1.5 * wrap);
    this.attributes = members(type.attributes(), measure, wrap);
    this.operations = members(type.operations(), measure, wrap);
    this.compartments = empty || !attributes.isEmpty() || !operations.isEmpty();
  }

  private static TextBlock members(List<Member> members, TextMeasure measure, double wrap) {
    List<Label.Line> lines = new ArrayList<>();
    for (Member member : members) {
      Decoration line = member.isStatic() ? Decoration.UNDERLINE : Decoration.NONE;
      lines.add(
          new Label.Line(
              List.of(new Label.Span(member.text(), false, member.isAbstract(), line, null))));
    }
    return measure.wrap(
        new Label(lines), Math.min(GraphCanvas.TEXT, GraphCanvas.small(wrap) + 1), 1.8 * wrap);
  }

  Size size() {
    double width =
        Math.max(
            Math.max(annotations.width(), name.width()),
            Math.max(attributes.width(), operations.width()));
    return new Size(Math.max(64, width * 1.18 + 2 * SIDE), head() + body());
  }

  private double head() {
    return annotations.height() + name.height() + 2 * GAP;
  }

  private double body() {
    return compartments ? part(attributes) + part(operations) : 0;
  }

  private static double part(TextBlock members) {
    return members.isEmpty() ? EMPTY : members.height() + 2 * GAP;
  }

  /** Returns the marks of the box, placed in an area. */
  List<Mark> marks(Area area) {
    Paint words = StyleColours.words(type.style());
    List<Mark> marks = new ArrayList<>();
    marks.add(Compartments.border(area, type.style()));
    double x = area.centerX();
    double y = area.y() + GAP;
    marks.addAll(Words.lines(annotations, x, y, Anchor.MIDDLE, Role.NODE_DETAIL, words));
    y += annotations.height();
    marks.addAll(Words.lines(name, x, y, Anchor.MIDDLE, Role.NODE_TEXT, words));
    y += name.height() + GAP;
    if (compartments) {
      y = part(marks, attributes, area, y, words);
      part(marks, operations, area, y, words);
    }
    return marks;
  }

  private double part(List<Mark> marks, TextBlock block, Area area, double y, Paint words) {
    marks.add(Compartments.divider(area, y, type.style()));
    double left = area.x() + SIDE;
    marks.addAll(Words.lines(block, left, y + GAP, Anchor.START, Role.MEMBER_TEXT, words));
    return y + part(block);
  }
}
