package io.kartei.markdown.block;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** A formula between lines of {@code $$} (Obsidian, "Math"; pandoc, "Math"). */
public final class FormulaParser extends AbstractBlockParser {
  private final FormulaBlock block = new FormulaBlock();
  private final BlockContent content = new BlockContent();
  private boolean ended;

  /** The lines between the marks. */
  public static final class FormulaBlock extends Block {
    private String text = "";

    public String text() {
      return text;
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** One that begins with this line, or null: a line that is closed at once is a paragraph's. */
  static @Nullable BlockStart start(BasedSequence line, ParserState state) {
    boolean opens = line.startsWith("$$") && line.indexOf("$$", 2) < 0;
    return opens && isClosed(line)
        ? BlockStart.of(new FormulaParser()).atIndex(state.getNextNonSpaceIndex())
        : null;
  }

  /** Without an end there is no formula: the rest of the note must not vanish into one. */
  private static boolean isClosed(BasedSequence line) {
    return line.getBaseSequence().indexOf("$$", line.getStartOffset() + 2) >= 0;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return ended ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    content.add(line, state.getIndent());
    ended = content.getLineCount() > 1 && line.trim().endsWith("$$");
  }

  @Override
  public boolean isRawText() {
    return true;
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setContent(content);
    String lines = content.getString().strip();
    int end = lines.endsWith("$$") && lines.length() > 3 ? lines.length() - 2 : lines.length();
    block.text = lines.substring(2, end).strip();
  }
}
