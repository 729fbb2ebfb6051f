package io.kartei.model;

import io.kartei.text.Blanks;
import java.util.List;

/** The words of a body without their form: for titles, ids and comparisons. */
public final class PlainText extends BodyWalker {
  private final StringBuilder text = new StringBuilder();
  private boolean references;

  private PlainText() {}

  /**
   * The text of inlines on one line: breaks are blanks, runs of blanks are one, none at the ends.
   */
  public static String of(List<Inline> inlines) {
    PlainText walker = new PlainText();
    walker.inlines(inlines);
    return Blanks.single(walker.text.toString());
  }

  /** The text of a cell, exam references included: often it holds nothing else. */
  public static String ofCell(List<Inline> inlines) {
    PlainText walker = new PlainText();
    walker.references = true;
    walker.inlines(inlines);
    return Blanks.single(walker.text.toString());
  }

  /** The text of blocks on one line, parted by blanks. */
  public static String ofBlocks(List<Block> blocks) {
    PlainText walker = new PlainText();
    walker.blocks(blocks);
    return Blanks.single(walker.text.toString());
  }

  @Override
  public Done paragraph(Block.Paragraph paragraph) {
    super.paragraph(paragraph);
    return gap();
  }

  @Override
  public Done plain(Block.Plain plain) {
    super.plain(plain);
    return gap();
  }

  @Override
  public Done heading(Block.Heading heading) {
    super.heading(heading);
    return gap();
  }

  @Override
  public Done code(Block.Code code) {
    if (code.title() != null) {
      text.append(code.title()).append(' ');
    }
    text.append(code.text());
    return gap();
  }

  @Override
  protected void row(Block.Row row) {
    for (Block.Cell cell : row.cells()) {
      inlines(cell.content());
      gap();
    }
  }

  @Override
  public Done text(Inline.Text inline) {
    text.append(inline.text());
    return Done.DONE;
  }

  @Override
  public Done code(Inline.Code code) {
    text.append(code.text());
    return Done.DONE;
  }

  @Override
  public Done softBreak(Inline.SoftBreak softBreak) {
    return gap();
  }

  @Override
  public Done hardBreak(Inline.HardBreak hardBreak) {
    return gap();
  }

  @Override
  public Done element(Inline.Element element) {
    if (element.tag().equals("br")) {
      return gap();
    }
    if (element.isBlock()) {
      gap();
      super.element(element);
      return gap();
    }
    return super.element(element);
  }

  @Override
  public Done formula(Inline.Formula formula) {
    text.append(formula.text());
    return Done.DONE;
  }

  @Override
  public Done formula(Block.Formula formula) {
    text.append(formula.text());
    return gap();
  }

  /** It names what it stands in front of, and is no part of it. */
  @Override
  public Done label(Inline.Label label) {
    return Done.DONE;
  }

  /** Like exam references that stand alone, it has no text of its own. */
  @Override
  public Done examReferences(Inline.ExamReferences inline) {
    if (references) {
      inlines(inline.content());
    }
    return Done.DONE;
  }

  @Override
  public Done tag(Inline.Tag tag) {
    text.append('#').append(tag.name());
    return Done.DONE;
  }

  @Override
  public Done definitionList(Block.DefinitionList list) {
    for (Block.Definition entry : list.entries()) {
      for (List<Inline> term : entry.terms()) {
        inlines(term);
        gap();
      }
      entry.meanings().forEach(this::blocks);
    }
    return gap();
  }

  @Override
  public Done callout(Block.Callout callout) {
    inlines(callout.title());
    gap();
    blocks(callout.children());
    return gap();
  }

  private Done gap() {
    text.append(' ');
    return Done.DONE;
  }
}
