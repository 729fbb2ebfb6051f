package io.kartei.render.pdf.picture;

import io.kartei.diagram.drawing.Drawing;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import java.util.List;

/** Finds diagrams that are illegible in a column but legible at page width. */
public final class WideDrawing {
  /** In px. In the narrowest column, a drawing of this width has type of 5.5 pt. */
  private static final double COLUMN = 430;

  /** The ratio of height to width above which a drawing gains nothing from more width. */
  private static final double TALL = 1.1;

  private WideDrawing() {}

  public static boolean isIn(Block.Diagram diagram) {
    Drawing drawing = diagram.drawn().drawing();
    return drawing != null && drawing.width() > COLUMN && drawing.height() < TALL * drawing.width();
  }

  public static boolean isIn(List<Block> blocks) {
    return BodyWalker.all(Block.Diagram.class, blocks).stream().anyMatch(WideDrawing::isIn);
  }
}
