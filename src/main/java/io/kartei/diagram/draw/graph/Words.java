package io.kartei.diagram.draw.graph;

import io.kartei.diagram.draw.text.TextMarks;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Mark.Anchor;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.element.Style;
import io.kartei.diagram.text.TextBlock;
import java.util.ArrayList;
import java.util.List;

/** Turns text into marks. */
final class Words {
  private Words() {}

  /** Returns a block of lines, each centred on x; the block's middle is at y. */
  static List<Mark> centred(TextBlock block, double x, double y, Role role, Paint paint) {
    return lines(block, x, y - block.height() / 2, Anchor.MIDDLE, role, paint);
  }

  /** Returns a block of lines whose top is at y. */
  static List<Mark> lines(
      TextBlock block, double x, double top, Anchor anchor, Role role, Paint paint) {
    List<Mark> marks = new ArrayList<>();
    double y = top + block.firstBaseline();
    for (int i = 0; i < block.lines().size(); i++) {
      Label.Line line = block.lines().get(i);
      TextMarks.line(marks, block, line, block.widths().get(i), x, y, anchor, role, paint);
      y += block.lineHeight();
    }
    return marks;
  }

  /** Returns a label made bold or italic throughout if its style says so. */
  static Label styled(Label label, Style style) {
    boolean bold = Boolean.TRUE.equals(style.bold());
    boolean italic = Boolean.TRUE.equals(style.italic());
    if (!bold && !italic) {
      return label;
    }
    return new Label(
        label.lines().stream()
            .map(
                line ->
                    new Label.Line(
                        line.spans().stream()
                            .map(s -> s.with(s.bold() || bold, s.italic() || italic))
                            .toList()))
            .toList());
  }
}
