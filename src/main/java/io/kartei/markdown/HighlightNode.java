package io.kartei.markdown;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Marked text. */
final class HighlightNode extends DelimitedNodeImpl {
  HighlightNode(BasedSequence open, BasedSequence close) {
    super(open, BasedSequence.NULL, close);
  }
}
