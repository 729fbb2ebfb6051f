package io.kartei.markdown.block;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parses headings (CommonMark 0.31.2, sections 4.2 and 4.3). Flexmark's own factory reassembles the
 * preceding paragraph for every line that may be a heading. As in kramdown and Python-Markdown, the
 * blank behind several marks may be missing; behind one, it tells a heading from a tag.
 */
public final class HeadingBlocks extends BlockSyntax {
  private static final int MAX_LEVEL = 6;

  /** What a keyboard writes where the key for marks is still held. */
  private static final char HARD_BLANK = '\u00a0';

  private final boolean glued;

  /**
   * @param glued whether the blank behind several marks may be missing
   */
  public HeadingBlocks(boolean glued) {
    this.glued = glued;
  }

  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of(BlockQuoteParser.Factory.class);
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of(
        FencedCodeBlockParser.Factory.class,
        HtmlBlockParser.Factory.class,
        ThematicBreakParser.Factory.class,
        ListBlockParser.Factory.class,
        IndentedCodeBlockParser.Factory.class);
  }

  @Override
  @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
    if (state.getIndent() >= 4 || state.getActiveBlockParser() instanceof FencedCodeBlockParser) {
      return BlockStart.none();
    }
    BasedSequence line = state.getLine();
    BasedSequence text = line.subSequence(state.getNextNonSpaceIndex(), line.length());
    BlockStart marked = marked(text, line.length());
    return marked == null && matched.getBlockParser().isParagraphParser()
        ? underlined(text, matched, line)
        : marked;
  }

  private @Nullable BlockStart marked(BasedSequence text, int lineLength) {
    int level = text.countLeading(c -> c == '#');
    if (level == 0
        || level > MAX_LEVEL
        || (level < text.length() && !isBlank(text.charAt(level)) && !isGlued(text, level))) {
      return null;
    }
    BasedSequence rest = text.subSequence(level, text.length());
    BasedSequence kept = rest.trimEnd();
    int marks = kept.countTrailing(c -> c == '#');
    int end = kept.length() - marks;
    boolean closed = marks > 0 && (end == 0 || isBlank(kept.charAt(end - 1)));
    HeadingParser parser = new HeadingParser(level);
    Heading heading = (Heading) parser.getBlock();
    heading.setOpeningMarker(text.subSequence(0, level));
    heading.setText(kept.subSequence(0, closed ? end : kept.length()).trim());
    heading.setClosingMarker(closed ? kept.subSequence(end, kept.length()) : BasedSequence.NULL);
    heading.setCharsFromContent();
    return BlockStart.of(parser).atIndex(lineLength);
  }

  private boolean isGlued(BasedSequence text, int level) {
    char first = text.charAt(level);
    boolean begins = Character.isLetterOrDigit(first) || "*_`[".indexOf(first) >= 0;
    return glued
        && (first == HARD_BLANK || (level > 1 && begins))
        && text.subSequence(level).chars().anyMatch(Character::isLetter);
  }

  private static @Nullable BlockStart underlined(
      BasedSequence text, MatchedBlockParser matched, BasedSequence line) {
    BasedSequence marks = text.trimEnd();
    char mark = marks.isEmpty() ? ' ' : marks.charAt(0);
    if ((mark != '=' && mark != '-') || marks.countLeading(c -> c == mark) < marks.length()) {
      return null;
    }
    List<BasedSequence> lines = matched.getParagraphLines();
    List<Integer> ends = matched.getParagraphEolLengths();
    if (lines == null || ends == null) {
      return null;
    }
    BlockContent content = new BlockContent();
    content.addAll(lines, ends);
    HeadingParser parser = new HeadingParser(mark == '=' ? 1 : 2);
    Heading heading = (Heading) parser.getBlock();
    heading.setText(content.getContents().trim());
    heading.setClosingMarker(line.trim());
    heading.setCharsFromContent();
    return BlockStart.of(parser).atIndex(line.length()).replaceActiveBlockParser();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
