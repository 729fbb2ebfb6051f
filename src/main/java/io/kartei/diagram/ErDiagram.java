package io.kartei.diagram;

import io.kartei.diagram.element.Direction;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.element.Style;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An entity-relationship diagram.
 *
 * @param direction the direction in which most relationships lead
 * @param entities in the order of their first appearance
 * @param relationships in the author's order
 */
public record ErDiagram(
    DiagramInfo info,
    Direction direction,
    Notation notation,
    List<Entity> entities,
    List<Relationship> relationships)
    implements Diagram {
  public ErDiagram {
    entities = List.copyOf(entities);
    relationships = List.copyOf(relationships);
  }

  /** How relationships are drawn. */
  public enum Notation {
    /** Tables; the shapes of a crow's foot at the ends of lines (Everest 1976). */
    CROW,
    /** Attributes in ellipses, relationships in rhombuses, with 1, n and m (Chen 1976). */
    CHEN,
    /** Like Chen's, with how often an entity takes part, as (min,max) (Abrial 1974). */
    MIN_MAX
  }

  /**
   * An entity.
   *
   * @param id unique in the diagram
   */
  public record Entity(String id, Label label, List<Attribute> attributes, Style style) {
    public Entity {
      attributes = List.copyOf(attributes);
    }
  }

  /**
   * An attribute.
   *
   * @param type empty if unknown
   * @param comment empty if there is none
   */
  public record Attribute(Label type, Label name, Set<Key> keys, Label comment) {
    public Attribute {
      keys = Set.copyOf(keys);
    }

    /** Returns the keys it belongs to, such as {@code PK, FK}; empty if there are none. */
    public String keyText() {
      return keys.stream().sorted().map(Key::name).collect(Collectors.joining(", "));
    }
  }

  /** What an attribute identifies. */
  public enum Key {
    /** The entity it belongs to. */
    PK,
    /** Another entity. */
    FK,
    /** The entity, as an alternative. */
    UK
  }

  /**
   * A relationship between two entities.
   *
   * @param from an entity's id
   * @param to an entity's id
   * @param fromCount how many of {@code from} belong to one of {@code to}
   * @param toCount how many of {@code to} belong to one of {@code from}
   * @param identifying whether one end can't exist without the other
   */
  public record Relationship(
      String from,
      String to,
      Cardinality fromCount,
      Cardinality toCount,
      boolean identifying,
      Label label) {}

  /** How many entities take part. */
  public enum Cardinality {
    ONE(false, false),
    ZERO_OR_ONE(true, false),
    ONE_OR_MORE(false, true),
    ZERO_OR_MORE(true, true);

    private final boolean optional;
    private final boolean many;

    Cardinality(boolean optional, boolean many) {
      this.optional = optional;
      this.many = many;
    }

    public boolean isOptional() {
      return optional;
    }

    public boolean isMany() {
      return many;
    }

    /** Returns it as {@code (min,max)}. */
    public String range() {
      return "(" + (optional ? 0 : 1) + "," + (many ? "n" : "1") + ")";
    }
  }

  /** Returns a relationship's cardinality in short, such as {@code 1 : n}. */
  public static String ratio(Relationship r) {
    boolean both = r.fromCount().isMany() && r.toCount().isMany();
    return (r.fromCount().isMany() ? "n" : "1")
        + " : "
        + (both ? "m" : r.toCount().isMany() ? "n" : "1");
  }

  @Override
  public DiagramGraph graph() {
    return new DiagramGraph(
        entities.stream().map(e -> new DiagramGraph.Node(e.id(), e.label().plain())).toList(),
        relationships.stream()
            .map(
                r ->
                    new DiagramGraph.Edge(
                        r.from(), r.to(), r.label().isEmpty() ? null : r.label().plain()))
            .toList());
  }
}
