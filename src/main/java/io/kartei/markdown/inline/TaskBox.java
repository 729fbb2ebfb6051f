package io.kartei.markdown.inline;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * The box of a task: at the start of an item's first paragraph, with a blank and words behind it
 * (GFM 0.29, section 5.3).
 */
public final class TaskBox {
  private static final int LENGTH = 3;

  private TaskBox() {}

  /** Whether the task is done; null when the item is none. */
  public static @Nullable Boolean of(ListItem item) {
    if (item.getFirstChild() instanceof Paragraph first
        && first.getFirstChild() instanceof BoxNode box) {
      return box.getChars().charAt(1) != ' ';
    }
    return null;
  }

  /** The first node of a paragraph that is not a task's box, or null when there is none. */
  public static @Nullable Node behind(Paragraph paragraph) {
    Node first = paragraph.getFirstChild();
    return first instanceof BoxNode ? first.getNext() : first;
  }

  /** How long the box is that a block begins with; 0 when it has none. */
  static int length(Node block, BasedSequence text) {
    return block instanceof Paragraph
            && block.getParent() instanceof ListItem
            && block.getPrevious() == null
            && text.length() > LENGTH + 1
            && text.charAt(0) == '['
            && " xX".indexOf(text.charAt(1)) >= 0
            && text.charAt(2) == ']'
            && Character.isWhitespace(text.charAt(LENGTH))
        ? LENGTH
        : 0;
  }
}
