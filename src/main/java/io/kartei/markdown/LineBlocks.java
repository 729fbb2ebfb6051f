package io.kartei.markdown;

import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Handles block-level elements that an author wrote within a line: {@code a <div>b</div> c}. They
 * end a paragraph, as in a browser; a cell keeps them; a heading keeps only their inlines.
 */
final class LineBlocks {
  private LineBlocks() {}

  /** Splits a paragraph into paragraphs and block-level elements. */
  static List<Block> parted(SourceSpan span, List<Inline> line) {
    if (line.stream().noneMatch(LineBlocks::holdsBlock)) {
      return List.of(new Block.Paragraph(span, line));
    }
    return blocks(risen(line), run -> new Block.Paragraph(whole(run), run));
  }

  /** Returns the line with block-level elements lifted out of everything except other elements. */
  static List<Inline> risen(List<Inline> line) {
    if (line.stream().noneMatch(LineBlocks::holdsBlock)) {
      return line;
    }
    List<Inline> risen = new ArrayList<>();
    for (Inline inline : line) {
      if (inline instanceof Inline.Element || !holdsBlock(inline)) {
        risen.add(inline);
      } else {
        risen.addAll(around(inline, risen(inline.content())));
      }
    }
    return risen;
  }

  /** Returns the line with block-level elements replaced by their content, separated by spaces. */
  static List<Inline> words(List<Inline> line) {
    return line.stream().noneMatch(LineBlocks::holdsBlock) ? line : stripped(flat(line));
  }

  private static List<Inline> flat(List<Inline> line) {
    List<Inline> flat = new ArrayList<>();
    for (Inline inline : line) {
      if (!holdsBlock(inline)) {
        flat.add(inline);
      } else if (inline instanceof Inline.Element element && element.isBlock()) {
        SourceSpan span = element.span();
        flat.add(new Inline.Text(new SourceSpan(span.start(), span.start()), " "));
        flat.addAll(flat(element.content()));
        flat.add(new Inline.Text(new SourceSpan(span.end(), span.end()), " "));
      } else {
        flat.add(inline.with(flat(inline.content())));
      }
    }
    return flat;
  }

  /** Returns whether it is a block-level element, or contains one. */
  static boolean holdsBlock(Inline inline) {
    return (inline instanceof Inline.Element element && element.isBlock())
        || inline.content().stream().anyMatch(LineBlocks::holdsBlock);
  }

  /** Wraps each run of inlines in the container, even inside block-level elements. */
  private static List<Inline> around(Inline container, List<Inline> line) {
    List<Inline> all = new ArrayList<>();
    runs(
        line,
        run -> {
          boolean blank = run.stream().allMatch(LineBlocks::isBlank);
          all.addAll(blank ? run : List.of(container.with(run)));
        },
        element -> all.add(element.with(around(container, element.content()))));
    return all;
  }

  private static List<Block> blocks(List<Inline> line, Function<List<Inline>, Block> made) {
    List<Block> blocks = new ArrayList<>();
    runs(
        line,
        run -> {
          List<Inline> words = stripped(run);
          if (!words.isEmpty()) {
            blocks.add(made.apply(words));
          }
        },
        element -> blocks.add(block(element)));
    return blocks;
  }

  private static Block block(Inline.Element element) {
    List<Inline> content = element.content();
    boolean kept = element.tag().equals("pre") && !content.isEmpty();
    List<Block> children =
        kept
            ? List.of(new Block.Plain(whole(content), content))
            : blocks(content, run -> new Block.Plain(whole(run), run));
    return new Block.Element(element.span(), element.tag(), element.attributes(), children);
  }

  /** Splits a line into runs without blocks, and blocks. */
  private static void runs(
      List<Inline> line, Consumer<List<Inline>> run, Consumer<Inline.Element> block) {
    List<Inline> open = new ArrayList<>();
    for (Inline inline : line) {
      if (inline instanceof Inline.Element element && holdsBlock(element)) {
        if (!open.isEmpty()) {
          run.accept(List.copyOf(open));
          open.clear();
        }
        block.accept(element);
      } else {
        open.add(inline);
      }
    }
    if (!open.isEmpty()) {
      run.accept(open);
    }
  }

  /** Returns a run without blanks at its ends. */
  static List<Inline> stripped(List<Inline> run) {
    int start = 0;
    int end = run.size();
    while (start < end && isBlank(run.get(start))) {
      start++;
    }
    while (end > start && isBlank(run.get(end - 1))) {
      end--;
    }
    List<Inline> words = new ArrayList<>(run.subList(start, end));
    if (!words.isEmpty() && words.get(0) instanceof Inline.Text text) {
      words.set(0, new Inline.Text(text.span(), text.text().stripLeading()));
    }
    int last = words.size() - 1;
    if (last >= 0 && words.get(last) instanceof Inline.Text text) {
      words.set(last, new Inline.Text(text.span(), text.text().stripTrailing()));
    }
    return words;
  }

  private static boolean isBlank(Inline inline) {
    return inline instanceof Inline.SoftBreak
        || inline instanceof Inline.HardBreak
        || (inline instanceof Inline.Text text && text.text().isBlank());
  }

  private static SourceSpan whole(List<Inline> run) {
    return SourceSpan.of(run, Inline::span);
  }
}
