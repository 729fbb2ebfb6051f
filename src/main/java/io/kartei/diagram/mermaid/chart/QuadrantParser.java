package io.kartei.diagram.mermaid.chart;

import io.kartei.diagram.Diagram;
import io.kartei.diagram.QuadrantChart;
import io.kartei.diagram.QuadrantChart.Axis;
import io.kartei.diagram.QuadrantChart.Dot;
import io.kartei.diagram.QuadrantChart.Point;
import io.kartei.diagram.element.Colour;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.mermaid.scan.CssColours;
import io.kartei.diagram.mermaid.scan.Form;
import io.kartei.diagram.mermaid.scan.InfoStatements;
import io.kartei.diagram.mermaid.scan.LabelReader;
import io.kartei.diagram.mermaid.scan.MermaidException;
import io.kartei.diagram.mermaid.scan.MermaidSource;
import io.kartei.diagram.mermaid.scan.Problem;
import io.kartei.diagram.mermaid.scan.Recovery;
import io.kartei.diagram.mermaid.scan.Scanner;
import io.kartei.messages.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses {@code quadrantChart} (Mermaid documentation, "Quadrant Chart"). */
public final class QuadrantParser {
  private static final int MAX_POINTS = 200;
  private static final double MAX_RADIUS = 30;
  private static final Pattern AXIS = Pattern.compile("(?i)([xy])-axis(?=\\s|\")");
  private static final Pattern QUADRANT = Pattern.compile("(?i)quadrant-[1-4](?=\\s|\")");
  private static final Pattern BLANKS = Pattern.compile("[ \\t]+");
  private static final Pattern CLASS = Pattern.compile("(?i)classDef[ \\t]+");
  private static final Pattern NUMBER =
      Pattern.compile("[0-9]{1,9}(?:\\.[0-9]{1,9})?|\\.[0-9]{1,9}");
  private static final Pattern ARROW = Pattern.compile("-{2,20}>");
  private static final Pattern LENGTH = Pattern.compile("([0-9]{1,4}(?:\\.[0-9]{1,4})?)(?:px)?");

  private final Scanner in;
  private final InfoStatements info;
  private final Recovery recovery;
  private final Label[] quadrants = new Label[4];
  private final List<Point> points = new ArrayList<>();
  private final Map<Integer, String> classOf = new HashMap<>();
  private final Map<String, Dot> classes = new HashMap<>();
  private Axis across = Axis.BARE;
  private Axis up = Axis.BARE;

  private QuadrantParser(Scanner in) {
    this.in = in;
    this.info = new InfoStatements(in);
    this.recovery = new Recovery(in);
    Arrays.fill(quadrants, Label.EMPTY);
  }

  /** Parses a source; see {@link io.kartei.diagram.mermaid.scan.TypeParser#parse}. */
  public static Diagram parse(Scanner in, MermaidSource source) {
    return new QuadrantParser(in).chart(source);
  }

  private QuadrantChart chart(MermaidSource source) {
    in.skipSeparators();
    while (!in.atEnd()) {
      recovery.statement(this::statement);
      in.skipSeparators();
    }
    List<Point> styled = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Point p = points.get(i);
      String name = classOf.get(i);
      Dot dot = name == null ? Dot.PLAIN : classes.getOrDefault(name, Dot.PLAIN);
      styled.add(new Point(p.label(), p.x(), p.y(), p.dot().or(dot)));
    }
    return new QuadrantChart(info.info(source), across, up, List.of(quadrants), styled);
  }

  private void statement() {
    if (in.looksAt("%%")) {
      in.restOfLine();
      return;
    }
    if (info.accept()) {
      return;
    }
    String axis = in.accept(AXIS);
    if (axis != null) {
      Axis read = axis();
      if (Character.toLowerCase(axis.charAt(0)) == 'x') {
        across = read;
      } else {
        up = read;
      }
      return;
    }
    String quadrant = in.accept(QUADRANT);
    if (quadrant != null) {
      in.uses(Form.QUADRANT);
      quadrants[quadrant.charAt(quadrant.length() - 1) - '1'] = LabelReader.read(line());
      return;
    }
    if (in.accept(CLASS) != null) {
      in.uses(Form.QUADRANT_CLASS);
      String[] parts = BLANKS.split(line(), 2);
      classes.put(parts[0], dot(parts.length < 2 ? "" : parts[1]));
      return;
    }
    point();
  }

  /** Reads the rest of the line, without a comment behind it. */
  private String line() {
    String line = in.restOfLine();
    int comment = line.indexOf(" %%");
    return comment < 0 ? line : line.substring(0, comment).strip();
  }

  private Axis axis() {
    in.uses(Form.QUADRANT_AXIS);
    int start = in.position();
    String line = line();
    Matcher arrow = ARROW.matcher(line);
    if (!arrow.find()) {
      return new Axis(LabelReader.read(line), Label.EMPTY);
    }
    Label low = LabelReader.read(line.substring(0, arrow.start()));
    String high = line.substring(arrow.end());
    if (low.isEmpty()) {
      throw in.fail(start, in.position(), Phrase.of("mermaid.quadrant.axis"), null);
    }
    return new Axis(high.isBlank() ? Label.of(low.plain() + " →") : low, LabelReader.read(high));
  }

  private void point() {
    int start = in.position();
    String line = line();
    int nameEnd = line.startsWith("\"") ? line.indexOf('"', 1) + 1 : 0;
    int open = line.indexOf('[', nameEnd);
    int close = line.indexOf(']', open + 1);
    String name = open < 0 ? "" : line.substring(0, open).strip();
    String[] places = close < 0 ? new String[0] : line.substring(open + 1, close).split(",", -1);
    if (!name.endsWith(":") || places.length != 2) {
      Phrase example = Phrase.verbatim("Router: [0.3, 0.8]");
      throw in.fail(start, in.position(), Phrase.of("mermaid.quadrant.point"), example);
    }
    name = name.substring(0, name.length() - 1).strip();
    String className = null;
    int colons = name.lastIndexOf(":::");
    if (colons >= nameEnd) {
      className = name.substring(colons + 3).strip();
      name = name.substring(0, colons).strip();
    }
    double x = place(places[0].strip(), start);
    double y = place(places[1].strip(), start);
    Point point = new Point(LabelReader.read(name), x, y, dot(line.substring(close + 1)));
    if (points.size() >= MAX_POINTS) {
      throw new MermaidException(
          new Problem(
              Problem.Kind.TOO_LARGE,
              start,
              start + 1,
              Phrase.of("mermaid.too-many", MAX_POINTS, Phrase.of("mermaid.many.points")),
              Phrase.of("mermaid.too-many.hint")));
    }
    in.uses(Form.QUADRANT_POINT);
    if (className != null) {
      in.uses(Form.QUADRANT_POINT_CLASS);
      classOf.put(points.size(), className);
    }
    points.add(point);
  }

  private double place(String number, int start) {
    double place = NUMBER.matcher(number).matches() ? Double.parseDouble(number) : -1;
    if (place < 0 || place > 1) {
      throw in.fail(start, in.position(), Phrase.of("mermaid.quadrant.range", number), null);
    }
    return place;
  }

  private Dot dot(String declarations) {
    if (declarations.isBlank()) {
      return Dot.PLAIN;
    }
    in.uses(Form.QUADRANT_STYLE);
    Map<String, String> values = new HashMap<>();
    for (String declaration : declarations.split(",")) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        values.put(
            declaration.substring(0, colon).strip(), declaration.substring(colon + 1).strip());
      }
    }
    return new Dot(
        colour(values.get("color")),
        colour(values.get("stroke-color")),
        length(values.get("radius"), MAX_RADIUS),
        length(values.get("stroke-width"), MAX_RADIUS / 3));
  }

  private static @Nullable Colour colour(@Nullable String css) {
    return css == null ? null : CssColours.parse(css);
  }

  private static @Nullable Double length(@Nullable String css, double most) {
    Matcher length = LENGTH.matcher(css == null ? "" : css);
    if (!length.matches()) {
      return null;
    }
    double px = Double.parseDouble(length.group(1));
    return px > 0 ? Math.min(most, px) : null;
  }
}
