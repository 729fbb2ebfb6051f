package io.kartei.facts.text;

import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits paragraphs into lines, and joins lines that belong together. */
public final class Lines {
  private Lines() {}

  /** Returns the inlines of a paragraph of any kind, or null for another block. */
  public static @Nullable List<Inline> contentOf(Block block) {
    return block instanceof Block.Text text ? text.content() : null;
  }

  /** Returns a text without the colon and blanks at its end. */
  public static String withoutColon(String text) {
    int end = text.length();
    while (end > 0
        && (text.charAt(end - 1) == ':' || Character.isWhitespace(text.charAt(end - 1)))) {
      end--;
    }
    return text.substring(0, end);
  }

  /** Returns formatted text without the colon and blanks at its end. */
  public static List<Inline> withoutColon(List<Inline> text) {
    List<Inline> bare = new ArrayList<>(text);
    int last = bare.size() - 1;
    if (last >= 0 && bare.get(last) instanceof Inline.Text words) {
      bare.set(last, new Inline.Text(words.span(), withoutColon(words.text())));
    } else if (last >= 0 && bare.get(last) instanceof Inline.Strong strong) {
      bare.set(last, new Inline.Strong(strong.span(), withoutColon(strong.content())));
    }
    return bare;
  }

  /** Returns the inlines of an item that consists of a single paragraph, or null. */
  public static @Nullable List<Inline> contentOf(Block.Item item) {
    return item.children().size() == 1 ? contentOf(item.children().get(0)) : null;
  }

  /** Returns the lines of a paragraph of any kind; empty for another block. */
  public static List<MarkedLine> of(Block block) {
    List<Inline> content = contentOf(block);
    return content == null ? List.of() : MarkedLine.of(content);
  }

  /** Returns the first line if blocks begin with a paragraph of any kind, or null. */
  public static @Nullable MarkedLine first(List<Block> blocks) {
    List<Inline> content = blocks.isEmpty() ? null : contentOf(blocks.get(0));
    return content == null ? null : MarkedLine.first(content);
  }

  /**
   * Returns whether a block directly continues the last of other blocks: HTML split what the author
   * wrote as one paragraph.
   */
  public static boolean goesOn(List<Block> before, Block block, SourceText note) {
    if (before.isEmpty()) {
      return false;
    }
    Block last = before.get(before.size() - 1);
    int ends = Math.max(last.span().start(), last.span().end() - 1);
    int between = note.lineAt(block.span().start()) - note.lineAt(ends);
    boolean behindHtml = last instanceof Block.Element && block instanceof Block.Text;
    return between == 0 || (between == 1 && behindHtml);
  }

  /** Joins lines, of which there is at least one, to a paragraph. */
  public static Block.Paragraph paragraph(List<MarkedLine> lines) {
    List<Inline> content = new ArrayList<>();
    SourceSpan span = lines.get(0).span();
    boolean wanted = false;
    for (MarkedLine line : lines) {
      if (!content.isEmpty()) {
        SourceSpan at = new SourceSpan(line.span().start(), line.span().start());
        content.add(wanted ? new Inline.HardBreak(at) : new Inline.SoftBreak(at));
      }
      content.addAll(whole(line));
      span = span.to(line.span());
      wanted = line.wantsEnd();
    }
    return new Block.Paragraph(span, content);
  }

  /** Returns the line with its markers, because nothing else represents their meaning. */
  private static List<Inline> whole(MarkedLine line) {
    if (!line.isMarked()) {
      return line.rest();
    }
    List<Inline> whole = new ArrayList<>();
    SourceSpan at = new SourceSpan(line.span().start(), line.span().start());
    whole.add(new Inline.Text(at, String.join("", line.markers()) + " "));
    whole.addAll(line.rest());
    return whole;
  }
}
