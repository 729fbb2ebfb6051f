package io.kartei.diagram.draw.graph;

import io.kartei.diagram.BlockDiagram;
import io.kartei.diagram.BlockDiagram.Cell;
import io.kartei.diagram.BlockDiagram.Kind;
import io.kartei.diagram.Flowchart;
import io.kartei.diagram.draw.Space;
import io.kartei.diagram.draw.figure.Outlines;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.element.Direction;
import io.kartei.diagram.element.NodeShape;
import io.kartei.diagram.layout.BoxGraph.Size;
import io.kartei.diagram.layout.Placement;
import io.kartei.diagram.layout.Placement.Area;
import io.kartei.diagram.layout.Placement.Point;
import io.kartei.diagram.layout.Placement.Route;
import io.kartei.diagram.text.TextBlock;
import io.kartei.diagram.text.TextMeasure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws boxes in the grid of their author. */
public final class BlockDrawer {
  private static final double MARGIN = 8;
  private static final double BETWEEN = 14;
  private static final double BETWEEN_WITH_LINES = 34;
  private static final double POINT = 18;
  private static final double NARROW = 150;
  private static final int MAX_COLUMNS = 6;

  private final BlockDiagram diagram;
  private final GraphCanvas canvas;
  private final FlowchartPainter painter;
  private final Map<String, Flowchart.Node> nodes = new HashMap<>();
  private final Map<String, Flowchart.Group> groups = new LinkedHashMap<>();
  private final Map<String, TextBlock> titles = new HashMap<>();

  private BlockDrawer(BlockDiagram diagram, TextMeasure measure, double wrap) {
    this.diagram = diagram;
    this.canvas = new GraphCanvas(measure, diagram.info(), wrap);
    this.painter = new FlowchartPainter(canvas);
    diagram.chart().nodes().forEach(node -> nodes.put(node.id(), node));
    for (Flowchart.Group group : diagram.chart().groups()) {
      groups.put(group.id(), group);
      titles.put(group.id(), canvas.text(Words.styled(group.title(), group.style())));
    }
  }

  /** Draws a diagram for a space, which its drawing may exceed if nothing else fits. */
  public static Drawing draw(BlockDiagram diagram, TextMeasure measure, Space space) {
    Drawing drawing = new BlockDrawer(diagram, measure, GraphCanvas.WRAP).draw(Integer.MAX_VALUE);
    for (int most = MAX_COLUMNS; most > 1 && !space.fits(drawing.width()); most--) {
      int columns = most == MAX_COLUMNS ? Integer.MAX_VALUE : most;
      drawing = new BlockDrawer(diagram, measure, NARROW).draw(columns);
    }
    return drawing;
  }

  private Drawing draw(int columns) {
    BlockGrid grid = new BlockGrid(diagram, sizes(), titleHeights(), gap(), columns);
    Size size = grid.size();
    Placement placed =
        canvas.below(
            new Placement(
                size.width() + 2 * MARGIN,
                size.height() + 2 * MARGIN,
                grid.areas(MARGIN, MARGIN),
                List.of()));
    for (Flowchart.Group group : groups.values()) {
      if (placed.boxes().containsKey(group.id())) {
        TextBlock title = titles.getOrDefault(group.id(), canvas.text(group.title()));
        Area area = placed.area(group.id());
        canvas.frame(Ids.of("group", group.id()), title, area, List.of(), group.style(), null);
      }
    }
    for (Cell cell : diagram.cells()) {
      Flowchart.Node node = nodes.get(cell.id());
      if (node != null && cell.kind() == Kind.NODE) {
        painter.node(node, shaped(node, placed.area(cell.id())));
      } else if (node != null && cell.kind() == Kind.ARROW) {
        arrow(cell, node, placed.area(cell.id()));
      }
    }
    BlockLines lines = new BlockLines(diagram, placed);
    for (Flowchart.Edge edge : diagram.chart().edges()) {
      List<Point> way = lines.way(edge);
      if (!way.isEmpty()) {
        Size label = canvas.labelSize(edge.label());
        painter.edge(edge, new Route(way, label.isNone() ? null : middle(way, label), null, null));
      }
    }
    return canvas.drawing(placed);
  }

  /** Returns the area of a label in the middle of a line's longest part. */
  private static Area middle(List<Point> way, Size label) {
    int longest = 1;
    double most = -1;
    for (int i = 1; i < way.size(); i++) {
      double length =
          Math.hypot(way.get(i).x() - way.get(i - 1).x(), way.get(i).y() - way.get(i - 1).y());
      if (length > most) {
        most = length;
        longest = i;
      }
    }
    double x = (way.get(longest).x() + way.get(longest - 1).x()) / 2;
    double y = (way.get(longest).y() + way.get(longest - 1).y()) / 2;
    return new Area(x - label.width() / 2, y - label.height() / 2, label.width(), label.height());
  }

  /** Returns the space between blocks; only lines within a frame may be level. */
  private Size gap() {
    Map<String, @Nullable String> frames = new HashMap<>();
    diagram.cells().forEach(cell -> frames.put(cell.id(), cell.parent()));
    double across = BETWEEN;
    double down = BETWEEN;
    for (Flowchart.Edge edge : diagram.chart().edges()) {
      Size label = canvas.labelSize(edge.label());
      boolean near = Objects.equals(frames.get(edge.from()), frames.get(edge.to()));
      double room = near ? label.width() + 24 : 0;
      across = Math.max(across, Math.max(BETWEEN_WITH_LINES, room));
      down = Math.max(down, Math.max(BETWEEN_WITH_LINES, label.height() + 22));
    }
    return new Size(across, down);
  }

  private Map<String, Size> sizes() {
    Map<String, Size> sizes = new HashMap<>();
    for (Cell cell : diagram.cells()) {
      Flowchart.Node node = nodes.get(cell.id());
      TextBlock title = titles.get(cell.id());
      if (node != null) {
        Size size = painter.size(node, true);
        boolean broad = cell.kind() == Kind.ARROW;
        sizes.put(
            cell.id(),
            broad ? new Size(size.width() + 2 * POINT, size.height() + 2 * POINT) : size);
      } else if (title != null && !title.isEmpty()) {
        sizes.put(cell.id(), new Size(title.width() * 1.12 + 36, 0));
      }
    }
    return sizes;
  }

  private Map<String, Double> titleHeights() {
    Map<String, Double> heights = new HashMap<>();
    titles.forEach((id, title) -> heights.put(id, title.isEmpty() ? 0 : title.height() + 4));
    return heights;
  }

  /** Returns the area of a node in its cell: all of it for boxes, the middle for other shapes. */
  private Area shaped(Flowchart.Node node, Area cell) {
    Size size = painter.size(node, true);
    boolean fixed =
        switch (node.shape()) {
          case CIRCLE, DOUBLE_CIRCLE, DIAMOND, TRIANGLE, FLIPPED_TRIANGLE -> true;
          default -> node.shape().isMark();
        };
    double width = fixed ? size.width() : cell.width();
    double height = fixed || node.shape() == NodeShape.HEXAGON ? size.height() : cell.height();
    return new Area(cell.centerX() - width / 2, cell.centerY() - height / 2, width, height);
  }

  /** Returns the area of a broad arrow: no thicker than its words need. */
  private Area slim(Cell cell, Flowchart.Node node, Area area) {
    Size size = painter.size(node, true);
    boolean upright = cell.arrows().stream().noneMatch(Direction::isHorizontal);
    boolean level = cell.arrows().stream().allMatch(Direction::isHorizontal);
    double width = upright ? Math.min(area.width(), size.width() + 2 * POINT) : area.width();
    double height = level ? Math.min(area.height(), size.height() + 2 * POINT) : area.height();
    return new Area(area.centerX() - width / 2, area.centerY() - height / 2, width, height);
  }

  private void arrow(Cell cell, Flowchart.Node node, Area cellArea) {
    Area area = slim(cell, node, cellArea);
    List<Mark> marks = new ArrayList<>();
    marks.add(
        new Mark.Path(
            Outlines.moved(
                BroadArrow.outline(cell.arrows(), area.width(), area.height(), POINT),
                area.x(),
                area.y()),
            Role.NODE,
            StyleColours.area(node.style())));
    marks.addAll(
        Words.centred(
            painter.block(node),
            area.centerX(),
            area.centerY(),
            Role.NODE_TEXT,
            StyleColours.words(node.style())));
    canvas.node(GraphCanvas.group(Ids.of("node", node.id()), Role.NODE, node.link(), marks));
  }
}
