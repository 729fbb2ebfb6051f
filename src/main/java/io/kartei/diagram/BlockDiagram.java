package io.kartei.diagram;

import io.kartei.diagram.element.Direction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Boxes that their author places in a grid, and arrows between them.
 *
 * @param chart the boxes and arrows; frames are its groups
 * @param columns the number of columns; 0 for as many as there are cells
 * @param cells the grid, row by row, each frame before what is in it
 */
public record BlockDiagram(Flowchart chart, int columns, List<Cell> cells) implements Diagram {
  public BlockDiagram {
    cells = List.copyOf(cells);
  }

  /**
   * A place in the grid.
   *
   * @param id the id of a node or of a group; a unique one for a space
   * @param parent the id of the frame around it; null for the whole diagram
   * @param span how many columns it takes, at least 1
   * @param columns for a frame the number of its columns; 0 for as many as there are cells
   * @param arrows where a broad arrow points; empty unless it is one
   */
  public record Cell(
      String id,
      @Nullable String parent,
      Kind kind,
      int span,
      int columns,
      List<Direction> arrows) {
    public Cell {
      arrows = List.copyOf(arrows);
    }

    /** Returns this cell with another number of columns in it. */
    public Cell withColumns(int number) {
      return new Cell(id, parent, kind, span, number, arrows);
    }
  }

  /** What is in a place. */
  public enum Kind {
    NODE,
    /** A broad arrow with words in it. */
    ARROW,
    FRAME,
    /** Nothing. */
    SPACE
  }

  @Override
  public DiagramInfo info() {
    return chart.info();
  }

  @Override
  public DiagramGraph graph() {
    return chart.graph();
  }
}
