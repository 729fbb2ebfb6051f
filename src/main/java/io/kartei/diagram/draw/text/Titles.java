package io.kartei.diagram.draw.text;

import io.kartei.diagram.DiagramInfo;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.text.TextBlock;
import io.kartei.diagram.text.TextMeasure;
import java.util.ArrayList;
import java.util.List;

/** The heading of a drawing. */
public final class Titles {
  private static final double SIZE = 17;
  private static final double MARGIN = 8;
  private static final double MIN_WIDTH = 240;

  private Titles() {}

  /** Puts the title above a drawing, if there is one. */
  public static Drawing above(Drawing drawing, DiagramInfo info, TextMeasure measure) {
    String title = info.title();
    if (title == null) {
      return drawing;
    }
    double most = Math.max(MIN_WIDTH, drawing.width() - 2 * MARGIN);
    TextBlock block = measure.wrap(Label.of(title).bold(), SIZE, TextMarks.within(most));
    double width = Math.max(drawing.width(), Math.ceil(TextMarks.room(block) + 2 * MARGIN));
    double down = MARGIN + block.height() + 4;
    List<Mark> marks = new ArrayList<>();
    TextMarks.add(marks, block, width / 2, MARGIN, Mark.Anchor.MIDDLE, Role.TITLE, measure);
    drawing
        .marks()
        .forEach(m -> marks.add(m.accept(new MarkMover((width - drawing.width()) / 2, down))));
    return new Drawing(
        width, Math.ceil(drawing.height() + down), drawing.title(), drawing.description(), marks);
  }
}
