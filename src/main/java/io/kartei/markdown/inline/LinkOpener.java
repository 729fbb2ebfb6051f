package io.kartei.markdown.inline;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import org.jspecify.annotations.Nullable;

/** A bracket that may open a link or an image, on the stack of those of one paragraph. */
final class LinkOpener {
  final Text node;

  /** Where it stands, an image's {@code !} included. */
  final int start;

  final boolean image;
  final @Nullable LinkOpener previous;
  final @Nullable Delimiter delimiterBefore;

  /** How many are below it. */
  final int depth;

  /** Whether another was opened behind it. */
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

  /** Where the bracket itself stands. */
  int bracket() {
    return image ? start + 1 : start;
  }
}
