package io.kartei.diagram.layout;

import io.kartei.diagram.element.Direction;
import java.util.List;

/**
 * A graph to lay out: boxes, which may be nested, and lines between them. All measures are in px.
 *
 * @param direction the direction in which most lines go
 * @param boxes the outermost ones
 * @param lines between boxes at any depth
 * @param packing how much space there is between them
 * @param room the width that an outline should have, or rows of a stacked graph; otherwise without
 *     effect
 * @param tips the length of straight line that the tips of lines need, in px
 */
public record BoxGraph(
    Direction direction,
    List<Box> boxes,
    List<Line> lines,
    Packing packing,
    double room,
    double tips) {
  public BoxGraph {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }

  /** Creates a graph with roomy packing. */
  public BoxGraph(Direction direction, List<Box> boxes, List<Line> lines) {
    this(direction, boxes, lines, Packing.ROOMY, 0, 0);
  }

  /** Creates a graph whose lines have no long tips. */
  public BoxGraph(
      Direction direction, List<Box> boxes, List<Line> lines, Packing packing, double room) {
    this(direction, boxes, lines, packing, room, 0);
  }

  /** Returns this graph with longer tips. */
  public BoxGraph withTips(double length) {
    return new BoxGraph(direction, boxes, lines, packing, room, length);
  }

  /** Returns this graph with other boxes. */
  public BoxGraph with(List<Box> others) {
    return new BoxGraph(direction, others, lines, packing, room, tips);
  }

  /**
   * Tells apart the ways to lay out one diagram, and most diagrams, without looking at everything
   * in them.
   */
  @Override
  public int hashCode() {
    int hash = 31 * direction.name().hashCode() + packing.name().hashCode();
    hash = 31 * hash + Double.hashCode(room);
    hash = 31 * hash + Double.hashCode(tips);
    hash = 31 * hash + lines.size();
    for (Box box : boxes) {
      hash = 31 * hash + box.id().hashCode();
      hash = 31 * hash + Double.hashCode(box.width());
      hash = 31 * hash + Double.hashCode(box.height());
    }
    return hash;
  }

  /** How boxes are packed. */
  public enum Packing {
    ROOMY,
    /** With less space in between. */
    TIGHT,
    /** Tight, with what isn't connected in rows. */
    ROWS,
    /** With as little space in between as lines and their tips need. */
    DENSE,
    /**
     * Dense, with what isn't connected in rows, and leaves of one box in a column where they are
     * wide.
     */
    STACKED,
    /** Stacked, with each rank in the middle, even if lines then bend more often. */
    SQUEEZED,
    /** With long chains broken into several rows; only for graphs without frames. */
    WRAPPED,
    /** As an outline, if it is a tree; otherwise tight. */
    OUTLINED;

    /** Returns whether boxes of one rank may be below each other, or ranks beside each other. */
    public boolean isRearranged() {
      return this == WRAPPED || this == OUTLINED || this == ROWS || isStacked();
    }

    /** Returns whether leaves are in columns, and what isn't connected is in rows. */
    boolean isStacked() {
      return this == STACKED || this == SQUEEZED;
    }
  }

  /**
   * A box.
   *
   * @param id unique in the graph
   * @param width the least width; for a box with others in it, what its title needs
   * @param height the height of a box without others in it
   * @param top the free space above the boxes in it
   * @param direction the direction of the lines in it if it is laid out separately, in which case
   *     no line may cross its border
   * @param boxes the boxes in it
   * @param remarks the remarks beside it
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

    /** Creates a box without remarks. */
    public Box(
        String id, double width, double height, double top, Direction direction, List<Box> boxes) {
      this(id, width, height, top, direction, boxes, List.of());
    }

    /** Returns this box with remarks beside it, for a graph whose lines go up or down. */
    public Box with(List<Remark> beside) {
      return new Box(id, width, height, top, direction, boxes, beside);
    }

    public boolean isFrame() {
      return !boxes.isEmpty();
    }
  }

  /**
   * Something right beside a box, with no line in between.
   *
   * @param id unique among boxes and remarks; the key to its place
   * @param left whether it is on the left rather than on the right
   */
  public record Remark(String id, Size size, boolean left) {}

  /**
   * A line between boxes.
   *
   * @param length the least number of ranks it spans
   * @param label the size of the label at its middle
   * @param fromLabel the size of the label at its start
   * @param toLabel the size of the label at its end
   * @param merging with which lines it may share its way
   */
  public record Line(
      String from,
      String to,
      int length,
      Size label,
      Size fromLabel,
      Size toLabel,
      Merging merging) {

    /** Creates a line that keeps to itself. */
    public Line(String from, String to, int length, Size label, Size fromLabel, Size toLabel) {
      this(from, to, length, label, fromLabel, toLabel, Merging.NEVER);
    }

    boolean isLoop() {
      return from.equals(to);
    }

    boolean isLabelled() {
      return !label.isNone() || !fromLabel.isNone() || !toLabel.isNone();
    }
  }

  /**
   * Which lines without labels may leave or reach a box as one.
   *
   * @param look what the line looks like; lines merge only with those that look alike
   * @param fromStart whether it may leave a box together with others
   * @param atEnd whether it may reach a box together with others
   */
  public record Merging(String look, Shared fromStart, Shared atEnd) {
    public static final Merging NEVER = new Merging("", Shared.NEVER, Shared.NEVER);
  }

  /** Whether the ends of several lines at a box become one. */
  public enum Shared {
    NEVER,
    /** If the side of the box has no room for all of them. */
    WITHOUT_ROOM,
    ALWAYS
  }

  /** Width and height; both 0 for nothing. */
  public record Size(double width, double height) {
    public static final Size NONE = new Size(0, 0);

    public boolean isNone() {
      return width == 0 && height == 0;
    }
  }
}
