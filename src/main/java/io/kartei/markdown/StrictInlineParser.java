package io.kartei.markdown;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Flexmark's inline parser, where it lags behind CommonMark 0.31.2. */
final class StrictInlineParser extends CommonmarkInlineParser {
  /** Section 6.6, "HTML comment", as of 0.31. */
  private static final Pattern COMMENT = Pattern.compile("^<!--(?:-?>|(?s:.*?)-->)");

  /** Section 6.3, the first form of a link destination. */
  private static final Pattern ANGLES = Pattern.compile("^<(?:[^<>\\\\\\r\\n]|\\\\.)*+>");

  StrictInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    return peek() == '<' ? match(ANGLES) : super.parseLinkDestination();
  }

  /** A title is parted from the destination by white space (sections 4.7 and 6.3). */
  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    boolean parted = index > 0 && Character.isWhitespace(input.charAt(index - 1));
    return parted ? super.parseLinkTitle() : null;
  }

  @Override
  public boolean parseHtmlInline() {
    BasedSequence comment = match(COMMENT);
    if (comment != null) {
      appendNode(new HtmlInlineComment(comment));
      return true;
    }
    return super.parseHtmlInline();
  }

  @Override
  public boolean parseEntity() {
    int start = index;
    if (!super.parseEntity()) {
      return false;
    }
    if (Escapes.isTooLong(input.subSequence(start, index))) {
      block.getLastChild().unlink();
      index = start;
      return false;
    }
    return true;
  }
}
