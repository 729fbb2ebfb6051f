package io.kartei.diagram.draw.graph;

import io.kartei.diagram.DiagramInfo;
import io.kartei.diagram.draw.text.MarkMover;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.element.Direction;
import io.kartei.diagram.element.Hyperlink;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.element.Style;
import io.kartei.diagram.layout.BoxGraph.Box;
import io.kartei.diagram.layout.BoxGraph.Size;
import io.kartei.diagram.layout.Placement;
import io.kartei.diagram.layout.Placement.Area;
import io.kartei.diagram.layout.Placement.Route;
import io.kartei.diagram.text.TextBlock;
import io.kartei.diagram.text.TextMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What diagrams of boxes and lines share: sizes, stacking order, titles. Not thread-safe; for one
 * use only.
 */
final class GraphCanvas {
  static final double TEXT = 15;
  static final double SMALL = 13;
  static final double TITLE = 16;

  /** The width at which labels wrap, in px; about the same as in Mermaid. */
  static final double WRAP = 230;

  /** The least width at which they wrap in a page, in px; in a phone's window it is less. */
  static final double NARROW = 150;

  private static final double LABEL_PADDING = 5;

  private record Ground(Area area, Paint paint) {}

  private final List<Ground> grounds = new ArrayList<>();
  private final List<Mark> frames = new ArrayList<>();
  private final List<Mark> edges = new ArrayList<>();
  private final List<Mark> nodes = new ArrayList<>();
  private final List<Mark> words = new ArrayList<>();
  private final List<Area> titles = new ArrayList<>();
  private final TextMeasure measure;
  private final double wrap;
  private final @Nullable String title;
  private final TextBlock heading;
  private final String description;

  GraphCanvas(TextMeasure measure, DiagramInfo info) {
    this(measure, info, WRAP);
  }

  /**
   * Begins a drawing.
   *
   * @param wrap the width at which labels wrap, in px
   */
  GraphCanvas(TextMeasure measure, DiagramInfo info, double wrap) {
    this.measure = measure;
    this.wrap = wrap;
    this.title = info.name();
    this.description = Objects.requireNonNullElse(info.accessibleDescription(), "");
    String shown = Objects.requireNonNullElse(info.title(), "");
    this.heading = measure.wrap(Label.of(shown).bold(), TITLE, wrap < WRAP ? 340 : 640);
  }

  TextBlock text(Label label) {
    return measure.wrap(label, TEXT, wide(label, TEXT));
  }

  TextBlock small(Label label) {
    double size = small(wrap);
    return measure.wrap(label, size, wide(label, size));
  }

  /**
   * Returns the size of small text where labels wrap at a width: smaller where there is no room,
   * but not on a phone, where the smallest text decides how far all of it may shrink.
   */
  static double small(double wrap) {
    return wrap >= WRAP ? SMALL + 1 : wrap >= NARROW ? SMALL : TEXT;
  }

  /**
   * Returns the width to wrap a label at: more than asked for if a word, on a phone a part of a
   * name, would break otherwise.
   */
  private double wide(Label label, double size) {
    if (wrap >= WRAP) {
      return wrap;
    }
    double word =
        wrap < NARROW ? measure.longestPart(label, size) : measure.longestWord(label, size);
    return Math.max(wrap, Math.min(WRAP, word));
  }

  /** Returns the size of a label on an edge. */
  Size labelSize(Label label) {
    if (label.isEmpty()) {
      return Size.NONE;
    }
    TextBlock block = small(label);
    return new Size(block.width() * 1.12 + 2 * LABEL_PADDING, block.height() + 4);
  }

  /** Moves everything below the heading, and centres it if the heading is wider. */
  Placement below(Placement placement) {
    return placement.moved(Math.max(0, (headingWidth() - placement.width()) / 2), headingHeight());
  }

  private double headingHeight() {
    return heading.isEmpty() ? 0 : heading.height() + 10;
  }

  private double headingWidth() {
    return heading.isEmpty() ? 0 : heading.width() * 1.12 + 16;
  }

  /** Returns a box that frames others, with room for its title. */
  static Box frameBox(String id, TextBlock title, Direction direction, List<Box> boxes) {
    return new Box(
        id,
        Math.max(60, title.width() * 1.12 + 36),
        Math.max(44, title.height() + 24),
        title.isEmpty() ? 18 : title.height() + 20,
        direction,
        boxes);
  }

  /** Returns marks moved below the heading, from the top of what is below it. */
  List<Mark> belowHeading(List<Mark> marks) {
    return marks.stream().map(m -> m.accept(new MarkMover(0, headingHeight()))).toList();
  }

  /** Draws a frame with its title. */
  void frame(
      String id,
      TextBlock name,
      Area area,
      List<Route> routes,
      Style style,
      @Nullable Hyperlink link) {
    grounds.add(new Ground(area, Paint.filled(StyleColours.area(style).fill())));
    frames.add(
        new Mark.Group(
            id,
            Role.CLUSTER,
            link,
            List.of(
                new Mark.Rectangle(
                    area.x(),
                    area.y(),
                    area.width(),
                    area.height(),
                    6,
                    Role.CLUSTER,
                    StyleColours.area(style)))));
    frameTitle(name, area, routes, StyleColours.words(style));
  }

  /** Draws a region of a frame, with a dashed border. */
  void region(Area area) {
    frames.add(
        new Mark.Rectangle(
            area.x(), area.y(), area.width(), area.height(), 6, Role.DIVIDER, Paint.ROLE));
  }

  /** Draws a note. */
  void note(TextBlock text, Area area) {
    double fold = 10;
    List<Mark> marks = new ArrayList<>();
    marks.add(
        new Mark.Path(
            Outline.polygon(
                area.x(),
                area.y(),
                area.right() - fold,
                area.y(),
                area.right(),
                area.y() + fold,
                area.right(),
                area.bottom(),
                area.x(),
                area.bottom()),
            Role.NOTE,
            Paint.ROLE));
    marks.addAll(Words.centred(text, area.centerX(), area.centerY(), Role.NOTE_TEXT, Paint.ROLE));
    nodes.add(new Mark.Group(null, Role.NOTE, null, marks));
  }

  /** Returns the box of a note. */
  Box noteBox(String id, TextBlock text, Direction direction) {
    return new Box(id, text.width() * 1.12 + 24, text.height() + 16, 0, direction, List.of());
  }

  /** Draws the line from a note to what it is about. */
  void noteLine(Route route) {
    edges.addAll(
        EdgePainter.paint(
            route.points(),
            EdgePainter.TipForm.NONE,
            EdgePainter.TipForm.NONE,
            Role.NOTE_LINE,
            Paint.ROLE,
            Paint.ROLE));
  }

  void node(Mark.Group group) {
    nodes.add(group);
  }

  void edge(List<Mark> marks) {
    edges.addAll(marks);
  }

  void above(List<Mark> marks) {
    words.addAll(marks);
  }

  /** Draws the label of an edge in its area. */
  void label(Label label, @Nullable Area area, Paint paint) {
    if (area == null || label.isEmpty()) {
      return;
    }
    words.add(behind(area));
    words.addAll(Words.centred(small(label), area.centerX(), area.centerY(), Role.LABEL, paint));
  }

  /** Draws a number beside a line, in its area. */
  void count(String text, @Nullable Area area) {
    if (area != null && !text.isEmpty()) {
      words.addAll(
          Words.centred(
              small(Label.of(text)), area.centerX(), area.centerY(), Role.LABEL, Paint.ROLE));
    }
  }

  /**
   * Draws the title of a frame at the top: at the left, or further right if lines are in the way.
   *
   * @param routes the routes of all lines
   */
  private void frameTitle(TextBlock block, Area frame, List<Route> routes, Paint paint) {
    if (block.isEmpty()) {
      return;
    }
    Area place = FrameTitles.free(block, frame, routes);
    if (place == null) {
      place = FrameTitles.leftmost(block, frame);
      titles.add(place);
    }
    words.addAll(
        Words.lines(block, place.x() + 4, place.y(), Mark.Anchor.START, Role.CLUSTER_TEXT, paint));
  }

  /**
   * Returns the background of a label, in the colour of the innermost frame around it, otherwise
   * the paper's.
   */
  private Mark behind(Area area) {
    Ground ground = null;
    for (Ground g : grounds) {
      // outer frames come before those nested in them
      if (g.area().contains(area.centerX(), area.centerY())) {
        ground = g;
      }
    }
    return new Mark.Rectangle(
        area.x(),
        area.y(),
        area.width(),
        area.height(),
        3,
        ground == null ? Role.LABEL_BACKGROUND : Role.CLUSTER_LABEL_BACKGROUND,
        ground == null ? Paint.ROLE : ground.paint());
  }

  /** Returns a group of marks, with a link if there is one. */
  static Mark.Group group(
      @Nullable String id, Role role, @Nullable Hyperlink link, List<Mark> marks) {
    return new Mark.Group(id, role, link, marks);
  }

  Drawing drawing(Placement placed) {
    double width = Math.max(placed.width(), headingWidth());
    List<Mark> all = new ArrayList<>();
    if (!heading.isEmpty()) {
      all.addAll(Words.lines(heading, width / 2, 2, Mark.Anchor.MIDDLE, Role.TITLE, Paint.ROLE));
    }
    all.addAll(frames);
    all.addAll(CrossingGaps.in(edges, titles));
    all.addAll(nodes);
    all.addAll(words);
    return new Drawing(
        Math.ceil(width), Math.ceil(placed.height() + headingHeight()), title, description, all);
  }
}
