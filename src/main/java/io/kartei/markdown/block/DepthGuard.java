package io.kartei.markdown.block;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Starts a paragraph instead of nesting blocks deeper than the builders support, since each line is
 * read once per enclosing block.
 */
public final class DepthGuard extends BlockSyntax {
  /** Deeper than in any readable note; bounds the stack depth of all later processing. */
  public static final int MAX_DEPTH = 100;

  /** A little more than the builders accept, so they notice excessive depth and report it. */
  private static final int MAX_BLOCKS = MAX_DEPTH + 10;

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of(
        BlockQuoteParser.Factory.class,
        ListBlockParser.Factory.class,
        ThematicBreakParser.Factory.class);
  }

  @Override
  @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
    return isDeep(matched.getBlockParser().getBlock())
        ? BlockStart.of(new ParagraphParser()).atIndex(state.getIndex())
        : BlockStart.none();
  }

  private static boolean isDeep(Node block) {
    int depth = 0;
    for (Node around = block; around != null; around = around.getParent()) {
      depth += around instanceof ListBlock ? 0 : 1; // the item counts instead
    }
    return depth > MAX_BLOCKS;
  }
}
