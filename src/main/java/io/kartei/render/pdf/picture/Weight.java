package io.kartei.render.pdf.picture;

import io.kartei.body.TextBody;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import java.util.List;

/** Estimates how much space blocks take, in characters of running text. */
public final class Weight extends BodyWalker {
  private static final int LINE = 50;

  /** The height of a line of text, in px of a drawing. */
  private static final double LINE_HEIGHT = 20;

  private int lines;

  private Weight() {}

  public static int of(List<Block> blocks) {
    Weight weight = new Weight();
    weight.blocks(blocks);
    return TextBody.of(blocks).length() + LINE * weight.lines;
  }

  @Override
  public Done code(Block.Code code) {
    return lines(code.text());
  }

  @Override
  public Done diagram(Block.Diagram diagram) {
    Drawing drawing = diagram.drawn().drawing();
    if (drawing == null) {
      return lines(diagram.source().text());
    }
    lines += (int) Math.ceil(drawing.height() / LINE_HEIGHT);
    return Done.DONE;
  }

  private Done lines(String text) {
    lines += 1 + (int) text.chars().filter(c -> c == '\n').count();
    return Done.DONE;
  }

  @Override
  protected void row(Block.Row row) {
    lines += 2;
    super.row(row);
  }

  @Override
  public Done image(Inline.Image image) {
    lines += 4;
    return Done.DONE;
  }
}
