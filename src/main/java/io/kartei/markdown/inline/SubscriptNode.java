package io.kartei.markdown.inline;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Subscript text, {@code H~2~O} (pandoc, "Superscripts and subscripts"). */
public final class SubscriptNode extends DelimitedNodeImpl {
  public SubscriptNode(BasedSequence open, BasedSequence close) {
    super(open, BasedSequence.NULL, close);
  }

  /**
   * Returns whether a single tilde is within a word with no space before the next one, so it isn't
   * strikethrough.
   */
  public static boolean is(BasedSequence open, BasedSequence close) {
    BasedSequence text = open.getBaseSequence();
    int start = open.getStartOffset();
    return open.length() == 1
        && start > 0
        && Character.isLetterOrDigit(text.charAt(start - 1))
        && close.getStartOffset() - start < 20
        && text.subSequence(start, close.getStartOffset()).indexOfAny(c -> c <= ' ') < 0;
  }
}
