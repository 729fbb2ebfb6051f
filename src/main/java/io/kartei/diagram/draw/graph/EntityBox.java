package io.kartei.diagram.draw.graph;

import io.kartei.diagram.ErDiagram;
import io.kartei.diagram.ErDiagram.Attribute;
import io.kartei.diagram.ErDiagram.Entity;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Mark.Anchor;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.element.Label.Span;
import io.kartei.diagram.layout.BoxGraph.Size;
import io.kartei.diagram.layout.Placement.Area;
import io.kartei.diagram.text.TextBlock;
import io.kartei.diagram.text.TextMeasure;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of an entity: its name, and a row for each attribute. Where there is little room,
 * comments are below the names of their attributes.
 */
final class EntityBox {
  private static final double SIDE = 12;
  private static final double GAP = 14;
  private static final double ROW = 7;

  /** How much wider other fonts may be than the one that is measured; bold ones differ more. */
  private static final double WIDER = 1.12;

  private static final double BOLD = 1.2;
  private static final int COLUMNS = 4;
  private static final int NAME = 1;
  private static final int COMMENT = 3;

  private final Entity entity;
  private final TextBlock name;
  private final List<List<TextBlock>> rows = new ArrayList<>();
  private final double[] widths = new double[COLUMNS];
  private final boolean below;
  private double comments;

  /**
   * Lays out the text of an entity.
   *
   * @param wrap the width at which labels wrap, in px
   */
  EntityBox(Entity entity, TextMeasure measure, double wrap) {
    this.entity = entity;
    this.below = wrap < GraphCanvas.NARROW;
    this.name = measure.wrap(entity.label().bold(), GraphCanvas.TEXT, 1.3 * wrap);
    for (Attribute attribute : entity.attributes()) {
      boolean key = attribute.keys().contains(ErDiagram.Key.PK);
      Label called = attribute.name();
      List<TextBlock> row =
          List.of(
              measure.wrap(attribute.type(), GraphCanvas.small(wrap), wrap),
              measure.wrap(
                  key ? called.bold() : called,
                  Math.min(GraphCanvas.TEXT, GraphCanvas.small(wrap) + 1),
                  wrap),
              measure.wrap(Label.of(attribute.keyText()), GraphCanvas.small(wrap), wrap),
              measure.wrap(attribute.comment(), GraphCanvas.small(wrap), 0.8 * wrap));
      rows.add(row);
      for (int i = 0; i < COLUMNS; i++) {
        if (i == COMMENT && below) {
          comments = Math.max(comments, row.get(i).width() * WIDER);
        } else {
          double wider = isBold(row.get(i)) ? BOLD : WIDER;
          widths[i] = Math.max(widths[i], row.get(i).width() * wider);
        }
      }
    }
  }

  private static boolean isBold(TextBlock block) {
    return block.lines().stream().anyMatch(line -> line.spans().stream().anyMatch(Span::bold));
  }

  Size size() {
    double width = -GAP;
    for (double column : widths) {
      width += column > 0 ? column + GAP : 0;
    }
    if (comments > 0) {
      width = Math.max(width, left(NAME) + comments);
    }
    double height = head();
    for (List<TextBlock> row : rows) {
      height += height(row);
    }
    return new Size(Math.max(84, Math.max(width, name.width() * 1.15) + 2 * SIDE), height);
  }

  private double head() {
    return name.height() + (rows.isEmpty() ? 22 : 14);
  }

  private double height(List<TextBlock> row) {
    double comment = row.get(COMMENT).height();
    return (below ? beside(row) + comment : Math.max(beside(row), comment)) + ROW;
  }

  /** Returns the height of an attribute without its comment. */
  private static double beside(List<TextBlock> row) {
    return row.subList(0, COMMENT).stream().mapToDouble(TextBlock::height).max().orElse(0);
  }

  /** Returns where a column begins, from where the first one does. */
  private double left(int column) {
    double x = 0;
    for (int i = 0; i < column; i++) {
      x += widths[i] > 0 ? widths[i] + GAP : 0;
    }
    return x;
  }

  List<Mark> marks(Area area) {
    Paint words = StyleColours.words(entity.style());
    List<Mark> marks = new ArrayList<>();
    marks.add(Compartments.border(area, entity.style()));
    double y = area.y() + head();
    marks.addAll(Words.centred(name, area.centerX(), area.y() + head() / 2, Role.NODE_TEXT, words));
    if (rows.isEmpty()) {
      return marks;
    }
    for (int i = 0; i < rows.size(); i++) {
      double high = height(rows.get(i));
      if (i % 2 == 0 && entity.style().fill() == null) {
        double cut = i == rows.size() - 1 ? 2.2 : 0;
        marks.add(
            new Mark.Rectangle(
                area.x() + 1, y, area.width() - 2, high - cut, 0, Role.GROUND, Paint.ROLE));
      }
      y += high;
    }
    y = area.y() + head();
    marks.add(Compartments.divider(area, y, entity.style()));
    for (List<TextBlock> row : rows) {
      row(row, area, y, marks, words);
      y += height(row);
    }
    return marks;
  }

  private void row(List<TextBlock> row, Area area, double y, List<Mark> marks, Paint words) {
    for (int i = 0; i < COLUMNS; i++) {
      boolean under = i == COMMENT && below;
      double x = area.x() + SIDE + left(under ? NAME : i);
      double top = y + ROW / 2 + (under ? beside(row) : i == NAME ? -0.7 : 0);
      Role role = i == NAME ? Role.NODE_TEXT : Role.NODE_DETAIL;
      marks.addAll(Words.lines(row.get(i), x, top, Anchor.START, role, words));
    }
  }
}
