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
import java.util.regex.Matcher;
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

  /** Without the copy of the whole paragraph that flexmark makes for every match. */
  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    Matcher matcher = matcher(pattern);
    return matcher == null ? null : input.subSequence(matcher.start(), matcher.end());
  }

  @Override
  public @Nullable BasedSequence @Nullable [] matchWithGroups(Pattern pattern) {
    Matcher matcher = matcher(pattern);
    if (matcher == null) {
      return null;
    }
    @Nullable BasedSequence[] groups = new BasedSequence[matcher.groupCount() + 1];
    for (int i = 0; i < groups.length; i++) {
      int start = matcher.start(i);
      groups[i] = start < 0 ? null : input.subSequence(start, matcher.end(i));
    }
    return groups;
  }

  @Override
  public @Nullable Matcher matcher(Pattern pattern) {
    if (index >= input.length()) {
      return null;
    }
    Matcher matcher = pattern.matcher(input);
    matcher.region(index, input.length());
    if (!matcher.find()) {
      return null;
    }
    index = matcher.end();
    return matcher;
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
