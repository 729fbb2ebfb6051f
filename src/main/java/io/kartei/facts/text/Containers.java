package io.kartei.facts.text;

import io.kartei.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Blocks that hold others. */
public final class Containers {
  private Containers() {}

  /** The block with what it holds replaced: each item of a list and each meaning on its own. */
  public static Block map(Block block, UnaryOperator<List<Block>> children) {
    if (block instanceof Block.Quote quote) {
      return new Block.Quote(quote.span(), children.apply(quote.children()));
    }
    if (block instanceof Block.ItemList list) {
      List<Block.Item> items = new ArrayList<>();
      for (Block.Item item : list.items()) {
        items.add(new Block.Item(item.span(), item.checked(), children.apply(item.children())));
      }
      return new Block.ItemList(list.span(), list.ordered(), list.start(), items);
    }
    if (block instanceof Block.Element element) {
      return new Block.Element(
          element.span(), element.tag(), element.attributes(), children.apply(element.children()));
    }
    if (block instanceof Block.Callout callout) {
      return new Block.Callout(
          callout.span(),
          callout.type(),
          callout.title(),
          callout.open(),
          children.apply(callout.children()));
    }
    if (block instanceof Block.DefinitionList list) {
      List<Block.Definition> entries = new ArrayList<>();
      for (Block.Definition entry : list.entries()) {
        entries.add(
            new Block.Definition(entry.terms(), entry.meanings().stream().map(children).toList()));
      }
      return new Block.DefinitionList(list.span(), entries);
    }
    return block;
  }
}
