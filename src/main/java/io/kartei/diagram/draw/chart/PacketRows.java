package io.kartei.diagram.draw.chart;

import io.kartei.diagram.Packet;
import io.kartei.diagram.Packet.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts into which rows cut the fields of a packet. Whole rows of a field are one part, of at
 * most {@value #MAX_ROWS} rows, whatever its length; rows without a field are at most one.
 */
final class PacketRows {
  private static final int MAX_ROWS = 3;

  /**
   * A part of a field.
   *
   * @param from its first bit
   * @param to its last bit
   * @param column how many bits are left of it
   * @param bits how many bits wide it is
   * @param row its first row as drawn
   * @param rows how many rows as drawn
   * @param isMain whether it is the field's largest
   */
  record Part(
      Field field, int from, int to, int column, int bits, int row, int rows, boolean isMain) {}

  private final int perRow;
  private final List<Part> parts = new ArrayList<>();
  private int lastRow = -1;
  private int lastDrawn = -1;

  private PacketRows(int perRow) {
    this.perRow = perRow;
  }

  /** Returns the parts of all fields, in order. */
  static List<Part> of(Packet packet) {
    PacketRows rows = new PacketRows(packet.bitsPerRow());
    packet.fields().forEach(rows::add);
    return rows.parts;
  }

  private void add(Field field) {
    List<Part> own = new ArrayList<>();
    int from = field.from();
    while (from <= field.to()) {
      int column = from % perRow;
      int left = field.to() - from + 1;
      if (column == 0 && left >= perRow) {
        int whole = left / perRow;
        int to = from + whole * perRow - 1;
        own.add(part(field, from, to, 0, perRow, whole));
        from = to + 1;
      } else {
        int bits = Math.min(left, perRow - column);
        own.add(part(field, from, from + bits - 1, column, bits, 1));
        from += bits;
      }
    }
    Part main = own.get(0);
    for (Part part : own) {
      main = part.to() - part.from() > main.to() - main.from() ? part : main;
    }
    for (Part p : own) {
      parts.add(
          new Part(
              p.field(),
              p.from(),
              p.to(),
              p.column(),
              p.bits(),
              p.row(),
              p.rows(),
              p.equals(main)));
    }
  }

  private Part part(Field field, int from, int to, int column, int bits, int whole) {
    int row = from / perRow;
    int drawn = lastDrawn + Math.min(2, row - lastRow);
    int rows = Math.min(MAX_ROWS, whole);
    lastRow = row + whole - 1;
    lastDrawn = drawn + rows - 1;
    return new Part(field, from, to, column, bits, drawn, rows, false);
  }
}
