package io.kartei.markdown.inline;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import org.jspecify.annotations.Nullable;

/** A bracket that may open a link or image, on the stack of a paragraph's brackets. */
final class LinkOpener {
  final Text node;

  /** Its offset, including an image's {@code !}. */
  final int start;

  final boolean image;
  final @Nullable LinkOpener previous;
  final @Nullable Delimiter delimiterBefore;

  /** The number of openers below it. */
  final int depth;

  /** Whether another bracket was opened after it. */
  boolean holdsBracket;

  LinkOpener(
      Text node,
      int start,
      boolean image,
      @Nullable LinkOpener previous,
      @Nullable Delimiter delimiterBefore) {
    this.node = node;
    this.start = start;
    this.image = image;
    this.previous = previous;
    this.delimiterBefore = delimiterBefore;
    this.depth = previous == null ? 0 : previous.depth + 1;
    if (previous != null) {
      previous.holdsBracket = true;
    }
  }

  /** Returns the offset of the bracket itself. */
  int bracket() {
    return image ? start + 1 : start;
  }
}
