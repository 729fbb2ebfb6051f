package io.kartei.render.pdf.picture;

import io.kartei.diagram.drawing.Drawing;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import java.util.List;

/** Finds diagrams that nobody could read in a column, but in the width of a page. */
public final class WideDrawing extends BodyWalker {
  /** In px; in the narrowest column its type would be about 4 pt. */
  private static final double COLUMN = 560;

  /** Of height to width; what is higher than this gains nothing from width. */
  private static final double TALL = 1.1;

  private boolean found;

  private WideDrawing() {}

  public static boolean isIn(Block.Diagram diagram) {
    Drawing drawing = diagram.drawn().drawing();
    return drawing != null && drawing.width() > COLUMN && drawing.height() < TALL * drawing.width();
  }

  public static boolean isIn(List<Block> blocks) {
    WideDrawing wide = new WideDrawing();
    wide.blocks(blocks);
    return wide.found;
  }

  @Override
  public Done diagram(Block.Diagram diagram) {
    found |= isIn(diagram);
    return Done.DONE;
  }
}
