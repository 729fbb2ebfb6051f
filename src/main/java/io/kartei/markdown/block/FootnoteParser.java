package io.kartei.markdown.block;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses a footnote, {@code [^label]: text}, and the lines below it indented by four; some write
 * the colon of a number inside, {@code [^1:] text}, here or where they refer to it. Flexmark's own
 * parser treats everything up to the last {@code ]:} of the line as the label.
 */
final class FootnoteParser extends AbstractBlockParser {
  private static final int INDENT = 4;
  private static final String COLON = ":";

  private static final Pattern START =
      Pattern.compile(
          "^\\[\\^[ \\t]*(?<label>[^\\[\\]\\s](?:[^\\[\\]\\r\\n]*[^\\[\\]\\s])?)"
              + "(?:[ \\t]*]:|(?<=\\[\\^\\d{1,4}:)](?=[ \\t]+\\S))");

  private final FootnoteBlock block = new FootnoteBlock();

  private FootnoteParser() {}

  /** Returns the start of a footnote that begins with this line, or null. */
  static @Nullable BlockStart start(BasedSequence line, ParserState state) {
    Matcher start = START.matcher(line);
    if (!start.find()) {
      return null;
    }
    FootnoteParser parser = new FootnoteParser();
    parser.block.setOpeningMarker(line.subSequence(0, 2));
    BasedSequence label = line.subSequence(start.start("label"), start.end("label"));
    parser.block.setText(label.removeSuffix(COLON));
    parser.block.setClosingMarker(line.subSequence(start.end("label"), start.end()));
    return BlockStart.of(parser).atIndex(state.getNextNonSpaceIndex() + start.end());
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser parser, Block child) {
    return true;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return block.getFirstChild() == null
          ? BlockContinue.none()
          : BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    return state.getIndent() >= INDENT
        ? BlockContinue.atColumn(state.getColumn() + INDENT)
        : BlockContinue.none();
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setCharsFromContent();
    int text = block.getClosingMarker().getEndOffset() - block.getStartOffset();
    block.setFootnote(block.getChars().subSequence(text).trimStart());
    FootnoteRepository known = FootnoteExtension.FOOTNOTES.get(state.getProperties());
    String label = known.normalizeKey(block.getText());
    known.put(label, block);
    known.put(label + COLON, block);
  }
}
