package io.kartei.markdown.block;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses a {@code <textarea>} as an HTML block of the first kind (CommonMark 0.31.2, section 4.6).
 */
public final class TextareaParser extends RawLines<HtmlBlock> {
  private static final Pattern START = Pattern.compile("(?i)^ {0,3}<textarea(?:[\\s>].*)?$");
  private static final Pattern END = Pattern.compile("(?i)</(?:script|pre|style|textarea)>");

  private TextareaParser() {
    super(new HtmlBlock());
  }

  @Override
  boolean ends(BasedSequence line) {
    return END.matcher(line).find();
  }

  /** Starts a block at a line that begins with the tag. */
  public static final class Factory extends BlockSyntax {
    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of(HtmlBlockParser.Factory.class);
    }

    @Override
    @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      BasedSequence rest = line.subSequence(state.getIndex(), line.length()).trimEOL();
      return START.matcher(rest).find()
          ? BlockStart.of(new TextareaParser()).atIndex(state.getIndex())
          : BlockStart.none();
    }
  }
}
