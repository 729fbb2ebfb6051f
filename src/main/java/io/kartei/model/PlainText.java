package io.kartei.model;

import io.kartei.text.Blanks;
import java.util.List;

/**
 * The words of a body without their form, on one line: for titles, ids and comparisons. Breaks are
 * blanks, runs of blanks are one, and there are none at the ends.
 */
public final class PlainText extends TextWalker {
  private final boolean references;

  private PlainText(boolean references) {
    super(' ');
    this.references = references;
  }

  /** The text of inlines. */
  public static String of(List<Inline> inlines) {
    PlainText walker = new PlainText(false);
    walker.inlines(inlines);
    return Blanks.single(walker.written());
  }

  /** The text of a cell, exam references included: often it holds nothing else. */
  public static String ofCell(List<Inline> inlines) {
    PlainText walker = new PlainText(true);
    walker.inlines(inlines);
    return Blanks.single(walker.written());
  }

  /** The text of blocks. */
  public static String ofBlocks(List<Block> blocks) {
    PlainText walker = new PlainText(false);
    walker.blocks(blocks);
    return Blanks.single(walker.written());
  }

  /** It names what it stands in front of, and is no part of it. */
  @Override
  public Done label(Inline.Label label) {
    return Done.DONE;
  }

  /** Like exam references that stand alone, it has no text of its own. */
  @Override
  public Done examReferences(Inline.ExamReferences inline) {
    return references ? super.examReferences(inline) : Done.DONE;
  }
}
