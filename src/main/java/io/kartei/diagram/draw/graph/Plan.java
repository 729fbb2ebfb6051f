package io.kartei.diagram.draw.graph;

import io.kartei.diagram.draw.Space;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.element.Direction;
import io.kartei.diagram.layout.BoxGraph.Packing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One of the ways to lay out a diagram of boxes and lines.
 *
 * @param direction the direction of flow
 * @param frames how frames flow
 * @param packing how boxes are packed
 * @param wrap the width at which labels wrap, in px
 * @param room the width that an outline should have, in px
 * @param departure how far this is from what the author asked for; 0 for exactly that
 */
record Plan(
    Direction direction,
    Frames frames,
    Packing packing,
    double wrap,
    double room,
    double departure) {
  /** Larger diagrams are laid out in fewer ways, in marks. */
  private static final int MAX_MARKS = 500;

  /** The least width at which labels wrap, in px. */
  private static final double SMALLEST = 110;

  /** How frames flow. */
  enum Frames {
    /** As the author says; without a word across their surroundings, as in Mermaid. */
    WRITTEN,
    /** Like their surroundings unless the author says otherwise. */
    ALONG,
    /** Downwards, whatever the author says. */
    DOWN
  }

  /** Returns the ways to lay out a diagram, the author's first. */
  static List<Plan> of(Direction direction, boolean framed, Space space) {
    boolean page = space.width() >= Space.PAGE.width();
    Direction other = direction.isHorizontal() ? Direction.DOWN : Direction.RIGHT;
    double turned = page ? 1.5 : 0.5;
    double room = page ? 760 : 500;
    double narrow = page ? GraphCanvas.NARROW : 140;
    List<Plan> plans = new ArrayList<>();
    plans.add(new Plan(direction, Frames.WRITTEN, Packing.ROOMY, GraphCanvas.WRAP, room, 0));
    plans.add(new Plan(direction, Frames.WRITTEN, Packing.TIGHT, narrow, room, 0.2));
    if (page) {
      plans.add(new Plan(direction, Frames.WRITTEN, Packing.ROWS, narrow, room, 0.3));
    }
    if (framed) {
      plans.add(new Plan(direction, Frames.ALONG, Packing.TIGHT, narrow, room, 0.4));
      plans.add(new Plan(direction, Frames.DOWN, Packing.TIGHT, narrow, room, 0.6));
      plans.add(new Plan(other, Frames.DOWN, Packing.TIGHT, narrow, room, turned + 0.3));
    } else {
      if (page) {
        plans.add(new Plan(direction, Frames.WRITTEN, Packing.WRAPPED, narrow, room, 0.9));
      }
      if (direction != Direction.UP) {
        plans.add(new Plan(direction, Frames.WRITTEN, Packing.OUTLINED, narrow, room, 0.4));
      }
    }
    plans.add(new Plan(other, Frames.WRITTEN, Packing.TIGHT, narrow, room, turned));
    if (!page) {
      plans.add(new Plan(Direction.DOWN, Frames.DOWN, Packing.TIGHT, SMALLEST, room, 0.8));
      plans.add(new Plan(direction, Frames.WRITTEN, Packing.DENSE, SMALLEST, room, 0.7));
      Frames inner = framed ? Frames.DOWN : Frames.WRITTEN;
      Direction down = direction.isHorizontal() ? other : direction;
      plans.add(new Plan(down, inner, Packing.STACKED, narrow, room, 1));
      plans.add(new Plan(down, inner, Packing.SQUEEZED, SMALLEST, room, 1.4));
      plans.add(
          new Plan(other, framed ? Frames.DOWN : Frames.WRITTEN, Packing.DENSE, SMALLEST, room, 1));
    }
    return plans;
  }

  /** Returns this plan as twice as far from what the author asked for. */
  Plan lessLikely() {
    return new Plan(direction, frames, packing, wrap, room, 2 * departure);
  }

  /** Returns the direction within a frame. */
  Direction inFrame(@Nullable Direction own, Direction around, boolean crossed) {
    if (crossed) {
      return around;
    }
    return switch (frames) {
      case DOWN -> Direction.DOWN;
      case ALONG -> own == null ? around : own;
      case WRITTEN ->
          own != null ? own : around == Direction.DOWN ? Direction.RIGHT : Direction.DOWN;
    };
  }

  /**
   * Returns the drawing of the first plan if it fits the space, otherwise the most legible one of
   * all plans.
   */
  static Drawing best(List<Plan> plans, Space space, Function<Plan, Drawing> draw) {
    Drawing best = draw.apply(plans.get(0));
    if (isGood(best, space)) {
      return best;
    }
    double least = cost(best, plans.get(0), space);
    List<Plan> others = plans.subList(1, plans.size());
    if (space.width() >= Space.PAGE.width() && space.fits(best.width() * 0.9)) {
      others = plans.subList(1, 2); // what can be read keeps its shape
    } else if (size(best.marks()) > MAX_MARKS) {
      others = List.of(plans.get(1), plans.get(2), plans.get(plans.size() - 1));
    }
    for (Plan plan : others.stream().sorted(Comparator.comparingDouble(Plan::departure)).toList()) {
      if (plan.departure() >= least) {
        break; // this and all others cost more however they turn out
      }
      Drawing drawing = draw.apply(plan);
      double cost = cost(drawing, plan, space);
      if (cost < least - 1e-9) {
        least = cost;
        best = drawing;
      }
    }
    return best;
  }

  /** Returns whether there is no need to look for something more legible. */
  private static boolean isGood(Drawing drawing, Space space) {
    return space.suits(drawing.width())
        || (space.width() < Space.PAGE.width()
            && space.fits(drawing.width(), drawing.smallestText(GraphCanvas.TEXT)));
  }

  /**
   * Returns how hard a drawing is to read: small text counts most, then height, then bends and long
   * lines.
   */
  private static double cost(Drawing drawing, Plan plan, Space space) {
    double scale = space.scale(drawing.width());
    double text = drawing.smallestText(GraphCanvas.TEXT);
    double small = Math.max(0, 0.9 / scale - 0.9) * 8 + (space.fits(drawing.width(), text) ? 0 : 2);
    double high = Math.max(0, drawing.height() * scale / space.height() - 1) * 1.5;
    double[] lines = new double[2];
    lines(drawing.marks(), lines);
    double tangle = 0.02 * lines[0] + lines[1] / 12_000;
    return plan.departure() + small + high + tangle;
  }

  private static int size(List<Mark> marks) {
    int size = 0;
    for (Mark mark : marks) {
      size += mark instanceof Mark.Group group ? size(group.marks()) : 1;
    }
    return size;
  }

  /** Adds the bends and the length of all lines. */
  private static void lines(List<Mark> marks, double[] sum) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Group group) {
        lines(group.marks(), sum);
      } else if (mark instanceof Mark.Path path && isLine(path.role())) {
        line(path.outline(), sum);
      }
    }
  }

  private static boolean isLine(Role role) {
    return role == Role.EDGE || role == Role.EDGE_DOTTED || role == Role.EDGE_THICK;
  }

  private static void line(Outline outline, double[] sum) {
    double x = 0;
    double y = 0;
    for (Outline.Step step : outline.steps()) {
      if (step instanceof Outline.Move move) {
        x = move.x();
        y = move.y();
      } else if (step instanceof Outline.Line line) {
        sum[1] += Math.hypot(line.x() - x, line.y() - y);
        x = line.x();
        y = line.y();
      } else if (step instanceof Outline.Curve curve) {
        sum[0]++;
        x = curve.x();
        y = curve.y();
      }
    }
  }
}
