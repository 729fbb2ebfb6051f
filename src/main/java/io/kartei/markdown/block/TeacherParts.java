package io.kartei.markdown.block;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import io.kartei.language.Category;
import io.kartei.language.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a parsed note what is only for teachers: containers and callouts of that type, and
 * what a comment {@code <!-- kartei: teacher -->} stands before. It works on the syntax tree,
 * before anything is made of it, so that nothing later can show what was taken out. Where a mark
 * could mean less or more, it takes more.
 */
public final class TeacherParts {
  /** The word of the directive and the type of the container, in English. */
  public static final String WORD = "teacher";

  /** The definitions of footnotes that are referred to in what was taken out. */
  private static final DataKey<Set<Node>> FOOTNOTES =
      new DataKey<>("TEACHER_FOOTNOTES", Set.of(), options -> Set.of());

  private static final Pattern COMMENT =
      Pattern.compile("<!--\\s*+kartei:\\s*+(?<word>[\\p{L}]++)", Pattern.CASE_INSENSITIVE);

  private static final Pattern CALLOUT =
      Pattern.compile("[>\\s]*+\\[!(?<type>[\\p{L}\\p{N}_-]++)[|\\]]");

  /** The tag that a block of HTML begins with. */
  private static final Pattern FIRST_TAG = Pattern.compile("\\G\\s*+<(?<name>[A-Za-z][\\w-]*+)");

  private static final Pattern TAG = Pattern.compile("<(?<end>/?)(?<name>[A-Za-z][\\w-]*+)");

  private static final Set<String> VOID =
      Set.of("br", "hr", "img", "input", "wbr", "col", "source", "track", "area", "embed");

  private final Document document;
  private final List<Node> marks = new ArrayList<>();
  private final Set<Node> footnotes = new HashSet<>();

  private TeacherParts(Document document) {
    this.document = document;
  }

  /** Whether a word stands for teachers, in any language that Kartei knows. */
  public static boolean isMeant(String word) {
    return word.toLowerCase(Locale.ROOT).equals(WORD)
        || WORD.equals(Lexicon.standard().value(Category.DIRECTIVE_WORD, word));
  }

  /**
   * Takes out all parts that are for teachers.
   *
   * @return whether the whole note is for them; it is empty then
   */
  public static boolean takeOut(Document document) {
    TeacherParts parts = new TeacherParts(document);
    parts.find(document);
    if (parts.isWhole()) {
      empty(document);
      return true;
    }
    parts.marks.stream().filter(parts::isThere).forEach(parts::apply);
    if (!parts.footnotes.isEmpty()) {
      document.set(FOOTNOTES, parts.footnotes);
    }
    return false;
  }

  /** Takes everything out of a document. */
  public static void empty(Document document) {
    for (Node child = document.getFirstChild(); child != null; child = document.getFirstChild()) {
      child.unlink();
    }
  }

  /** Whether a footnote that nothing refers to any more was referred to in what was taken out. */
  public static boolean hadReference(FootnoteBlock footnote, Document document) {
    return FOOTNOTES.get(document).contains(footnote);
  }

  private void find(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (isMark(child)) {
        marks.add(child);
      }
      find(child);
    }
  }

  private static boolean isMark(Node node) {
    if (node instanceof AsideBlock aside) {
      return isMeant(aside.type());
    }
    if (node instanceof BlockQuote) {
      Matcher callout = CALLOUT.matcher(node.getChars());
      return callout.lookingAt() && isMeant(callout.group("type"));
    }
    return (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) && hasComment(node);
  }

  private static boolean hasComment(Node html) {
    Matcher comment = COMMENT.matcher(html.getChars());
    while (comment.find()) {
      if (isMeant(comment.group("word"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the note begins with a comment that says so. */
  private boolean isWhole() {
    return !marks.isEmpty()
        && marks.get(0) instanceof HtmlBlockBase
        && marks.get(0) == document.getFirstChild()
        && isComment(marks.get(0));
  }

  private boolean isThere(Node node) {
    Node top = node;
    while (top.getParent() != null) {
      top = top.getParent();
    }
    return top == document;
  }

  private void apply(Node mark) {
    if (mark instanceof HtmlInlineBase) {
      around(mark);
    } else if (mark instanceof HtmlBlockBase && isComment(mark)) {
      Matcher tag = TAG.matcher(mark.getChars());
      if (tag.find()) { // on the comment's line
        dropElement(mark, tag.group("name"));
        return;
      }
      Node next = behind(mark);
      drop(mark);
      if (next != null) {
        dropFrom(next);
      }
    } else if (mark instanceof HtmlBlockBase) {
      dropRest(mark); // amid other HTML, of which no end can be told
    } else {
      drop(mark);
    }
  }

  private static boolean isComment(Node html) {
    return html.getChars().trimStart().startsWith("<!--");
  }

  /** Drops the row, item, section or block that a comment is in. */
  private void around(Node comment) {
    Node block = comment.getAncestorOfType(Block.class);
    Node row = comment.getAncestorOfType(TableNode.Row.class);
    Node item = comment.getAncestorOfType(ListItem.class);
    if (row != null) {
      drop(row);
    } else if (block instanceof Heading) {
      dropFrom(block);
    } else if (item != null) {
      drop(item);
    } else if (block != null) {
      drop(block);
    }
  }

  /**
   * Returns the next block after a node, at its level or outside; null at the end. Marks on the way
   * say the same once more and are dropped, lest each of them looks for a block.
   */
  private static @Nullable Node behind(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      Node next = at.getNext();
      while (next != null && isInvisible(next)) {
        Node after = next.getNext();
        if (isMark(next)) {
          next.unlink();
        }
        next = after;
      }
      if (next != null) {
        return next;
      }
    }
    return null;
  }

  private static boolean isInvisible(Node node) {
    return node instanceof Reference || (node instanceof HtmlBlockBase && isComment(node));
  }

  /** Drops a block; with a heading its section, with a tag what is in the element. */
  private void dropFrom(Node first) {
    if (first instanceof Heading heading) {
      Node next = heading.getNext();
      drop(heading);
      while (next != null && !(next instanceof Heading h && h.getLevel() <= heading.getLevel())) {
        Node after = next.getNext();
        drop(next);
        next = after;
      }
      return;
    }
    Matcher tag = FIRST_TAG.matcher(first.getChars());
    if (first instanceof HtmlBlockBase && tag.lookingAt()) {
      dropElement(first, tag.group("name"));
    } else {
      drop(first);
    }
  }

  /** Drops everything up to the end of the element of this name that begins in a block. */
  private void dropElement(Node first, String name) {
    int open = 0;
    Node next = first;
    do {
      Node after = next.getNext();
      open += opened(name, next);
      drop(next);
      next = after;
    } while (next != null && open > 0);
  }

  /** Returns how many elements of a name are opened in a node and not closed there. */
  private static int opened(String name, Node node) {
    int open = 0;
    if (VOID.contains(name.toLowerCase(Locale.ROOT))) {
      return open;
    }
    if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
      Matcher tag = TAG.matcher(node.getChars());
      while (tag.find()) {
        if (tag.group("name").equalsIgnoreCase(name)) {
          open += tag.group("end").isEmpty() ? 1 : -1;
        }
      }
      return open;
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      open += opened(name, child);
    }
    return open;
  }

  private void dropRest(Node first) {
    for (Node next = first; next != null; ) {
      Node after = next.getNext();
      drop(next);
      next = after;
    }
  }

  private void drop(Node node) {
    keepFootnotes(node);
    node.unlink();
  }

  private void keepFootnotes(Node node) {
    if (node instanceof Footnote reference) {
      FootnoteBlock block = reference.getReferenceNode(document);
      if (block != null && footnotes.add(block)) {
        keepFootnotes(block);
      }
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      keepFootnotes(child);
    }
  }
}
