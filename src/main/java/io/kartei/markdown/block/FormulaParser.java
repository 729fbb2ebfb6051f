package io.kartei.markdown.block;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Parses a formula between lines of {@code $$} (Obsidian, "Math"; pandoc, "Math"). */
public final class FormulaParser extends RawLines<FormulaParser.FormulaBlock> {
  private FormulaParser() {
    super(new FormulaBlock());
  }

  /** The lines between the delimiters. */
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

  /**
   * Returns the start of a formula that begins with this line, or null; a formula on one line
   * belongs to a paragraph.
   */
  static @Nullable BlockStart start(BasedSequence line, ParserState state) {
    boolean opens = line.startsWith("$$") && line.indexOf("$$", 2) < 0;
    return opens && isClosed(line)
        ? BlockStart.of(new FormulaParser()).atIndex(state.getNextNonSpaceIndex())
        : null;
  }

  /** Returns whether the formula is closed; otherwise it would swallow the rest of the note. */
  private static boolean isClosed(BasedSequence line) {
    return line.getBaseSequence().indexOf("$$", line.getStartOffset() + 2) >= 0;
  }

  @Override
  boolean ends(BasedSequence line) {
    return content.getLineCount() > 1 && line.trim().endsWith("$$");
  }

  @Override
  public void closeBlock(ParserState state) {
    super.closeBlock(state);
    String lines = content.getString().strip();
    int end = lines.endsWith("$$") && lines.length() > 3 ? lines.length() - 2 : lines.length();
    block.text = lines.substring(2, end).strip();
  }
}
