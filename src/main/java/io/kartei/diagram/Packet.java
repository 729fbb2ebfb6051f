package io.kartei.diagram;

import io.kartei.diagram.element.Label;
import java.util.List;

/**
 * How a packet is made up of fields.
 *
 * @param bitsPerRow how many bits are drawn side by side, at least 1
 * @param showBits whether the numbers of bits are drawn
 * @param fields by their place, without overlaps; there may be bits between them that belong to
 *     none
 */
public record Packet(DiagramInfo info, int bitsPerRow, boolean showBits, List<Field> fields)
    implements Diagram {
  public Packet {
    fields = List.copyOf(fields);
  }

  /**
   * A field.
   *
   * @param from its first bit, counting from 0
   * @param to its last bit, at least {@code from}
   */
  public record Field(int from, int to, Label label) {
    /** Returns the number of its bits. */
    public int size() {
      return to - from + 1;
    }

    /** Returns an id that is unique in its packet. */
    public String id() {
      return "bits-" + from + "-" + to;
    }
  }

  /** Returns the number of all bits. */
  public int size() {
    return fields.isEmpty() ? 0 : fields.get(fields.size() - 1).to() + 1;
  }

  @Override
  public DiagramGraph graph() {
    return new DiagramGraph(
        fields.stream()
            .map(field -> new DiagramGraph.Node(field.id(), field.label().plain()))
            .toList(),
        List.of());
  }
}
