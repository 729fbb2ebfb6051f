package io.kartei.markdown;

import io.kartei.address.SafeAddress;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.model.Attribute;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Balances an author's HTML against its container: start tags open a frame, Markdown and text go
 * into the innermost one, and whatever is still open at the container's end is closed there.
 */
final class HtmlFrames {
  /** Elements that the HTML standard lets end without an end tag. */
  private static final Set<String> SELF_CLOSING =
      Set.of(
          "p",
          "li",
          "dt",
          "dd",
          "td",
          "th",
          "tr",
          "thead",
          "tbody",
          "tfoot",
          "colgroup",
          "caption");

  private final ParseScope scope;
  private final Deque<Frame> frames = new ArrayDeque<>();

  HtmlFrames(ParseScope scope, SourceSpan container) {
    this.scope = scope;
    frames.push(new Frame("", List.of(), container));
  }

  /** A block that is no HTML. */
  void add(Block block) {
    top().add(block);
  }

  /** An inline that is no HTML. */
  void add(Inline inline) {
    top().add(inline);
  }

  /** Pieces of HTML; {@code place} gives the span in the note of a range in their text. */
  void add(List<HtmlToken> tokens, BiFunction<Integer, Integer, SourceSpan> place) {
    for (HtmlToken token : tokens) {
      SourceSpan span = place.apply(token.start(), token.end());
      switch (token.kind()) {
        case TEXT -> top().add(new Inline.Text(span, token.text()));
        case START -> start(token, span);
        case END -> end(token, span);
        case COMMENT -> comment(token, span);
        case OTHER -> {}
      }
    }
  }

  /** Everything so far as blocks; closes what is open. */
  List<Block> blocks() {
    closeAll();
    return top().blocks();
  }

  /** Everything so far as inlines; closes what is open. */
  List<Inline> inlines() {
    closeAll();
    return top().inlines;
  }

  private void comment(HtmlToken comment, SourceSpan span) {
    if (comment.text().strip().equalsIgnoreCase("toc")) {
      top().add(new Block.Contents(span));
    }
  }

  private void start(HtmlToken tag, SourceSpan span) {
    String name = tag.name();
    if (!HtmlAllowList.allows(name)) {
      String written = scope.source().text(span);
      boolean component = written.length() > 1 && Character.isUpperCase(written.charAt(1));
      scope.report(HtmlAllowList.dropped(name, component), span);
      return;
    }
    List<Attribute> attributes = HtmlAllowList.attributes(tag, span, scope);
    for (Attribute attribute : attributes) {
      if (attribute.name().equals("id")) {
        scope.anchor(attribute.value());
      }
    }
    if (SELF_CLOSING.contains(name) && top().tag.equals(name)) {
      close();
    }
    if (!scope.enter()) {
      scope.reportDepth(span);
      return;
    }
    frames.push(new Frame(name, attributes, span));
    if (HtmlAllowList.isVoid(name)) {
      close();
    }
  }

  private void end(HtmlToken tag, SourceSpan span) {
    String name = tag.name();
    if (name.equals("br")) { // </br> is a line break to every browser (HTML, 13.2.6.4.7)
      start(new HtmlToken(HtmlToken.Kind.START, "br", List.of(), "", 0, 0), span);
      return;
    }
    if (frames.stream().noneMatch(f -> f.tag.equals(name))) {
      if (HtmlAllowList.allows(name) && !HtmlAllowList.isVoid(name)) {
        scope.report(
            Diagnostic.info("dropped-html", "</" + name + "> closes nothing and was left out"),
            span);
      }
      return;
    }
    while (!top().tag.equals(name)) {
      close();
    }
    top().span = top().span.to(span);
    close();
  }

  private void closeAll() {
    while (frames.size() > 1) {
      if (!SELF_CLOSING.contains(top().tag)) {
        scope.report(
            Diagnostic.info("dropped-html", "<" + top().tag + "> is never closed")
                .hint("it ends where the text around it ends"),
            top().span);
      }
      close();
    }
  }

  private void close() {
    Frame done = frames.pop();
    scope.leave();
    if (done.isHollow()) {
      scope.report(
          Diagnostic.info(
              "dropped-html", "<" + done.tag + "> has nothing to show and was left out"),
          done.span);
      return;
    }
    if (done.tag.equals("iframe") && !SafeAddress.isOnWeb(done.value("src"))) {
      top().add(localFrame(done));
      return;
    }
    boolean holdsBlocks = HtmlAllowList.holdsBlocks(done.tag) || !done.blocks.isEmpty();
    if (holdsBlocks) {
      top().add(new Block.Element(done.span, done.tag, done.attributes, done.blocks()));
    } else {
      top().add(new Inline.Element(done.span, done.tag, done.attributes, done.inlines));
    }
  }

  /** In a frame, a page of the site's own address could do whatever the site's scripts can. */
  private Inline localFrame(Frame frame) {
    String src = frame.value("src");
    scope.report(
        Diagnostic.warning("dropped-html", "the frame with \"" + src + "\" became a link")
            .hint("only what is on the web can be shown in a frame"),
        frame.span);
    String title = frame.value("title");
    Inline text = new Inline.Text(frame.span, title.isBlank() ? src : title);
    return new Inline.Link(frame.span, src, null, List.of(text));
  }

  private Frame top() {
    return frames.element();
  }

  /** An open element, or the container itself. */
  private static final class Frame {
    private final String tag;
    private final List<Attribute> attributes;
    private final List<Block> blocks = new ArrayList<>();
    private List<Inline> inlines = new ArrayList<>();
    private SourceSpan span;

    Frame(String tag, List<Attribute> attributes, SourceSpan span) {
      this.tag = tag;
      this.attributes = attributes;
      this.span = span;
    }

    /** Whether it would be an empty box: what it was to show is missing, or may not be shown. */
    boolean isHollow() {
      return switch (tag) {
        case "img", "source" -> !has("src") && !has("srcset");
        case "iframe", "track" -> !has("src");
        case "audio", "video" -> !has("src") && blocks.isEmpty() && !holdsElements();
        default -> false;
      };
    }

    String value(String attribute) {
      return attributes.stream()
          .filter(a -> a.name().equals(attribute))
          .map(Attribute::value)
          .findFirst()
          .orElse("");
    }

    private boolean has(String attribute) {
      return attributes.stream().anyMatch(a -> a.name().equals(attribute));
    }

    private boolean holdsElements() {
      return inlines.stream().anyMatch(Inline.Element.class::isInstance);
    }

    void add(Block block) {
      flush();
      blocks.add(block);
    }

    void add(Inline inline) {
      int last = inlines.size() - 1;
      if (inline instanceof Inline.Text text
          && last >= 0
          && inlines.get(last) instanceof Inline.Text before) {
        inlines.set(
            last, new Inline.Text(before.span().to(text.span()), before.text() + text.text()));
      } else {
        inlines.add(inline);
      }
    }

    List<Block> blocks() {
      flush();
      return blocks;
    }

    private void flush() {
      boolean visible =
          tag.equals("pre")
              || inlines.stream().anyMatch(i -> !(i instanceof Inline.Text))
              || !PlainText.of(inlines).isEmpty();
      if (!inlines.isEmpty() && visible) {
        SourceSpan whole = inlines.get(0).span().to(inlines.get(inlines.size() - 1).span());
        blocks.add(new Block.Plain(whole, inlines));
      }
      inlines = new ArrayList<>();
    }
  }
}
