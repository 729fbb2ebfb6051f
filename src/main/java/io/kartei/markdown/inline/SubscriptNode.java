package io.kartei.markdown.inline;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** What stands lower, {@code H~2~O} (pandoc, "Superscripts and subscripts"). */
public final class SubscriptNode extends DelimitedNodeImpl {
  public SubscriptNode(BasedSequence open, BasedSequence close) {
    super(open, BasedSequence.NULL, close);
  }

  /** Whether a single tilde parts a word and has no blank before the next: no text is struck. */
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
