package io.kartei.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Walks a body depth first, in reading order. Override the methods of interest, and call {@code
 * super} to walk the children, too.
 */
public abstract class BodyWalker
    implements BlockVisitor<BodyWalker.Done>, InlineVisitor<BodyWalker.Done> {

  /** The result of a visit that is made only for its side effects. */
  public enum Done {
    DONE
  }

  /**
   * Returns everything of a kind in a body, in reading order: blocks, inlines or items, wherever
   * they are. What is within one of them follows it.
   */
  public static <T> List<T> all(Class<T> kind, List<Block> body) {
    Collector<T> collector = new Collector<>(kind);
    collector.blocks(body);
    return collector.found;
  }

  private static final class Collector<T> extends BodyWalker {
    private final Class<T> kind;
    private final List<T> found = new ArrayList<>();

    Collector(Class<T> kind) {
      this.kind = kind;
    }

    private void look(Object part) {
      if (kind.isInstance(part)) {
        found.add(kind.cast(part));
      }
    }

    @Override
    public void blocks(List<Block> blocks) {
      for (int i = 0; i < blocks.size(); i++) {
        Block block = blocks.get(i);
        look(block);
        block.accept(this);
      }
    }

    @Override
    public void inlines(List<Inline> inlines) {
      for (int i = 0; i < inlines.size(); i++) {
        Inline inline = inlines.get(i);
        look(inline);
        inline.accept(this);
      }
    }

    @Override
    protected void item(Block.Item item) {
      look(item);
      super.item(item);
    }
  }

  /** Walks these blocks in order. */
  public void blocks(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      blocks.get(i).accept(this);
    }
  }

  /** Walks these inlines in order. */
  public void inlines(List<Inline> inlines) {
    for (int i = 0; i < inlines.size(); i++) {
      inlines.get(i).accept(this);
    }
  }

  /** Walks an item of a list. */
  protected void item(Block.Item item) {
    blocks(item.children());
  }

  /** Walks a row of a table. */
  protected void row(Block.Row row) {
    for (Block.Cell cell : row.cells()) {
      inlines(cell.content());
    }
  }

  /**
   * Walks a paragraph of any kind.
   *
   * @param content its inlines
   */
  protected Done text(Block paragraph, List<Inline> content) {
    inlines(content);
    return Done.DONE;
  }

  /** Visits code, a diagram or a formula: what shows something without running text. */
  protected Done shown(Block block) {
    return Done.DONE;
  }

  /** Visits code or a formula within a text. */
  protected Done shown(Inline inline) {
    return Done.DONE;
  }

  @Override
  public Done paragraph(Block.Paragraph paragraph) {
    return text(paragraph, paragraph.content());
  }

  @Override
  public Done plain(Block.Plain plain) {
    return text(plain, plain.content());
  }

  @Override
  public Done heading(Block.Heading heading) {
    inlines(heading.content());
    return Done.DONE;
  }

  @Override
  public Done quote(Block.Quote quote) {
    blocks(quote.children());
    return Done.DONE;
  }

  @Override
  public Done list(Block.ItemList list) {
    for (Block.Item item : list.items()) {
      item(item);
    }
    return Done.DONE;
  }

  @Override
  public Done code(Block.Code code) {
    return shown(code);
  }

  @Override
  public Done diagram(Block.Diagram diagram) {
    return shown(diagram);
  }

  @Override
  public Done rule(Block.Rule rule) {
    return Done.DONE;
  }

  @Override
  public Done table(Block.Table table) {
    row(table.head());
    for (Block.Row row : table.rows()) {
      row(row);
    }
    return Done.DONE;
  }

  @Override
  public Done element(Block.Element element) {
    blocks(element.children());
    return Done.DONE;
  }

  @Override
  public Done rawHtml(Block.RawHtml html) {
    return Done.DONE;
  }

  @Override
  public Done contents(Block.Contents contents) {
    return Done.DONE;
  }

  @Override
  public Done question(Block.MarkedQuestion question) {
    blocks(question.prompt());
    blocks(question.answer());
    return Done.DONE;
  }

  @Override
  public Done examReferences(Block.ExamReferences references) {
    return Done.DONE;
  }

  @Override
  public Done text(Inline.Text text) {
    return Done.DONE;
  }

  @Override
  public Done code(Inline.Code code) {
    return shown(code);
  }

  @Override
  public Done emphasis(Inline.Emphasis emphasis) {
    inlines(emphasis.content());
    return Done.DONE;
  }

  @Override
  public Done strong(Inline.Strong strong) {
    inlines(strong.content());
    return Done.DONE;
  }

  @Override
  public Done strikethrough(Inline.Strikethrough strikethrough) {
    inlines(strikethrough.content());
    return Done.DONE;
  }

  @Override
  public Done link(Inline.Link link) {
    inlines(link.content());
    return Done.DONE;
  }

  @Override
  public Done image(Inline.Image image) {
    inlines(image.alt());
    return Done.DONE;
  }

  @Override
  public Done softBreak(Inline.SoftBreak softBreak) {
    return Done.DONE;
  }

  @Override
  public Done hardBreak(Inline.HardBreak hardBreak) {
    return Done.DONE;
  }

  @Override
  public Done element(Inline.Element element) {
    inlines(element.content());
    return Done.DONE;
  }

  @Override
  public Done rawHtml(Inline.RawHtml html) {
    return Done.DONE;
  }

  @Override
  public Done formula(Block.Formula formula) {
    return shown(formula);
  }

  @Override
  public Done callout(Block.Callout callout) {
    inlines(callout.title());
    blocks(callout.children());
    return Done.DONE;
  }

  @Override
  public Done definitionList(Block.DefinitionList list) {
    for (Block.Definition entry : list.entries()) {
      entry.terms().forEach(this::inlines);
      entry.meanings().forEach(this::blocks);
    }
    return Done.DONE;
  }

  @Override
  public Done footnotes(Block.Footnotes footnotes) {
    for (Block.Footnote footnote : footnotes.notes()) {
      blocks(footnote.children());
    }
    return Done.DONE;
  }

  @Override
  public Done embed(Block.Embed embed) {
    return Done.DONE;
  }

  @Override
  public Done highlight(Inline.Highlight highlight) {
    inlines(highlight.content());
    return Done.DONE;
  }

  @Override
  public Done formula(Inline.Formula formula) {
    return shown(formula);
  }

  @Override
  public Done footnoteReference(Inline.FootnoteReference reference) {
    return Done.DONE;
  }

  @Override
  public Done wikiLink(Inline.WikiLink link) {
    inlines(link.content());
    return Done.DONE;
  }

  @Override
  public Done embed(Inline.Embed embed) {
    return Done.DONE;
  }

  @Override
  public Done anchor(Inline.Anchor anchor) {
    return Done.DONE;
  }

  @Override
  public Done tag(Inline.Tag tag) {
    return Done.DONE;
  }

  @Override
  public Done label(Inline.Label label) {
    inlines(label.content());
    return Done.DONE;
  }

  @Override
  public Done examReferences(Inline.ExamReferences references) {
    inlines(references.content());
    return Done.DONE;
  }
}
