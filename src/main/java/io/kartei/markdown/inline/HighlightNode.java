package io.kartei.markdown.inline;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Marked text. */
public final class HighlightNode extends DelimitedNodeImpl {
  public HighlightNode(BasedSequence open, BasedSequence close) {
    super(open, BasedSequence.NULL, close);
  }
}
