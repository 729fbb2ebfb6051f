package io.kartei.diagram.draw.text;

import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.text.SetFormula;
import io.kartei.diagram.text.TextBlock;
import io.kartei.diagram.text.TextMeasure;
import java.util.List;

/** Turns text blocks into marks. */
public final class TextMarks {
  /** How much wider than the measured font a reader's font may be. */
  private static final double SLACK = 1.1;

  /** How much wider than wanted a line may become to avoid breaking a word. */
  private static final double LONG_WORD = 2.6;

  private TextMarks() {}

  /** Returns how wide a block may become in a reader's font, in px. */
  public static double room(TextBlock block) {
    return block.width() * SLACK;
  }

  /** Returns the width to wrap a block to so that it fits into a space in any font, in px. */
  public static double within(double room) {
    return room / SLACK;
  }

  /**
   * Wraps a label to about a width. Lines become wider for a long word before it is broken.
   *
   * @param room the space for the lines, in px
   */
  public static TextBlock wrap(TextMeasure measure, Label label, double size, double room) {
    double word = 0;
    for (Label.Line line : label.lines()) {
      for (Label.Span span : line.spans()) {
        for (String part : span.text().split(" ")) {
          word = Math.max(word, measure.width(part, size, span.bold()));
        }
      }
    }
    double most = Math.max(within(room), Math.min(word + 1, within(room) * LONG_WORD));
    return measure.wrap(label, size, label.plain().indexOf('\u00a0') < 0 ? most : word + 1);
  }

  /**
   * Adds a line of a block: its text in one piece, or, if there are formulas in it, text and
   * formulas one after the other.
   *
   * @param width the width of the line, in px
   * @param x the x of its start, middle or end, depending on the anchor
   * @param y the y of its baseline
   */
  public static void line(
      List<Mark> marks,
      TextBlock block,
      Label.Line line,
      double width,
      double x,
      double y,
      Mark.Anchor anchor,
      Role role,
      Paint paint) {
    List<Label.Span> spans = line.spans();
    if (spans.isEmpty()) {
      return;
    }
    if (spans.stream().noneMatch(span -> block.formula(span) != null)) {
      marks.add(new Mark.Text(x, y, anchor, block.size(), width, spans, role, paint));
      return;
    }
    double at =
        switch (anchor) {
          case START -> x;
          case MIDDLE -> x - width / 2;
          case END -> x - width;
        };
    for (int i = 0; i < spans.size(); i++) {
      SetFormula formula = block.formula(spans.get(i));
      double wide = block.width(spans.get(i));
      if (formula == null) {
        Label.Span text = spans.get(i).withText(spans.get(i).text().strip());
        // blanks at the beginning and the end of a text aren't drawn
        double blank = block.width(spans.get(i).withText(" "));
        double from = spans.get(i).text().startsWith(" ") ? at + blank : at;
        double inner = block.width(text);
        // a wider font of a reader's widens the line at its ends
        Mark.Anchor side = i == 0 ? Mark.Anchor.END : Mark.Anchor.START;
        double put = i == 0 ? from + inner : from;
        marks.add(new Mark.Text(put, y, side, block.size(), inner, List.of(text), role, paint));
      } else {
        marks.add(new Mark.Path(formula.outline(at, y, block.size()), Role.FORMULA, paint));
      }
      at += wide;
    }
  }

  /**
   * Adds the lines of a block.
   *
   * @param x the x of the lines' start, middle or end, depending on the anchor
   * @param top the top of the first line
   */
  public static void add(
      List<Mark> marks,
      TextBlock block,
      double x,
      double top,
      Mark.Anchor anchor,
      Role role,
      TextMeasure measure) {
    double y = top + block.firstBaseline();
    for (Label.Line line : block.lines()) {
      double width = measure.width(line, block.size());
      line(marks, block, line, width, x, y, anchor, role, Paint.ROLE);
      y += block.lineHeight();
    }
  }
}
