package io.kartei.markdown;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * The box of a task: at the start of an item's first paragraph, with a blank and words behind it
 * (GFM 0.29, section 5.3).
 */
final class TaskBox {
  private static final int LENGTH = 3;

  private TaskBox() {}

  /** Whether the task is done; null when the item is none. */
  static @Nullable Boolean of(ListItem item, Document document) {
    Node child = item.getFirstChild();
    if (!(child instanceof Paragraph first) || !begins(first, document)) {
      return null;
    }
    return first.getChars().charAt(1) != ' ';
  }

  /** The first node of a paragraph that is not a task's box, or null when there is none. */
  static @Nullable Node behind(Paragraph paragraph, Document document) {
    Node first = paragraph.getFirstChild();
    return first != null && begins(paragraph, document) ? first.getNext() : first;
  }

  /** Whether a node follows a box. */
  static boolean isBefore(Node node, Document document) {
    Node box = node.getPrevious();
    return box != null
        && box.getPrevious() == null
        && node.getParent() instanceof Paragraph paragraph
        && begins(paragraph, document);
  }

  private static boolean begins(Paragraph paragraph, Document document) {
    BasedSequence text = paragraph.getChars();
    Node box = paragraph.getFirstChild();
    return InlineBuilder.GFM.get(document)
        && paragraph.getParent() instanceof ListItem
        && paragraph.getPrevious() == null
        && box != null
        && box.getTextLength() == LENGTH
        && text.length() > LENGTH + 1
        && text.charAt(0) == '['
        && " xX".indexOf(text.charAt(1)) >= 0
        && text.charAt(2) == ']'
        && Character.isWhitespace(text.charAt(LENGTH));
  }
}
