package io.kartei.diagram.draw.chart;

import io.kartei.diagram.Packet;
import io.kartei.diagram.draw.Space;
import io.kartei.diagram.draw.chart.PacketRows.Part;
import io.kartei.diagram.draw.text.TextMarks;
import io.kartei.diagram.draw.text.Titles;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Mark.Anchor;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.text.TextBlock;
import io.kartei.diagram.text.TextMeasure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Draws packets as rows of bits. A short name without room, as that of a flag, is written
 * downwards; a longer one is told in a key below.
 */
public final class PacketDrawer {
  private static final double MARGIN = 10;
  private static final double MAX_BIT = 40;
  private static final double ROW = 34;
  private static final double PAD = 3;
  private static final double SMALL_GAP = 4;
  private static final double SIDE = 1.5;

  /** How far the number of an outer bit stands from the border of its field. */
  private static final double INSET = 2;

  /** The least space between two numbers. */
  private static final double NUMBER_GAP = 1.5;

  private static final double NUMBERS = 11;
  private static final double SMALL_NUMBERS = 10.3;

  private static final double[] SIZES = {14, 13};
  private static final double LEGEND_TEXT = 14;
  private static final int MAX_LINES = 4;
  private static final int MAX_LETTERS = 4;

  private final Packet packet;
  private final TextMeasure measure;
  private final List<Part> parts;
  private final double bit;
  private final double numbers;
  private final Map<String, String> keys = new HashMap<>();
  private final List<TextBlock> legend = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

  private PacketDrawer(Packet packet, TextMeasure measure, Space space) {
    boolean page = space.width() >= Space.PAGE.width();
    this.packet = packet;
    this.measure = measure;
    this.parts = PacketRows.of(packet);
    this.bit = Math.min(MAX_BIT, (page ? 700.0 : 434.0) / packet.bitsPerRow());
    this.numbers = !page ? 13 : haveRoom(NUMBERS) ? NUMBERS : SMALL_NUMBERS;
  }

  /** Returns whether the numbers of all fields of one bit stand clear of each other. */
  private boolean haveRoom(double size) {
    return parts.stream()
        .filter(part -> part.bits() == 1)
        .map(part -> String.valueOf(part.from()))
        .allMatch(number -> 1.1 * measure.width(number, size, false) + 2 * NUMBER_GAP < bit);
  }

  /** Draws a packet for a space. */
  public static Drawing draw(Packet packet, TextMeasure measure, Space space) {
    return new PacketDrawer(packet, measure, space).draw();
  }

  private Drawing draw() {
    List<TextBlock> blocks = new ArrayList<>();
    int rows = 0;
    for (Part part : parts) {
      blocks.add(words(part));
      rows = Math.max(rows, part.row() + part.rows());
    }
    double[] heights = heights(rows, blocks);
    double strip = packet.showBits() ? numbers + 5 : SMALL_GAP;
    double[] tops = new double[rows];
    double y = MARGIN;
    for (int row = 0; row < rows; row++) {
      tops[row] = y + strip;
      y += strip + heights[row];
    }
    double[] taken = new double[rows];
    Arrays.fill(taken, Double.NEGATIVE_INFINITY);
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      int last = part.row() + part.rows() - 1;
      double bottom = tops[last] + heights[last];
      box(part, blocks.get(i), tops[part.row()], bottom - tops[part.row()]);
      if (packet.showBits()) {
        taken[part.row()] = bits(part, tops[part.row()], taken[part.row()]);
      }
    }
    int widest = parts.stream().mapToInt(p -> p.column() + p.bits()).max().orElse(0);
    double width = widest * bit + 2 * MARGIN;
    for (TextBlock line : legend) {
      y += SMALL_GAP + 2;
      TextMarks.add(marks, line, MARGIN, y, Anchor.START, Role.LABEL, measure);
      width = Math.max(width, TextMarks.room(line) + 2 * MARGIN);
      y += line.height();
    }
    return Titles.above(
        new Drawing(Math.ceil(width), Math.ceil(y + MARGIN), null, "", marks),
        packet.info(),
        measure);
  }

  private double[] heights(int rows, List<TextBlock> blocks) {
    double[] heights = new double[rows];
    Arrays.fill(heights, ROW);
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      double more = blocks.get(i).height() + 2 * PAD - (part.rows() - 1) * ROW;
      heights[part.row()] = Math.max(heights[part.row()], more);
    }
    return heights;
  }

  /** Returns what is written into a part; nothing into a smaller one without room. */
  private TextBlock words(Part part) {
    Label label = part.field().label();
    double room = TextMarks.within(part.bits() * bit - 2 * SIDE);
    for (double size : SIZES) {
      TextBlock block = measure.wrap(label, size, room);
      boolean broken = measure.longestWord(label, size) - 1 > room;
      if (!broken && block.lines().size() <= MAX_LINES) {
        return block;
      }
    }
    if (!part.isMain()) {
      return measure.wrap(Label.EMPTY, SIZES[0], room);
    }
    TextBlock stacked = stacked(label, part.bits() * bit - 2 * SIDE);
    return stacked != null ? stacked : measure.wrap(Label.of(key(part)), SIZES[1], MAX_BIT);
  }

  /** Returns a short name written downwards, or null. */
  private @Nullable TextBlock stacked(Label label, double room) {
    String name = label.plain();
    int letters = name.codePointCount(0, name.length());
    if (letters > MAX_LETTERS || name.indexOf(' ') >= 0) {
      return null;
    }
    String lines = String.join("\n", name.codePoints().mapToObj(Character::toString).toList());
    TextBlock block = measure.wrap(Label.of(lines), SIZES[1], MAX_BIT);
    return block.width() <= room ? block : null;
  }

  /** Returns the letter of a field in the key. */
  private String key(Part part) {
    return keys.computeIfAbsent(
        part.field().id(),
        id -> {
          String key = letter(keys.size());
          List<Label.Line> lines = new ArrayList<>(part.field().label().lines());
          List<Label.Span> first = new ArrayList<>();
          first.add(new Label.Span(key, true, false));
          first.add(Label.Span.plain("  "));
          first.addAll(lines.isEmpty() ? List.of() : lines.remove(0).spans());
          lines.add(0, new Label.Line(first));
          double room = TextMarks.within(Math.max(300, packet.bitsPerRow() * bit));
          legend.add(measure.wrap(new Label(lines), LEGEND_TEXT, room));
          return key;
        });
  }

  private static String letter(int index) {
    String last = String.valueOf((char) ('a' + index % 26));
    return index < 26 ? last : letter(index / 26 - 1) + last;
  }

  private void box(Part part, TextBlock words, double top, double height) {
    double x = MARGIN + part.column() * bit;
    double width = part.bits() * bit;
    List<Mark> group = new ArrayList<>();
    group.add(new Mark.Rectangle(x, top, width, height, 0, Role.NODE, Paint.ROLE));
    TextMarks.add(
        group,
        words,
        x + width / 2,
        top + (height - words.height()) / 2,
        Anchor.MIDDLE,
        part.isMain() ? Role.NODE_TEXT : Role.NODE_DETAIL,
        measure);
    String id = part.field().id() + (part.isMain() ? "" : "-at-" + part.from());
    marks.add(new Mark.Group(id, Role.NODE, null, group));
  }

  /** Writes the numbers of the outer bits where they have room; returns where they end. */
  private double bits(Part part, double top, double taken) {
    double x = MARGIN + part.column() * bit;
    double end = x + part.bits() * bit;
    if (part.bits() == 1) {
      return number(part.from(), (x + end) / 2, Anchor.MIDDLE, top, taken);
    }
    double first = number(part.from(), x + INSET, Anchor.START, top, taken);
    return number(part.to(), end - INSET, Anchor.END, top, first);
  }

  private double number(int number, double x, Anchor anchor, double top, double taken) {
    Label label = Label.of(String.valueOf(number));
    TextBlock block = measure.wrap(label, numbers, Double.POSITIVE_INFINITY);
    double room = TextMarks.room(block);
    double left =
        switch (anchor) {
          case START -> x;
          case MIDDLE -> x - room / 2;
          case END -> x - room;
        };
    if (left < taken + NUMBER_GAP) {
      return taken;
    }
    double y = top - 2 - block.firstBaseline();
    TextMarks.add(marks, block, x, y, anchor, Role.AXIS_TEXT, measure);
    return left + room;
  }
}
