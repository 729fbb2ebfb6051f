package io.kartei.facts.reference;

import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through a body and lets every line be read; code and HTML comments hold no lines. */
public final class ExamBlockReader {
  private static final Set<String> CODE = Set.of("pre", "code", "samp", "kbd");

  private final ExamLineReader lines;

  public ExamBlockReader(ExamLineReader lines) {
    this.lines = lines;
  }

  /** The body with exam references as inlines of their own. */
  public List<Block> read(List<Block> body) {
    return blocks(body, null);
  }

  private List<Block> blocks(List<Block> blocks, @Nullable SourceSpan container) {
    List<Block> read = new ArrayList<>();
    blocks.forEach(block -> read.add(block(block, container)));
    return read;
  }

  private Block block(Block block, @Nullable SourceSpan container) {
    if (block instanceof Block.Paragraph paragraph) {
      List<Inline> content = lines.read(paragraph.content(), container);
      return new Block.Paragraph(paragraph.span(), content);
    }
    if (block instanceof Block.Plain plain) {
      return new Block.Plain(plain.span(), lines.read(plain.content(), container));
    }
    if (block instanceof Block.Heading heading) {
      List<Inline> content = lines.read(heading.content(), container);
      return new Block.Heading(heading.span(), heading.level(), heading.id(), content);
    }
    if (block instanceof Block.Table table) {
      List<Block.Row> rows = table.rows().stream().map(row -> row(row, container)).toList();
      return new Block.Table(
          table.span(), table.id(), table.alignments(), row(table.head(), container), rows);
    }
    return holder(block, container);
  }

  private Block holder(Block block, @Nullable SourceSpan container) {
    if (block instanceof Block.Quote quote) {
      return new Block.Quote(
          quote.span(), blocks(quote.children(), outer(container, quote.span())));
    }
    if (block instanceof Block.Callout callout) {
      return new Block.Callout(
          callout.span(),
          callout.type(),
          lines.read(callout.title(), outer(container, callout.span())),
          callout.open(),
          blocks(callout.children(), outer(container, callout.span())));
    }
    if (block instanceof Block.ItemList list) {
      List<Block.Item> items =
          list.items().stream()
              .map(
                  i ->
                      new Block.Item(
                          i.span(), i.checked(), blocks(i.children(), outer(container, i.span()))))
              .toList();
      return new Block.ItemList(list.span(), list.ordered(), list.start(), items);
    }
    if (block instanceof Block.RawHtml html) {
      lines.read(html, container);
      return html;
    }
    if (block instanceof Block.Element element && CODE.contains(element.tag())) {
      return element;
    }
    if (block instanceof Block.Element element) {
      return new Block.Element(
          element.span(),
          element.tag(),
          element.attributes(),
          blocks(element.children(), container));
    }
    return rare(block, container);
  }

  /** The outermost quote or item: a question may stand above a list in its quote. */
  private static SourceSpan outer(@Nullable SourceSpan container, SourceSpan span) {
    return container == null ? span : container;
  }

  private Block rare(Block block, @Nullable SourceSpan container) {
    if (block instanceof Block.DefinitionList list) {
      List<Block.Definition> entries =
          list.entries().stream()
              .map(
                  entry ->
                      new Block.Definition(
                          entry.terms().stream().map(t -> lines.read(t, container)).toList(),
                          entry.meanings().stream().map(m -> blocks(m, container)).toList()))
              .toList();
      return new Block.DefinitionList(list.span(), entries);
    }
    if (block instanceof Block.Footnotes footnotes) {
      List<Block.Footnote> notes =
          footnotes.notes().stream()
              .map(
                  n ->
                      new Block.Footnote(
                          n.span(), n.number(), n.references(), blocks(n.children(), container)))
              .toList();
      return new Block.Footnotes(footnotes.span(), notes);
    }
    return block;
  }

  private Block.Row row(Block.Row row, @Nullable SourceSpan container) {
    List<Block.Cell> cells =
        row.cells().stream()
            .map(cell -> new Block.Cell(cell.span(), lines.read(cell.content(), container)))
            .toList();
    return new Block.Row(row.span(), cells);
  }
}
