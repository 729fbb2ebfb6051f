package io.kartei.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.kartei.address.SafeAddress;
import io.kartei.markdown.block.TableNode;
import io.kartei.markdown.inline.BoxNode;
import io.kartei.markdown.inline.DialectNode;
import io.kartei.markdown.inline.Escapes;
import io.kartei.markdown.inline.HighlightNode;
import io.kartei.markdown.inline.MailAddresses;
import io.kartei.markdown.inline.SubscriptNode;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Converts flexmark's inline nodes to ours. */
final class InlineBuilder {
  private static final Pattern BACKTICKS_AROUND = Pattern.compile("^`|`$");
  private static final Pattern FIRST_HASH = Pattern.compile("^#\\^?");
  private static final Pattern HASH = Pattern.compile("#\\^?");
  private static final Pattern LINK_WITHIN = Pattern.compile("\\[([^\\[\\]]*)]\\([^()]*\\)");
  private static final Pattern LAST_BACKSLASH = Pattern.compile("\\\\$");
  private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n");

  private static final List<MailAddresses.Found> NO_MAIL = List.of();

  private final ParseScope scope;
  private final FootnoteBuilder footnotes;
  private final boolean bareLinks;
  private int linksAround;

  InlineBuilder(ParseScope scope, FootnoteBuilder footnotes) {
    this.scope = scope;
    this.footnotes = footnotes;
    this.bareLinks = scope.hasDialect();
  }

  /**
   * Returns the inlines below a node, including block-level elements, with HTML balanced within the
   * node.
   */
  List<Inline> children(Node parent) {
    return children(parent, parent.getFirstChild());
  }

  /** Returns the inlines below a node that can't contain blocks. */
  List<Inline> words(Node parent) {
    return LineBlocks.words(children(parent));
  }

  /** Returns the inlines below a node, starting with the given child; empty if it is null. */
  List<Inline> children(Node parent, @Nullable Node first) {
    if (!scope.enter()) {
      SourceSpan span = ParseScope.span(parent);
      scope.reportDepth(span);
      return List.of(new Inline.Text(span, Escapes.resolve(parent.getChars())));
    }
    HtmlFrames frames = HtmlFrames.ofInlines(scope, ParseScope.span(parent));
    addFrom(first, frames);
    List<Inline> inlines = frames.inlines();
    scope.leave();
    return inlines;
  }

  private void addChildren(Node parent, HtmlFrames frames) {
    addFrom(parent.getFirstChild(), frames);
  }

  private void addFrom(@Nullable Node first, HtmlFrames frames) {
    for (Node child = first; child != null; child = child.getNext()) {
      add(child, frames);
    }
  }

  private void add(Node node, HtmlFrames frames) {
    SourceSpan span = ParseScope.span(node);
    if (node instanceof HtmlInlineBase) {
      html(node, span, frames);
    } else if (node instanceof DialectNode dialect) {
      dialect(dialect, span, frames);
    } else if (node instanceof Footnote footnote) {
      Inline reference = footnotes.reference(footnote, span);
      frames.add(reference == null ? new Inline.Text(span, node.getChars().toString()) : reference);
    } else if (node instanceof RefNode reference) {
      reference(reference, span, frames);
    } else if (node instanceof Text text) {
      text(text, frames);
    } else {
      Inline inline = inline(node, span);
      if (inline != null) {
        frames.add(inline);
      } else if (node.hasChildren()) {
        addChildren(node, frames);
      } else {
        frames.add(new Inline.Text(span, Escapes.resolve(node.getChars())));
      }
    }
  }

  private void dialect(DialectNode node, SourceSpan span, HtmlFrames frames) {
    String content = inCell(node, node.content());
    int bar = content.indexOf('|');
    String named =
        LAST_BACKSLASH.matcher(bar < 0 ? content : content.substring(0, bar)).replaceAll("");
    String target = LINK_WITHIN.matcher(named).replaceAll("$1").strip();
    String label = bar < 0 ? null : content.substring(bar + 1).strip();
    switch (node.kind()) {
      case WIKI_LINK -> {
        String text = label == null || label.isEmpty() ? shown(target) : label;
        frames.add(new Inline.WikiLink(span, target, List.of(new Inline.Text(span, text))));
      }
      case EMBED -> frames.add(new Inline.Embed(span, target, label));
      case TAG -> frames.add(new Inline.Tag(span, content));
      case FORMULA -> {
        scope.check(content, span);
        frames.add(
            new Inline.Formula(span, BACKTICKS_AROUND.matcher(content).replaceAll("").strip()));
      }
      case FOOTNOTE -> frames.add(footnotes.within(node.text(), span));
      case COMMENT -> {}
    }
  }

  /**
   * Returns {@code note#heading} as Obsidian displays it; only the heading for a place in the same
   * note.
   */
  private static String shown(String target) {
    return HASH.matcher(FIRST_HASH.matcher(target).replaceFirst("")).replaceAll(" > ");
  }

  private @Nullable Inline inline(Node node, SourceSpan span) {
    if (node instanceof HtmlEntity) {
      return new Inline.Text(span, Escapes.resolve(node.getChars()));
    }
    if (node instanceof SoftLineBreak) {
      return new Inline.SoftBreak(span);
    }
    if (node instanceof HardLineBreak) {
      return new Inline.HardBreak(span);
    }
    if (node instanceof Code code) {
      return new Inline.Code(span, codeText(code));
    }
    if (node instanceof DelimitedNode) {
      return delimited(node, span);
    }
    return node instanceof LinkNodeBase link ? link(link, span) : null;
  }

  /**
   * Adds text without leading spaces on a line, which aren't content (CommonMark 0.31.2, section
   * 6.7).
   */
  private void text(Text text, HtmlFrames frames) {
    boolean startsLine =
        text.getPrevious() instanceof HardLineBreak || text.getPrevious() instanceof BoxNode;
    BasedSequence chars = startsLine ? text.getChars().trimStart() : text.getChars();
    int done = 0;
    boolean mayLink = bareLinks && linksAround == 0;
    for (MailAddresses.Found mail : mayLink ? MailAddresses.in(chars) : NO_MAIL) {
      text(chars.subSequence(done, mail.start()), frames);
      BasedSequence address = chars.subSequence(mail.start(), mail.end());
      SourceSpan span = new SourceSpan(address.getStartOffset(), address.getEndOffset());
      boolean scheme = address.indexOf(':') >= 0;
      frames.add(autoLink(span, (scheme ? "" : "mailto:") + address, address.toString()));
      done = mail.end();
    }
    text(chars.subSequence(done, chars.length()), frames);
  }

  private static void text(BasedSequence chars, HtmlFrames frames) {
    if (!chars.isEmpty()) {
      SourceSpan span = new SourceSpan(chars.getStartOffset(), chars.getEndOffset());
      frames.add(new Inline.Text(span, Escapes.resolve(chars)));
    }
  }

  private @Nullable Inline delimited(Node node, SourceSpan span) {
    if (node instanceof StrongEmphasis) {
      return new Inline.Strong(span, children(node));
    }
    if (node instanceof Emphasis) {
      return new Inline.Emphasis(span, children(node));
    }
    if (node instanceof HighlightNode) {
      return new Inline.Highlight(span, children(node));
    }
    if (node instanceof SubscriptNode) {
      return new Inline.Element(span, "sub", List.of(), children(node));
    }
    return node instanceof Strikethrough ? new Inline.Strikethrough(span, children(node)) : null;
  }

  private @Nullable Inline link(LinkNodeBase node, SourceSpan span) {
    if (node instanceof MailLink mail) {
      return autoLink(span, "mailto:" + mail.getText(), mail.getText().toString());
    }
    if (node instanceof AutoLink auto) {
      String url = auto.getText().toString();
      boolean bare = auto.getOpeningMarker().isEmpty();
      if (!bare && !SafeAddress.leads(url) && isTwice(span)) {
        return new Inline.Text(span, node.getChars().toString());
      }
      if (bare && linksAround > 0) {
        return new Inline.Text(span, url);
      }
      boolean www = bare && url.regionMatches(true, 0, "www.", 0, 4);
      return autoLink(span, www ? "http://" + url : url, url);
    }
    if (node instanceof Image) {
      return new Inline.Image(span, destination(node), title(node), children(node));
    }
    return node instanceof InlineLinkNode
        ? new Inline.Link(span, destination(node), title(node), linkText(node))
        : null;
  }

  /** Returns the text of a link. Links cannot nest, so an address in it stays plain text. */
  private List<Inline> linkText(Node link) {
    linksAround++;
    List<Inline> content = children(link);
    linksAround--;
    return content;
  }

  /** Returns whether there is another bracket before one: {@code <<todo:picture>>} isn't a link. */
  private boolean isTwice(SourceSpan span) {
    return span.start() > 0 && scope.source().text().charAt(span.start() - 1) == '<';
  }

  private static Inline autoLink(SourceSpan span, String url, String text) {
    return new Inline.Link(span, url, null, List.of(new Inline.Text(span, text)));
  }

  private static String destination(LinkNodeBase node) {
    return Escapes.resolve(node.getUrl());
  }

  private static @Nullable String title(LinkNodeBase node) {
    return node.getTitleOpeningMarker().isEmpty() ? null : Escapes.resolve(node.getTitle());
  }

  /** Adds a reference link or image; if its label is undefined, adds it as plain text. */
  private void reference(RefNode node, SourceSpan span, HtmlFrames frames) {
    Reference definition = scope.definition(node);
    if (definition == null) {
      literal(node, frames);
    } else if (node instanceof ImageRef) {
      frames.add(
          new Inline.Image(span, destination(definition), title(definition), children(node)));
    } else {
      frames.add(new Inline.Link(span, destination(definition), title(definition), linkText(node)));
    }
  }

  private void literal(RefNode node, HtmlFrames frames) {
    if (isTorn(node)) {
      text(node.getChars(), frames);
    } else if (node.isReferenceTextCombined()) {
      literal(node, node.getReferenceOpeningMarker(), node.getReferenceClosingMarker(), frames);
    } else {
      literal(node, node.getTextOpeningMarker(), node.getTextClosingMarker(), frames);
      text(node.getReferenceOpeningMarker(), frames);
      text(node.getReference(), frames);
      text(node.getReferenceClosingMarker(), frames);
    }
  }

  /**
   * Detects a flexmark bug: in {@code [a][b][[c] d](u)}, the second pair of brackets gets the
   * content of the first.
   */
  private static boolean isTorn(RefNode node) {
    Node first = node.getFirstChild();
    BasedSequence open =
        node.isReferenceTextCombined()
            ? node.getReferenceOpeningMarker()
            : node.getTextOpeningMarker();
    return first != null && first.getStartOffset() < open.getEndOffset();
  }

  /** Adds brackets and their content, restoring the spaces that flexmark trims. */
  private void literal(RefNode node, BasedSequence open, BasedSequence close, HtmlFrames frames) {
    text(open, frames);
    Node first = node.getFirstChild();
    Node last = node.getLastChild();
    if (first == null || last == null || first.getChars().isEmpty()) {
      blanks(open.baseSubSequence(open.getEndOffset(), close.getStartOffset()), frames);
    } else {
      blanks(open.baseSubSequence(open.getEndOffset(), first.getStartOffset()), frames);
      addChildren(node, frames);
      blanks(close.baseSubSequence(last.getEndOffset(), close.getStartOffset()), frames);
    }
    text(close, frames);
  }

  private static void blanks(BasedSequence chars, HtmlFrames frames) {
    int line = Math.max(chars.lastIndexOf('\n'), chars.lastIndexOf('\r'));
    SourceSpan span = new SourceSpan(chars.getStartOffset(), chars.getEndOffset());
    int start = chars.getStartOffset();
    char before = start == 0 ? '\n' : chars.getBaseSequence().charAt(start - 1);
    if (line >= 0) {
      frames.add(new Inline.SoftBreak(span));
    } else if (before != '\n' && before != '\r') {
      text(chars, frames);
    }
  }

  private void html(Node node, SourceSpan span, HtmlFrames frames) {
    String raw = node.getChars().toString();
    if (scope.trusted()) {
      List<HtmlToken> tokens = scope.hasDialect() ? HtmlToken.of(raw) : List.of();
      scope.keepComments(tokens, (start, end) -> span);
      boolean isWord =
          tokens.stream().anyMatch(tag -> scope.tagsInWords().isWordAmongAll(tag, span));
      frames.add(isWord ? new Inline.Text(span, raw) : new Inline.RawHtml(span, raw));
    } else {
      frames.add(HtmlToken.of(raw), (start, end) -> span);
    }
  }

  /**
   * Removes backslashes before bars in a table, which happens before anything else is parsed (GFM,
   * "Tables").
   */
  private static String inCell(Node node, String text) {
    boolean cell = text.contains("\\|") && node.getAncestorOfType(TableNode.Cell.class) != null;
    return cell ? text.replace("\\|", "|") : text;
  }

  /**
   * Returns the text of a code span: line endings become spaces, and one space is stripped from
   * each end (CommonMark 0.31.2, section 6.1).
   */
  private static String codeText(Code code) {
    String text = inCell(code, LINE_END.matcher(code.getText().toString()).replaceAll(" "));
    boolean padded =
        text.length() > 1 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
    return padded ? text.substring(1, text.length() - 1) : text;
  }
}
