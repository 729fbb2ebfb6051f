package io.kartei.markdown.block;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.kartei.model.Block.Alignment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table; its children are its rows, the head first. */
public final class TableNode extends Block {
  private final List<Alignment> alignments;

  TableNode(BasedSequence chars, List<Alignment> alignments) {
    super(chars);
    this.alignments = alignments;
  }

  /** Returns the alignments, one per column. */
  public List<Alignment> alignments() {
    return alignments;
  }

  @Override
  public @Nullable BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** A row; its children are its cells, as many as the author wrote. */
  static final class Row extends Node {
    Row(BasedSequence chars) {
      super(chars);
    }

    @Override
    public @Nullable BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** A cell; its children are its content. */
  public static final class Cell extends Node {
    Cell(BasedSequence chars) {
      super(chars);
    }

    @Override
    public @Nullable BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }
}
