package io.kartei.markdown.block;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Parses a formula between lines of {@code $$} (Obsidian, "Math"; pandoc, "Math"). */
public final class FormulaParser extends RawLines<FormulaParser.FormulaBlock> {
  /** So many characters above its last line a formula begins at most. */
  private static final int MAX_LOOK = 400;

  private FormulaParser() {
    super(new FormulaBlock());
  }

  /** The lines between the delimiters. */
  public static final class FormulaBlock extends Block {
    private String text = "";
    private @Nullable BasedSequence begin;

    public String text() {
      return text;
    }

    /** Returns the offset in the source at which the paragraph above begins it, or -1. */
    public int begunAt() {
      return begin == null ? -1 : begin.getStartOffset();
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /**
   * Returns the start of a formula that begins with this line, or null; a formula on one line
   * belongs to a paragraph, and so does one that began at the end of a line above.
   *
   * @param above the lines of the paragraph that the line would go on, or null
   */
  static @Nullable BlockStart start(
      BasedSequence line, ParserState state, @Nullable BasedSequence above) {
    boolean opens = line.startsWith("$$") && line.indexOf("$$", 2) < 0;
    return opens && isClosed(line) && (above == null || open(above) < 0)
        ? BlockStart.of(new FormulaParser()).atIndex(state.getNextNonSpaceIndex())
        : null;
  }

  /**
   * Returns the start of what is left of a formula that began at the end of a line of the paragraph
   * above; null if there is none, or words follow it on its last line.
   */
  static @Nullable BlockStart begunAbove(
      BasedSequence line, ParserState state, @Nullable BasedSequence above) {
    int begin = above == null ? -1 : open(above);
    if (above == null || begin < 0 || !endsLine(above, begin + 2)) {
      return null;
    }
    BasedSequence all = line.getBaseSequence();
    int end = all.indexOf("$$", line.getStartOffset());
    if (end < 0 || !endsLine(all, end + 2)) {
      return null;
    }
    FormulaParser parser = new FormulaParser();
    parser.block.begin = above.subSequence(begin);
    return BlockStart.of(parser).atIndex(state.getNextNonSpaceIndex());
  }

  /**
   * Returns whether a line not far above, without a blank one in between, ends with {@code $$}; a
   * look that takes the same time wherever the line is.
   */
  static boolean mayBeBegunAbove(BasedSequence line) {
    BasedSequence all = line.getBaseSequence();
    int last = Math.max(1, line.getStartOffset() - MAX_LOOK);
    boolean end = false;
    for (int at = line.getStartOffset() - 1; at >= last; at--) {
      char c = all.charAt(at);
      if (c == '\n' && end) {
        return false;
      }
      if (c == '$' && end && all.charAt(at - 1) == '$') {
        return true;
      }
      end = c == '\n' || (end && (c == ' ' || c == '\t'));
    }
    return false;
  }

  private static boolean endsLine(BasedSequence text, int from) {
    int end = text.indexOf('\n', from);
    return text.subSequence(from, end < 0 ? text.length() : end).isBlank();
  }

  /** Returns where a paragraph begins a formula that it doesn't end, or -1. */
  private static int open(BasedSequence paragraph) {
    int open = -1;
    int at = paragraph.indexOf("$$");
    while (at >= 0) {
      open = open < 0 ? at : -1;
      at = paragraph.indexOf("$$", at + 2);
    }
    return open;
  }

  /**
   * Returns whether the formula is closed at the end of a line: otherwise it would swallow the rest
   * of the note, or the words that follow it on that line.
   */
  private static boolean isClosed(BasedSequence line) {
    BasedSequence all = line.getBaseSequence();
    int end = all.indexOf("$$", line.getStartOffset() + 2);
    return end >= 0 && endsLine(all, end + 2);
  }

  @Override
  boolean ends(BasedSequence line) {
    return (block.begin != null || content.getLineCount() > 1) && line.trim().endsWith("$$");
  }

  @Override
  public void closeBlock(ParserState state) {
    super.closeBlock(state);
    String above = block.begin == null ? "" : block.begin.toString() + "\n";
    String lines = (above + content.getString()).strip();
    int end = lines.endsWith("$$") && lines.length() > 3 ? lines.length() - 2 : lines.length();
    block.text = lines.substring(2, end).strip();
  }
}
