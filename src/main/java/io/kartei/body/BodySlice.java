package io.kartei.body;

import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.model.ParsedNote;
import io.kartei.model.Section;
import io.kartei.model.UsedFootnotes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a part out of a note's body. */
final class BodySlice {
  private BodySlice() {}

  /**
   * A part of a note: a section with its heading, a block with an anchor, or else the whole body.
   *
   * @param anchor the id of a heading or anchor, or null for the whole note
   */
  static List<Block> of(ParsedNote note, @Nullable String anchor) {
    if (anchor == null) {
      return note.body();
    }
    for (Section section : note.sections()) {
      if (section.id().equals(anchor)) {
        return footnoted(
            note.body().stream().filter(b -> section.extent().contains(b.span())).toList(), note);
      }
    }
    for (Block block : note.body()) {
      if (holds(block, anchor)) {
        return footnoted(List.of(block), note);
      }
    }
    return note.body();
  }

  private static List<Block> footnoted(List<Block> part, ParsedNote note) {
    List<Block> own = part.stream().filter(b -> !(b instanceof Block.Footnotes)).toList();
    return UsedFootnotes.with(own, List.of(), note.body());
  }

  private static boolean holds(Block block, String anchor) {
    boolean[] found = new boolean[1];
    new BodyWalker() {
      @Override
      public Done anchor(Inline.Anchor inline) {
        found[0] |= inline.id().equals(anchor);
        return Done.DONE;
      }
    }.blocks(List.of(block));
    return found[0];
  }
}
