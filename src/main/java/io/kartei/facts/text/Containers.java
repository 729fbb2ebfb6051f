package io.kartei.facts.text;

import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Blocks that contain other blocks. */
public final class Containers {
  private Containers() {}

  /** Maps the text and the blocks that a block contains. */
  public interface Mapping {

    /**
     * Returns the blocks to use in place of the children.
     *
     * @param holder the quote, callout or item that contains them, or null
     */
    List<Block> blocks(@Nullable SourceSpan holder, List<Block> children);

    /** Returns the text to use in place of the holder's own text, such as its title. */
    List<Inline> text(@Nullable SourceSpan holder, List<Inline> text);
  }

  /**
   * Returns the block with its content mapped. Each list item and each meaning is mapped
   * separately.
   */
  public static Block map(Block block, UnaryOperator<List<Block>> children) {
    return map(
        block,
        new Mapping() {
          @Override
          public List<Block> blocks(@Nullable SourceSpan holder, List<Block> blocks) {
            return children.apply(blocks);
          }

          @Override
          public List<Inline> text(@Nullable SourceSpan holder, List<Inline> text) {
            return text;
          }
        });
  }

  /** Returns the block with its content, titles and names mapped. */
  public static Block map(Block block, Mapping mapping) {
    SourceSpan span = block.span();
    if (block instanceof Block.Quote quote) {
      return new Block.Quote(span, mapping.blocks(span, quote.children()));
    }
    if (block instanceof Block.ItemList list) {
      List<Block.Item> items = new ArrayList<>();
      for (Block.Item item : list.items()) {
        List<Block> children = mapping.blocks(item.span(), item.children());
        items.add(new Block.Item(item.span(), item.checked(), children));
      }
      return new Block.ItemList(span, list.ordered(), list.start(), items);
    }
    if (block instanceof Block.Element element) {
      return new Block.Element(
          span, element.tag(), element.attributes(), mapping.blocks(null, element.children()));
    }
    if (block instanceof Block.Callout callout) {
      return new Block.Callout(
          span,
          callout.type(),
          mapping.text(span, callout.title()),
          callout.open(),
          mapping.blocks(span, callout.children()));
    }
    if (block instanceof Block.DefinitionList list) {
      List<Block.Definition> entries = new ArrayList<>();
      for (Block.Definition entry : list.entries()) {
        entries.add(
            new Block.Definition(
                entry.terms().stream().map(term -> mapping.text(null, term)).toList(),
                entry.meanings().stream().map(m -> mapping.blocks(null, m)).toList()));
      }
      return new Block.DefinitionList(span, entries);
    }
    return block;
  }
}
