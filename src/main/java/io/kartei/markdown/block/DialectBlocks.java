package io.kartei.markdown.block;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Tries the block syntax of other tools at the start of a line. */
public final class DialectBlocks extends BlockSyntax {
  @Override
  @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
    int start = state.getNextNonSpaceIndex();
    BasedSequence line = state.getLine();
    if (state.getIndent() >= 4 || start >= line.length()) {
      return BlockStart.none();
    }
    BasedSequence rest = line.subSequence(start, line.length());
    boolean begun =
        matched.getBlockParser().isParagraphParser() && FormulaParser.mayBeBegunAbove(rest);
    if (begun) {
      BlockStart goesOn = FormulaParser.begunAbove(rest, state, matched.getParagraphContent());
      if (goesOn != null) {
        return goesOn;
      }
    }
    return switch (rest.charAt(0)) {
      case '$' -> FormulaParser.start(rest, state, begun ? matched.getParagraphContent() : null);
      case '[' -> FootnoteParser.start(rest, state);
      case '%' -> CommentParser.start(rest, state, matched.getParagraphContent());
      default -> AsideParser.start(rest, state);
    };
  }
}
