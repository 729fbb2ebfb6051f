package io.kartei.markdown.inline;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LinkRefProcessor;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the parts of flexmark's inline parser that lag behind CommonMark 0.31.2 or take more
 * than linear time: links and emphasis are parsed by the specification's own algorithm ("Appendix:
 * A parsing strategy"), and {@link InlineScan} replaces regular expressions.
 */
public final class StrictInlineParser extends CommonmarkInlineParser {
  /** Whether every label counts as defined, as in a piece of a note. */
  public static final DataKey<Boolean> PIECE = new DataKey<>("PIECE", false);

  /** Whether addresses without angle brackets become links, and boxes in items become tasks. */
  public static final DataKey<Boolean> GFM = new DataKey<>("GFM", false);

  /** Section 6.3, the first form of a link destination. */
  private static final Pattern ANGLES = Pattern.compile("^<(?:[^<>\\\\\\r\\n]|\\\\.)*+>");

  private final boolean piece;
  private final boolean gfm;
  private final List<Runnable> later = new ArrayList<>();

  /** The original lengths of delimiter runs. */
  private final IdentityHashMap<Delimiter, Integer> written = new IdentityHashMap<>();

  private @Nullable KnownLabels labels;
  private @Nullable InlineScan scan;
  private @Nullable BasedSequence scanned;
  private @Nullable LinkOpener lastOpener;

  /** Link openers below this depth have become text, since links cannot nest. */
  private int deaf;

  public StrictInlineParser(
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
    this.piece = PIECE.get(options);
    this.gfm = GFM.get(options);
  }

  /** Parses a text later, once all label definitions are known. */
  public void parseLater(BasedSequence content, Node node) {
    later.add(() -> parse(content, node));
  }

  @Override
  public void finalizeDocument(Document document) {
    later.forEach(Runnable::run);
    super.finalizeDocument(document);
  }

  @Override
  public void parse(BasedSequence content, Node node) {
    lastOpener = null;
    deaf = 0;
    written.clear();
    super.parse(content, node);
  }

  @Override
  protected boolean parseInline(boolean customOnly) {
    int box = gfm && index == 0 ? TaskBox.length(block, input) : 0;
    if (box > 0) {
      index = box;
      appendNode(new BoxNode(input.subSequence(0, box)));
      return true;
    }
    return super.parseInline(customOnly);
  }

  private InlineScan scan() {
    if (scan == null || scanned != input) {
      scan = new InlineScan(input);
      scanned = input;
    }
    return scan;
  }

  /** Advances to the given end and returns the text up to it; null if the end is negative. */
  private @Nullable BasedSequence upTo(int end) {
    if (end < 0) {
      return null;
    }
    BasedSequence found = input.subSequence(index, end);
    index = end;
    return found;
  }

  /** Avoids the copy of the whole paragraph that flexmark makes for every match. */
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
  public boolean parseNewline() {
    int start = index;
    index += input.charAt(index) == '\r' && peek(1) == '\n' ? 2 : 1;
    flushTextNode();
    Node last = block.getLastChild();
    int spaces = 0;
    if (last instanceof Text) {
      BasedSequence text = last.getChars();
      spaces = text.countTrailing(c -> c == ' ');
      if (spaces == text.length()) {
        last.unlink();
      } else if (spaces > 0) {
        last.setChars(text.subSequence(0, text.length() - spaces).trimEnd());
      }
    }
    BasedSequence end = input.subSequence(start - spaces, index);
    appendNode(
        spaces >= 2 ? new HardLineBreak(end) : new SoftLineBreak(input.subSequence(start, index)));
    while (peek() == ' ') {
      index++;
    }
    return true;
  }

  @Override
  protected boolean parseBackticks() {
    int ticks = scan().run(index);
    BasedSequence open = input.subSequence(index, index + ticks);
    index += ticks;
    int end = scan().codeEnd(index, ticks);
    if (end < 0) {
      appendText(open);
      return true;
    }
    BasedSequence text = input.subSequence(index, end);
    index = end + ticks;
    Code code = new Code(open, text, input.subSequence(end, index));
    code.appendChild(new Text(text));
    appendNode(code);
    return true;
  }

  @Override
  public boolean parseHtmlInline() {
    BasedSequence html = upTo(scan().html(index));
    if (html == null) {
      return false;
    }
    appendNode(html.startsWith("<!--") ? new HtmlInlineComment(html) : new HtmlInline(html));
    return true;
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

  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    return peek() == '<' ? match(ANGLES) : upTo(scan().destination(index));
  }

  /** Parses a title, which white space separates from the destination (sections 4.7 and 6.3). */
  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    boolean parted = index > 0 && Character.isWhitespace(input.charAt(index - 1));
    return parted ? upTo(scan().title(index)) : null;
  }

  @Override
  public int parseLinkLabel() {
    BasedSequence label = upTo(scan().label(index));
    return label == null ? 0 : label.length();
  }

  /** Returns whether there is an open bracket that may become a link. */
  public boolean isInBrackets() {
    return lastOpener != null;
  }

  @Override
  protected boolean parseOpenBracket() {
    return open(index, false);
  }

  @Override
  protected boolean parseBang() {
    if (peek(1) == '[') {
      return open(index, true);
    }
    appendText(input, index, ++index);
    return true;
  }

  private boolean open(int start, boolean image) {
    index = start + (image ? 2 : 1);
    Text node = appendSeparateText(input.subSequence(start, index));
    lastOpener = new LinkOpener(node, start, image, lastOpener, lastDelimiter);
    return true;
  }

  @Override
  protected boolean parseCloseBracket() {
    int close = ++index;
    LinkOpener opener = lastOpener;
    if (opener != null) {
      lastOpener = opener.previous;
      boolean mayLink = opener.image || opener.depth >= deaf;
      deaf = Math.min(deaf, opener.depth);
      Node link = mayLink ? link(opener, close) : null;
      if (link != null) {
        append(link, opener);
        return true;
      }
    }
    index = close;
    appendText(input, close - 1, close);
    return true;
  }

  /** Returns the link or image that the brackets form, and moves past it; null if it is text. */
  private @Nullable Node link(LinkOpener opener, int close) {
    InlineLinkNode inline = peek() == '(' ? inlineLink(opener, close) : null;
    if (inline != null) {
      return inline;
    }
    index = close;
    BasedSequence brackets = input.subSequence(opener.bracket(), close);
    for (LinkRefProcessor processor : linkRefProcessors) {
      if (processor.isMatch(brackets)) {
        return processor.createNode(brackets);
      }
    }
    return reference(opener, close);
  }

  private @Nullable InlineLinkNode inlineLink(LinkOpener opener, int close) {
    index++;
    spnl();
    BasedSequence destination = parseLinkDestination();
    if (destination == null) {
      return null;
    }
    spnl();
    BasedSequence title = parseLinkTitle();
    spnl();
    if (peek() != ')') {
      return null;
    }
    index++;
    InlineLinkNode link = opener.image ? new Image() : new Link();
    link.setUrlChars(destination);
    link.setTitleChars(title);
    link.setLinkOpeningMarker(input.subSequence(close, close + 1));
    link.setLinkClosingMarker(input.subSequence(index - 1, index));
    link.setTextChars(input.subSequence(opener.start, close));
    return link;
  }

  private @Nullable RefNode reference(LinkOpener opener, int close) {
    int label = parseLinkLabel();
    boolean own = label <= 2;
    BasedSequence name = input.subSequence(own ? opener.start : close, own ? close : index);
    if ((own && opener.holdsBracket) || !labels().has(name)) {
      return null;
    }
    RefNode link = opener.image ? new ImageRef() : new LinkRef();
    link.setReferenceChars(name);
    link.setDefined(true);
    if (!own) {
      link.setTextChars(input.subSequence(opener.start, close));
    } else if (label == 2) {
      link.setTextOpeningMarker(input.subSequence(index - 2, index - 1));
      link.setTextClosingMarker(input.subSequence(index - 1, index));
    }
    return link;
  }

  private KnownLabels labels() {
    if (labels == null) {
      labels = new KnownLabels(referenceRepository, piece);
    }
    return labels;
  }

  /** Replaces the brackets with a link around the content between them. */
  private void append(Node link, LinkOpener opener) {
    flushTextNode();
    for (Node node = opener.node.getNext(); node != null; ) {
      Node next = node.getNext();
      link.appendChild(node);
      node = next;
    }
    appendNode(link);
    if (link instanceof RefNode || link instanceof InlineLinkNode) {
      link.setCharsFromContent();
    }
    processDelimiters(opener.delimiterBefore);
    if (link instanceof Link || link instanceof LinkRef) {
      deaf = opener.depth;
    }
    if (opener.image && link.getStartOffset() > opener.node.getStartOffset()) {
      opener.node.setChars(opener.node.getChars().subSequence(0, 1));
    } else {
      opener.node.unlink();
    }
  }

  @Override
  protected boolean parseDelimiters(DelimiterProcessor processor, char mark) {
    boolean parsed = super.parseDelimiters(processor, mark);
    if (parsed) {
      written.put(lastDelimiter, lastDelimiter.length());
    }
    return parsed;
  }

  @Override
  public void processDelimiters(@Nullable Delimiter bottom) {
    new MarkPairs(this, delimiterProcessors, written).above(bottom);
  }
}
