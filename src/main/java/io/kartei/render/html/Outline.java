package io.kartei.render.html;

import io.kartei.model.Block;
import io.kartei.model.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes room for the page's one title: in a note with several headings of the first level, the
 * later ones and what stands below them go down a level.
 */
final class Outline {
  private Outline() {}

  /** The blocks of a note without its title, none a heading of the first level. */
  static List<Block> blocks(List<Block> body) {
    List<Block> blocks = new ArrayList<>();
    int shift = 0;
    for (Block block : body) {
      if (block instanceof Block.Heading heading) {
        shift = heading.level() == 1 ? 1 : shift;
        blocks.add(
            new Block.Heading(
                heading.span(), lower(heading.level(), shift), heading.id(), heading.content()));
      } else {
        blocks.add(block);
      }
    }
    return blocks;
  }

  /** The sections of a note without its title, in step with {@link #blocks}. */
  static List<Section> sections(List<Section> sections) {
    List<Section> lowered = new ArrayList<>();
    int shift = 0;
    for (Section s : sections) {
      shift = s.level() == 1 ? 1 : shift;
      lowered.add(
          new Section(
              s.id(), s.title(), lower(s.level(), shift), s.heading(), s.extent(), s.parent()));
    }
    return lowered;
  }

  private static int lower(int level, int shift) {
    return Math.min(6, level + shift);
  }
}
