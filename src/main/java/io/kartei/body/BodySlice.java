package io.kartei.body;

import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.model.ParsedNote;
import io.kartei.model.Section;
import io.kartei.model.UsedFootnotes;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Extracts parts of one note's body, each in time proportional to its length. */
final class BodySlice {
  private final ParsedNote note;
  private final UsedFootnotes footnotes;

  /** The body without its footnotes, in text order. */
  private final List<Block> blocks;

  private final Map<String, Section> sections = new HashMap<>();

  /** The block that contains each anchor. */
  private final Map<String, Block> anchored = new HashMap<>();

  BodySlice(ParsedNote note) {
    this.note = note;
    this.footnotes = UsedFootnotes.of(note.text().body());
    this.blocks = note.text().body().stream().filter(b -> !(b instanceof Block.Footnotes)).toList();
    note.text().sections().forEach(section -> sections.putIfAbsent(section.id(), section));
    Block before = null;
    for (Block next : note.text().body()) {
      // an id on a line of its own is that of the block above it
      Block block = before != null && isId(next) ? before : next;
      before = block;
      new BodyWalker() {
        @Override
        public Done anchor(Inline.Anchor inline) {
          anchored.putIfAbsent(inline.id(), block);
          return Done.DONE;
        }
      }.blocks(List.of(next));
    }
  }

  private static boolean isId(Block block) {
    return block instanceof Block.Paragraph paragraph
        && paragraph.content().stream().allMatch(Inline.Anchor.class::isInstance);
  }

  /**
   * Returns part of the note: a section with its heading, a block with an anchor, or the whole
   * body.
   *
   * @param anchor the id of a heading or anchor, or null for the whole note
   */
  List<Block> at(@Nullable String anchor) {
    if (anchor == null) {
      return note.text().body();
    }
    Section section = sections.get(anchor);
    if (section != null) {
      return footnotes.with(within(section.extent()), List.of());
    }
    Block block = anchored.get(anchor);
    if (block != null) {
      List<Block> own = block instanceof Block.Footnotes ? List.of() : List.of(block);
      return footnotes.with(own, List.of());
    }
    return note.text().body();
  }

  private List<Block> within(SourceSpan extent) {
    List<Block> found = new ArrayList<>();
    for (int i = firstFrom(extent.start()); i < blocks.size(); i++) {
      SourceSpan span = blocks.get(i).span();
      if (span.start() > extent.end()) {
        break;
      }
      if (extent.contains(span)) {
        found.add(blocks.get(i));
      }
    }
    return found;
  }

  private int firstFrom(int start) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
