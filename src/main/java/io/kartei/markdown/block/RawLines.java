package io.kartei.markdown.block;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A block whose lines aren't Markdown, up to and including the one that ends it. */
abstract class RawLines<B extends Block> extends AbstractBlockParser {
  final B block;
  final BlockContent content = new BlockContent();
  private boolean ended;

  RawLines(B block) {
    this.block = block;
  }

  /** Returns whether this is the last line, which is already part of the content. */
  abstract boolean ends(BasedSequence line);

  @Override
  public final Block getBlock() {
    return block;
  }

  @Override
  public final BlockContinue tryContinue(ParserState state) {
    return ended ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public final void addLine(ParserState state, BasedSequence line) {
    content.add(line, state.getIndent());
    ended = ends(line);
  }

  @Override
  public final boolean isRawText() {
    return true;
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setContent(content);
  }
}
