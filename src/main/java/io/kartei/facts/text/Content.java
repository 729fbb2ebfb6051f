package io.kartei.facts.text;

import io.kartei.language.Category;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import java.util.List;

/**
 * Decides whether blocks say something that can be an answer. Pictures and players without text,
 * exam references, and page references to a printed book don't count.
 */
public final class Content extends BodyWalker {
  private static final int MAX_PLACEHOLDER = 40;

  private boolean found;
  private int headings;
  private boolean pictures;

  private final FactScope scope;

  private Content(FactScope scope) {
    this.scope = scope;
  }

  /** Returns whether blocks of a note say something. */
  public static boolean in(List<Block> blocks, FactScope scope) {
    return says(blocks, scope) && !isPlaceholder(blocks, scope);
  }

  /** Returns whether there is only a note that something is still to be written. */
  private static boolean isPlaceholder(List<Block> blocks, FactScope scope) {
    if (blocks.size() > 1 || !(blocks.get(0) instanceof Block.Text)) {
      return false;
    }
    String text = PlainText.ofBlocks(blocks);
    return text.length() <= MAX_PLACEHOLDER
        && scope.words(text).withoutSigns().is(Category.PLACEHOLDER);
  }

  private static boolean says(List<Block> blocks, FactScope scope) {
    Content content = new Content(scope);
    for (Block block : blocks) {
      block.accept(content);
      if (content.found) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether blocks show anything at all, even if only a picture or part of another note.
   */
  public static boolean shownBy(List<Block> blocks, FactScope scope) {
    Content content = new Content(scope);
    content.pictures = true;
    for (Block block : blocks) {
      block.accept(content);
    }
    return content.found;
  }

  /** Counts headings. Several in a row are a list of things, even with nothing below them. */
  @Override
  public Done heading(Block.Heading heading) {
    headings++;
    found |= headings > 1;
    return Done.DONE;
  }

  @Override
  public Done quote(Block.Quote quote) {
    boolean names =
        quote.children().stream().anyMatch(Block.ExamReferences.class::isInstance)
            || scope.words(PlainText.ofBlocks(quote.children())).has(Category.PAGE_OF_BOOK);
    return names ? Done.DONE : super.quote(quote);
  }

  @Override
  public Done image(Inline.Image image) {
    found |= pictures;
    return Done.DONE;
  }

  @Override
  public Done embed(Inline.Embed embed) {
    found |= pictures;
    return Done.DONE;
  }

  @Override
  public Done embed(Block.Embed embed) {
    return something();
  }

  @Override
  public Done text(Inline.Text text) {
    found |= text.text().codePoints().anyMatch(Character::isLetterOrDigit);
    return Done.DONE;
  }

  @Override
  protected Done shown(Inline inline) {
    return something();
  }

  @Override
  protected Done shown(Block block) {
    return something();
  }

  private Done something() {
    found = true;
    return Done.DONE;
  }
}
