package io.kartei.markdown.block;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses a comment that spans lines: from a line that begins with {@code %%} to the next {@code %%}
 * at the end of a line (Obsidian, "Comments"). A comment within a paragraph is an inline.
 */
public final class CommentParser extends AbstractBlockParser {
  private static final String MARK = "%%";
  private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t>]*\\R");

  private final CommentBlock block = new CommentBlock();
  private final BlockContent content = new BlockContent();

  /** A comment, which isn't shown. */
  public static final class CommentBlock extends Block {
    private boolean ended;

    /** Returns whether the comment itself was closed, rather than just the block around it. */
    public boolean isEnded() {
      return ended;
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  private CommentParser() {}

  /**
   * Returns the start of a comment that begins with this line, or null; an unclosed one isn't a
   * comment.
   *
   * @param paragraph the paragraph that the line would continue, or null
   */
  static @Nullable BlockStart start(
      BasedSequence line, ParserState state, @Nullable BasedSequence paragraph) {
    if (!line.startsWith(MARK)) {
      return null;
    }
    BasedSequence note = line.getBaseSequence();
    int start = line.getStartOffset() + MARK.length();
    int end = note.indexOf(MARK, start);
    if (end < 0 || !endsLine(note, end + MARK.length()) || end < line.trimEOL().getEndOffset()) {
      return null;
    }
    boolean begins =
        paragraph == null
            || paragraph.isBlank()
            || (isParted(note.subSequence(start, end)) && !isOpen(paragraph));
    return begins ? BlockStart.of(new CommentParser()).atIndex(state.getNextNonSpaceIndex()) : null;
  }

  /** Returns whether an unclosed comment has begun. */
  private static boolean isOpen(BasedSequence paragraph) {
    boolean open = false;
    for (int at = paragraph.indexOf(MARK); at >= 0; at = paragraph.indexOf(MARK, at + 2)) {
      open = !open;
    }
    return open;
  }

  private static boolean endsLine(BasedSequence note, int from) {
    int at = from;
    while (at < note.length() && (note.charAt(at) == ' ' || note.charAt(at) == '\t')) {
      at++;
    }
    return at == note.length() || note.charAt(at) == '\n' || note.charAt(at) == '\r';
  }

  private static boolean isParted(BasedSequence text) {
    return BLANK_LINE.matcher(text).find();
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return block.ended ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    content.add(line, state.getIndent());
    block.ended = content.getLineCount() > 1 && line.trim().endsWith(MARK);
  }

  @Override
  public boolean isRawText() {
    return true;
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setContent(content);
  }
}
