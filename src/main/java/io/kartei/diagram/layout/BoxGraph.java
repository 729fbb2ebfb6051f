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
   */
  public record Box(
      String id, double width, double height, double top, Direction direction, List<Box> boxes) {
    public Box {
      boxes = List.copyOf(boxes);
    }

    public boolean isFrame() {
      return !boxes.isEmpty();
    }
  }

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
