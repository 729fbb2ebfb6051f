package io.kartei.diagram.draw.graph;

import io.kartei.diagram.BlockDiagram;
import io.kartei.diagram.BlockDiagram.Cell;
import io.kartei.diagram.BlockDiagram.Kind;
import io.kartei.diagram.layout.BoxGraph.Size;
import io.kartei.diagram.layout.Placement.Area;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Places the cells of a block diagram in grids, each frame a grid of its own. Columns of a grid are
 * equally wide unless that would be too wide.
 */
final class BlockGrid {
  private static final String WHOLE = "";
  private static final double PAD = 12;

  /** The widest grid with equal columns, in px. */
  private static final double MAX_EQUAL = 640;

  /** A cell at its place. */
  private record Placed(Cell cell, int column, int row, int span) {}

  /** A grid with the natural sizes of its columns and rows. */
  private static final class Grid {
    final List<Placed> cells;
    final double[] widths;
    final double[] heights;

    Grid(List<Placed> cells, double[] widths, double[] heights) {
      this.cells = cells;
      this.widths = widths;
      this.heights = heights;
    }
  }

  private final Map<String, List<Cell>> inFrame = new HashMap<>();
  private final Map<String, Size> sizes;
  private final Map<String, Double> titles;
  private final Size gap;
  private final int most;
  private final Map<String, Grid> grids = new HashMap<>();
  private final Map<String, Area> areas = new HashMap<>();
  private final int columns;

  /**
   * Prepares a grid.
   *
   * @param sizes the natural sizes of nodes
   * @param titles the heights of frames' titles; 0 without one
   * @param gap the space between cells
   * @param most how many columns a grid has at most whose author names no number
   */
  BlockGrid(
      BlockDiagram diagram,
      Map<String, Size> sizes,
      Map<String, Double> titles,
      Size gap,
      int most) {
    this.sizes = sizes;
    this.titles = titles;
    this.gap = gap;
    this.most = most;
    this.columns = diagram.columns();
    for (Cell cell : diagram.cells()) {
      String frame = cell.parent() == null ? WHOLE : cell.parent();
      inFrame.computeIfAbsent(frame, f -> new ArrayList<>()).add(cell);
    }
  }

  /** Returns the size of everything. */
  Size size() {
    return size(WHOLE, columns);
  }

  /** Returns the areas of all cells, from the top left of everything. */
  Map<String, Area> areas(double left, double top) {
    Size size = size();
    place(WHOLE, new Area(left, top, size.width(), size.height()));
    return areas;
  }

  private Size natural(Cell cell) {
    if (cell.kind() == Kind.FRAME) {
      Size inner = size(cell.id(), cell.columns());
      Size title = sizes.getOrDefault(cell.id(), Size.NONE);
      return new Size(
          Math.max(title.width(), inner.width() + 2 * PAD),
          inner.height() + 2 * PAD + titles.getOrDefault(cell.id(), 0.0));
    }
    return sizes.getOrDefault(cell.id(), Size.NONE);
  }

  private Size size(String frame, int wanted) {
    Grid grid = grids.get(frame);
    if (grid == null) {
      grid = grid(inFrame.getOrDefault(frame, List.of()), wanted);
      grids.put(frame, grid);
    }
    return new Size(sum(grid.widths, gap.width()), sum(grid.heights, gap.height()));
  }

  private static double sum(double[] parts, double gap) {
    double sum = parts.length == 0 ? 40 : -gap;
    for (double part : parts) {
      sum += part + gap;
    }
    return sum;
  }

  private Grid grid(List<Cell> cells, int wanted) {
    int all = cells.stream().mapToInt(Cell::span).sum();
    int count = Math.max(1, Math.min(all, wanted == 0 ? most : wanted));
    List<Placed> placed = new ArrayList<>();
    int column = 0;
    int row = 0;
    for (Cell cell : cells) {
      int span = Math.min(cell.span(), count);
      if (column + span > count) {
        column = 0;
        row++;
      }
      placed.add(new Placed(cell, column, row, span));
      column += span;
    }
    double[] widths = new double[cells.isEmpty() ? 0 : count];
    double[] heights = new double[cells.isEmpty() ? 0 : row + 1];
    double unit = 0;
    for (Placed p : placed) {
      Size size = natural(p.cell());
      heights[p.row()] = Math.max(heights[p.row()], size.height());
      unit = Math.max(unit, (size.width() - (p.span() - 1) * gap.width()) / p.span());
      if (p.span() == 1) {
        widths[p.column()] = Math.max(widths[p.column()], size.width());
      }
    }
    if (count * (unit + gap.width()) <= MAX_EQUAL) {
      Arrays.fill(widths, unit);
    } else {
      placed.forEach(p -> widen(p, widths));
    }
    for (int i = 0; i < heights.length; i++) {
      heights[i] = heights[i] == 0 ? 38 : heights[i];
    }
    return new Grid(placed, widths, heights);
  }

  /** Makes the columns of a cell that takes several wide enough for it. */
  private void widen(Placed p, double[] widths) {
    double room = (p.span() - 1) * gap.width();
    for (int i = 0; i < p.span(); i++) {
      room += widths[p.column() + i];
    }
    double more = (natural(p.cell()).width() - room) / p.span();
    for (int i = 0; i < p.span() && more > 0; i++) {
      widths[p.column() + i] += more;
    }
  }

  private void place(String frame, Area area) {
    Grid grid = Objects.requireNonNull(grids.get(frame));
    double wider = (area.width() - sum(grid.widths, gap.width())) / Math.max(1, grid.widths.length);
    double higher =
        (area.height() - sum(grid.heights, gap.height())) / Math.max(1, grid.heights.length);
    double[] lefts = starts(area.x(), grid.widths, wider, gap.width());
    double[] tops = starts(area.y(), grid.heights, higher, gap.height());
    for (Placed p : grid.cells) {
      double x = lefts[p.column()];
      double y = tops[p.row()];
      double width = lefts[p.column() + p.span()] - gap.width() - x;
      double height = tops[p.row() + 1] - gap.height() - y;
      Area place = new Area(x, y, width, height);
      areas.put(p.cell().id(), place);
      if (p.cell().kind() == Kind.FRAME) {
        double title = titles.getOrDefault(p.cell().id(), 0.0);
        place(
            p.cell().id(),
            new Area(x + PAD, y + PAD + title, width - 2 * PAD, height - 2 * PAD - title));
      }
    }
  }

  /** Returns where each part begins, and where one behind the last would. */
  private static double[] starts(double from, double[] parts, double more, double gap) {
    double[] starts = new double[parts.length + 1];
    starts[0] = from;
    for (int i = 0; i < parts.length; i++) {
      starts[i + 1] = starts[i] + parts[i] + more + gap;
    }
    return starts;
  }
}
