package io.kartei.model;

import io.kartei.text.Blanks;
import io.kartei.text.FormulaWords;
import java.util.List;

/**
 * Extracts the unformatted text of a body as one line, for titles, ids and comparisons. Line breaks
 * become spaces, runs of spaces are collapsed, and the ends are trimmed.
 */
public final class PlainText extends TextWalker {
  private final boolean references;
  private final boolean readable;

  private PlainText(boolean references, boolean readable) {
    super(' ');
    this.references = references;
    this.readable = readable;
  }

  /** Returns the text of inlines. */
  public static String of(List<Inline> inlines) {
    if (inlines.size() == 1 && inlines.get(0) instanceof Inline.Text text) {
      return Blanks.single(text.text()); // as most are
    }
    PlainText walker = new PlainText(false, false);
    walker.inlines(inlines);
    return Blanks.single(walker.written());
  }

  /** Returns the text of a title, with formulas in plain characters where that is possible. */
  public static String ofTitle(List<Inline> inlines) {
    PlainText walker = new PlainText(false, true);
    walker.inlines(inlines);
    return Blanks.single(walker.written());
  }

  /** Returns the text of a cell, including exam references, which are often all it contains. */
  public static String ofCell(List<Inline> inlines) {
    PlainText walker = new PlainText(true, false);
    walker.inlines(inlines);
    return Blanks.single(walker.written());
  }

  /** Returns the text of blocks. */
  public static String ofBlocks(List<Block> blocks) {
    if (blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph paragraph) {
      return of(paragraph.content());
    }
    if (blocks.size() == 1 && blocks.get(0) instanceof Block.Plain plain) {
      return of(plain.content());
    }
    PlainText walker = new PlainText(false, false);
    walker.blocks(blocks);
    return Blanks.single(walker.written());
  }

  @Override
  public Done formula(Inline.Formula formula) {
    String words = readable ? FormulaWords.readable(formula.text()) : null;
    return words == null ? super.formula(formula) : write(words);
  }

  /** Skips the label, which isn't part of the text after it. */
  @Override
  public Done label(Inline.Label label) {
    return Done.DONE;
  }

  /** Skips exam references unless they are wanted, like those that are blocks. */
  @Override
  public Done examReferences(Inline.ExamReferences inline) {
    return references ? super.examReferences(inline) : Done.DONE;
  }
}
