package io.kartei.model;

import io.kartei.model.Block.Footnote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The footnotes that a part of a body refers to, so that it can be shown elsewhere with them. */
public final class UsedFootnotes extends BodyWalker {
  private final Map<Integer, Footnote> unused = new TreeMap<>();
  private final Map<Integer, Footnote> used = new TreeMap<>();

  private UsedFootnotes(List<Block> body) {
    for (Block block : body) {
      if (block instanceof Block.Footnotes footnotes) {
        footnotes.notes().forEach(note -> unused.put(note.number(), note));
      }
    }
  }

  /**
   * A part of a body with the footnotes it refers to, and those that they refer to, at its end; the
   * part as it is when it refers to none. Their numbers stay; there is no link between number and
   * text, since both may stand several times on a page.
   *
   * @param part without footnotes of its own
   * @param beside what is shown with the part and may refer to footnotes, too
   * @param body the whole one
   */
  public static List<Block> with(List<Block> part, List<Block> beside, List<Block> body) {
    UsedFootnotes walker = new UsedFootnotes(body);
    if (walker.unused.isEmpty()) {
      return part;
    }
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

  @Override
  public Done footnoteReference(Inline.FootnoteReference reference) {
    Footnote note = unused.remove(reference.number());
    if (note != null) {
      used.put(note.number(), note);
      blocks(note.children());
    }
    return Done.DONE;
  }
}
