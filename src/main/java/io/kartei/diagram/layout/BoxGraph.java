package io.kartei.diagram.layout;

import io.kartei.diagram.Direction;
import java.util.List;

/**
 * Boxes, some within others, and lines between them, to be placed. All measures are in px.
 *
 * @param direction which way the lines mostly go
 * @param boxes the outermost ones
 * @param lines between boxes at any depth
 */
public record BoxGraph(Direction direction, List<Box> boxes, List<Line> lines) {
  public BoxGraph {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }

  /**
   * A box.
   *
   * @param id unique in the graph
   * @param width at least; of one with boxes in it, what its title needs
   * @param height of one without boxes in it
   * @param top free space above the boxes in it
   * @param direction which way the lines in it go, if it is to be laid out by itself; then no line
   *     may lead from within it to elsewhere
   * @param boxes in it
   * @param remarks beside it
   */
  public record Box(
      String id,
      double width,
      double height,
      double top,
      Direction direction,
      List<Box> boxes,
      List<Remark> remarks) {
    public Box {
      boxes = List.copyOf(boxes);
      remarks = List.copyOf(remarks);
    }

    /** One without remarks. */
    public Box(
        String id, double width, double height, double top, Direction direction, List<Box> boxes) {
      this(id, width, height, top, direction, boxes, List.of());
    }

    /** This one with what is beside it, in a graph whose lines go up or down. */
    public Box with(List<Remark> beside) {
      return new Box(id, width, height, top, direction, boxes, beside);
    }

    public boolean isFrame() {
      return !boxes.isEmpty();
    }
  }

  /**
   * What stands beside a box, so that no line comes between.
   *
   * @param id unique among those of boxes and remarks; its place is found by it
   * @param left whether it stands on the left rather than on the right
   */
  public record Remark(String id, Size size, boolean left) {}

  /**
   * A line from box to box.
   *
   * @param length how many ranks it spans at least
   * @param label what stands at its middle
   * @param fromLabel what stands where it begins
   * @param toLabel what stands where it ends
   */
  public record Line(
      String from, String to, int length, Size label, Size fromLabel, Size toLabel) {}

  /** Width and height; both 0 for nothing. */
  public record Size(double width, double height) {
    public static final Size NONE = new Size(0, 0);

    public boolean isNone() {
      return width == 0 && height == 0;
    }
  }
}
