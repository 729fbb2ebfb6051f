package io.kartei.diagram.draw.text;

import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.MarkVisitor;
import io.kartei.diagram.drawing.Outline;
import java.util.ArrayList;
import java.util.List;

/** Moves the marks of a drawing by an offset. */
public record MarkMover(double right, double down) implements MarkVisitor<Mark> {

  @Override
  public Mark group(Mark.Group group) {
    List<Mark> moved = group.marks().stream().map(mark -> mark.accept(this)).toList();
    return new Mark.Group(group.id(), group.role(), group.link(), moved);
  }

  @Override
  public Mark rectangle(Mark.Rectangle r) {
    return new Mark.Rectangle(
        r.x() + right, r.y() + down, r.width(), r.height(), r.radius(), r.role(), r.paint());
  }

  @Override
  public Mark ellipse(Mark.Ellipse e) {
    return new Mark.Ellipse(
        e.x() + right, e.y() + down, e.radiusX(), e.radiusY(), e.role(), e.paint());
  }

  @Override
  public Mark path(Mark.Path path) {
    List<Outline.Step> steps = new ArrayList<>();
    path.outline().steps().forEach(step -> steps.add(step(step)));
    return new Mark.Path(new Outline(steps), path.role(), path.paint());
  }

  private Outline.Step step(Outline.Step step) {
    if (step instanceof Outline.Move m) {
      return new Outline.Move(m.x() + right, m.y() + down);
    }
    if (step instanceof Outline.Line l) {
      return new Outline.Line(l.x() + right, l.y() + down);
    }
    if (step instanceof Outline.Curve c) {
      return new Outline.Curve(
          c.x1() + right,
          c.y1() + down,
          c.x2() + right,
          c.y2() + down,
          c.x() + right,
          c.y() + down);
    }
    return step;
  }

  @Override
  public Mark text(Mark.Text t) {
    return new Mark.Text(
        t.x() + right,
        t.y() + down,
        t.anchor(),
        t.size(),
        t.width(),
        t.spans(),
        t.role(),
        t.paint());
  }

  @Override
  public Mark image(Mark.Image image) {
    return new Mark.Image(
        image.x() + right, image.y() + down, image.width(), image.height(), image.url());
  }
}
