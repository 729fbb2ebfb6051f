package io.kartei.diagram;

import io.kartei.diagram.element.Direction;
import io.kartei.diagram.element.Hyperlink;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.element.Style;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * UML classes and how they relate.
 *
 * @param direction the direction of flow
 * @param types the classes, in the order of their first appearance
 * @param relations in the author's order
 * @param namespaces outer ones before those nested in them
 * @param notes in the author's order
 * @param emptyCompartments whether a class without members is drawn with empty compartments
 */
public record ClassDiagram(
    DiagramInfo info,
    Direction direction,
    List<Type> types,
    List<Relation> relations,
    List<Namespace> namespaces,
    List<Note> notes,
    boolean emptyCompartments)
    implements Diagram {
  public ClassDiagram {
    types = List.copyOf(types);
    relations = List.copyOf(relations);
    namespaces = List.copyOf(namespaces);
    notes = List.copyOf(notes);
  }

  /**
   * A class, interface, enumeration, ...
   *
   * @param id unique among types and namespaces
   * @param label its name as shown, including type parameters
   * @param annotations such as {@code interface}, without guillemets
   * @param attributes as shown
   * @param operations as shown
   * @param namespace the id of the innermost namespace around it, or null
   */
  public record Type(
      String id,
      Label label,
      List<String> annotations,
      List<Member> attributes,
      List<Member> operations,
      Style style,
      @Nullable Hyperlink link,
      @Nullable String namespace) {
    public Type {
      annotations = List.copyOf(annotations);
      attributes = List.copyOf(attributes);
      operations = List.copyOf(operations);
    }
  }

  /**
   * An attribute or operation.
   *
   * @param text as shown, its visibility sign first
   */
  public record Member(String text, boolean isAbstract, boolean isStatic) {}

  /**
   * A relation between two types.
   *
   * @param from a type's id
   * @param to a type's id
   * @param tail how it ends at {@code from}
   * @param head how it ends at {@code to}
   * @param dashed whether the line is dashed
   * @param fromCount the multiplicity at {@code from}; empty if there is none
   * @param toCount the multiplicity at {@code to}; empty if there is none
   */
  public record Relation(
      String from,
      String to,
      End tail,
      End head,
      boolean dashed,
      Label label,
      String fromCount,
      String toCount) {}

  /** What the end of a relation looks like. */
  public enum End {
    NONE,
    /** A hollow triangle: inherits or realises. */
    INHERITANCE,
    /** A filled diamond. */
    COMPOSITION,
    /** A hollow diamond. */
    AGGREGATION,
    /** An open arrow: knows or depends on. */
    ASSOCIATION,
    /** A ball: offers this interface. */
    LOLLIPOP
  }

  /** A frame around types. */
  public record Namespace(String id, Label label, @Nullable String parent) {}

  /**
   * A note.
   *
   * @param about a type's id, or null if the note is about the whole diagram
   * @param namespace the id of the innermost namespace around it, or null
   */
  public record Note(Label text, @Nullable String about, @Nullable String namespace) {}

  @Override
  public DiagramGraph graph() {
    List<DiagramGraph.Node> nodes = new ArrayList<>();
    types.forEach(t -> nodes.add(new DiagramGraph.Node(t.id(), t.label().plain())));
    return new DiagramGraph(
        nodes,
        relations.stream()
            .map(
                r ->
                    new DiagramGraph.Edge(
                        r.from(), r.to(), r.label().isEmpty() ? null : r.label().plain()))
            .toList());
  }
}
