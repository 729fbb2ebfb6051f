package io.kartei.markdown.inline;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * The box of a task, at the start of an item's first paragraph, followed by a space and text (GFM
 * 0.29, section 5.3).
 */
public final class TaskBox {
  private static final int LENGTH = 3;

  private TaskBox() {}

  /** Returns whether the task is done; null if the item isn't a task. */
  public static @Nullable Boolean of(ListItem item) {
    if (item.getFirstChild() instanceof Paragraph first
        && first.getFirstChild() instanceof BoxNode box) {
      return box.getChars().charAt(1) != ' ';
    }
    return null;
  }

  /** Returns the first node of a paragraph after a task's box, if any, or null if there is none. */
  public static @Nullable Node behind(Paragraph paragraph) {
    Node first = paragraph.getFirstChild();
    return first instanceof BoxNode ? first.getNext() : first;
  }

  /** Returns the length of the box at the start of a block; 0 if it has none. */
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
