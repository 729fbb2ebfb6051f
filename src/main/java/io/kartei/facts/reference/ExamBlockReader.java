package io.kartei.facts.reference;

import io.kartei.facts.text.Containers;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks a body and reads each line. Skips code and HTML comments. */
public final class ExamBlockReader {
  private static final Set<String> CODE = Set.of("pre", "code", "samp", "kbd");

  private final ExamLineReader lines;

  /** The headings that the current place is below, the nearest first. */
  private final Deque<Block.Heading> above = new ArrayDeque<>();

  public ExamBlockReader(ExamLineReader lines) {
    this.lines = lines;
  }

  /** Returns the body, with exam references as inlines of their own. */
  public List<Block> read(List<Block> body) {
    return blocks(body, null);
  }

  private List<Block> blocks(List<Block> blocks, @Nullable SourceSpan container) {
    List<Block> read = new ArrayList<>();
    blocks.forEach(block -> read.add(block(block, container)));
    return read;
  }

  private Block block(Block block, @Nullable SourceSpan container) {
    if (block instanceof Block.Text text) {
      return text.with(lines.read(text.content(), container));
    }
    if (block instanceof Block.Heading heading) {
      while (!above.isEmpty() && above.getFirst().level() >= heading.level()) {
        above.removeFirst();
      }
      List<String> sittings = above.stream().map(h -> PlainText.of(h.content())).toList();
      List<Inline> content = lines.heading(heading.content(), container, sittings);
      above.addFirst(heading);
      return new Block.Heading(heading.span(), heading.level(), heading.id(), content);
    }
    if (block instanceof Block.Table table) {
      List<Block.Row> rows = table.rows().stream().map(row -> row(row, container)).toList();
      return new Block.Table(
          table.span(), table.id(), table.alignments(), row(table.head(), container), rows);
    }
    if (block instanceof Block.RawHtml html) {
      lines.read(html, container);
      return html;
    }
    if (block instanceof Block.Footnotes footnotes) {
      return new Block.Footnotes(
          footnotes.span(),
          footnotes.notes().stream().map(note -> footnote(note, container)).toList());
    }
    boolean code = block instanceof Block.Element element && CODE.contains(element.tag());
    return code ? block : Containers.map(block, within(container));
  }

  private Containers.Mapping within(@Nullable SourceSpan container) {
    return new Containers.Mapping() {
      @Override
      public List<Block> blocks(@Nullable SourceSpan holder, List<Block> children) {
        return ExamBlockReader.this.blocks(children, outer(container, holder));
      }

      @Override
      public List<Inline> text(@Nullable SourceSpan holder, List<Inline> text) {
        return lines.read(text, outer(container, holder));
      }
    };
  }

  /** Returns the outermost quote or item, since a question may be above a list in its quote. */
  private static @Nullable SourceSpan outer(
      @Nullable SourceSpan container, @Nullable SourceSpan holder) {
    return container == null ? holder : container;
  }

  private Block.Footnote footnote(Block.Footnote note, @Nullable SourceSpan container) {
    return new Block.Footnote(
        note.span(), note.number(), note.references(), blocks(note.children(), container));
  }

  private Block.Row row(Block.Row row, @Nullable SourceSpan container) {
    List<Block.Cell> cells =
        row.cells().stream()
            .map(cell -> new Block.Cell(cell.span(), lines.read(cell.content(), container)))
            .toList();
    return new Block.Row(row.span(), cells);
  }
}
