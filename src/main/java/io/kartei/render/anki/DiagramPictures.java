package io.kartei.render.anki;

import io.kartei.diagram.Diagram;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.kind.DiagramDescriber;
import io.kartei.diagram.svg.SvgWriter;
import io.kartei.messages.Messages;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The diagrams of a card that Kartei draws, as pictures with their own colours, since a card lacks
 * the site's style sheets.
 */
final class DiagramPictures {
  private DiagramPictures() {}

  /**
   * A picture.
   *
   * @param svg the contents of a stand-alone file
   * @param words its text alternative
   */
  record Picture(String svg, String words) {}

  /** Returns the pictures by the id of the drawing in the site's HTML. */
  static Map<String, Picture> of(List<Block> blocks, Messages messages) {
    Map<String, Picture> pictures = new LinkedHashMap<>();
    for (Block.Diagram block : BodyWalker.all(Block.Diagram.class, blocks)) {
      Drawing drawing = block.drawn().drawing();
      Diagram diagram = block.drawn().diagram();
      if (drawing != null && diagram != null) {
        String name = DiagramDescriber.name(diagram, messages);
        String words = String.join(" ", DiagramDescriber.describe(diagram, messages));
        String svg = SvgWriter.standalone(drawing.named(name, words), SvgWriter.Shade.LIGHT);
        pictures.put(block.id() + "-drawing", new Picture(svg, name + ": " + words));
      }
    }
    return pictures;
  }
}
