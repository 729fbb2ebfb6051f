package io.kartei.model;

import io.kartei.model.Block.Footnote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the footnotes that parts of a body refer to, so those parts can be shown elsewhere. */
public final class UsedFootnotes {
  private final Map<Integer, Footnote> all = new HashMap<>();

  private UsedFootnotes(List<Block> body) {
    for (Block block : body) {
      if (block instanceof Block.Footnotes footnotes) {
        footnotes.notes().forEach(note -> all.put(note.number(), note));
      }
    }
  }

  /** Creates an instance for a whole body. */
  public static UsedFootnotes of(List<Block> body) {
    return new UsedFootnotes(body);
  }

  /**
   * Returns a part of the body, followed by the footnotes it refers to, directly or through other
   * footnotes; or just the part if it refers to none. The footnotes keep their numbers, but aren't
   * linked, since they may appear more than once on a page.
   *
   * @param part without footnotes of its own
   * @param beside blocks shown along with the part, which may refer to footnotes, too
   */
  public List<Block> with(List<Block> part, List<Block> beside) {
    if (all.isEmpty()) {
      return part;
    }
    Walker walker = new Walker();
    walker.blocks(beside);
    walker.blocks(part);
    if (walker.used.isEmpty()) {
      return part;
    }
    List<Footnote> notes =
        walker.used.values().stream()
            .map(n -> new Footnote(n.span(), n.number(), 0, n.children()))
            .toList();
    List<Block> whole = new ArrayList<>(part);
    whole.add(new Block.Footnotes(notes.get(0).span(), notes));
    return whole;
  }

  private final class Walker extends BodyWalker {
    private final Map<Integer, Footnote> used = new TreeMap<>();

    @Override
    public Done footnoteReference(Inline.FootnoteReference reference) {
      Footnote note = all.get(reference.number());
      if (note != null && used.put(note.number(), note) == null) {
        blocks(note.children());
      }
      return Done.DONE;
    }
  }
}
