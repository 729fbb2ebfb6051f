package io.kartei.facts.text;

import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An author's label for a question or an answer, {@code Aufgabe 3:}. It precedes the part's own
 * words as an {@link Inline.Label}.
 */
public final class PartLabel {
  private PartLabel() {}

  /** Returns the part with the label in front; unchanged if the label is empty. */
  public static List<Block> before(List<Block> part, List<Inline> label) {
    if (label.isEmpty()) {
      return part;
    }
    SourceSpan span = SourceSpan.of(label, Inline::span);
    List<Block> labelled = new ArrayList<>(part);
    List<Inline> words = part.isEmpty() ? List.of() : content(part.get(0));
    if (words.isEmpty()) {
      labelled.add(0, new Block.Paragraph(span, List.of(new Inline.Label(span, label))));
    } else {
      List<Inline> line = new ArrayList<>();
      line.add(new Inline.Label(span, parted(label)));
      line.addAll(words);
      labelled.set(0, withContent(part.get(0), line));
    }
    return labelled;
  }

  /** Returns the label in front of a part; empty if there isn't one. */
  public static List<Inline> of(List<Block> part) {
    List<Inline> words = part.isEmpty() ? List.of() : content(part.get(0));
    return !words.isEmpty() && words.get(0) instanceof Inline.Label label
        ? label.content()
        : List.of();
  }

  /** Returns the part without its label. */
  public static List<Block> without(List<Block> part) {
    if (of(part).isEmpty()) {
      return part;
    }
    List<Inline> words = content(part.get(0));
    List<Block> bare = new ArrayList<>(part);
    bare.remove(0);
    if (words.size() > 1) {
      bare.add(0, withContent(part.get(0), words.subList(1, words.size())));
    }
    return bare;
  }

  private static List<Inline> content(Block block) {
    return Objects.requireNonNullElse(Lines.contentOf(block), List.of());
  }

  private static Block withContent(Block block, List<Inline> content) {
    return block instanceof Block.Text text ? text.with(content) : block;
  }

  /** Returns the label followed by a blank. */
  private static List<Inline> parted(List<Inline> label) {
    Inline last = label.get(label.size() - 1);
    if (last instanceof Inline.Text text && text.text().endsWith(" ")) {
      return label;
    }
    List<Inline> parted = new ArrayList<>(label);
    parted.add(new Inline.Text(last.span(), " "));
    return parted;
  }
}
