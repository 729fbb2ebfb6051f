package io.kartei.markdown;

import io.kartei.address.SafeAddress;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.model.Attribute;
import io.kartei.model.Block;
import io.kartei.model.HtmlElements;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Balances an author's HTML against its container: start tags open a frame, Markdown and text go
 * into the innermost one, and whatever is still open at the container's end is closed there.
 */
final class HtmlFrames {
  /**
   * Elements that a browser shows something else for: words in them are for browsers that cannot.
   */
  private static final Set<String> PLAYERS = Set.of("audio", "iframe", "video");

  private final ParseScope scope;
  private final boolean withinLine;
  private final Deque<Frame> frames = new ArrayDeque<>();

  private HtmlFrames(ParseScope scope, SourceSpan container, boolean withinLine) {
    this.scope = scope;
    this.withinLine = withinLine;
    frames.push(new Frame("", List.of(), container));
  }

  /** For a container of blocks. */
  static HtmlFrames ofBlocks(ParseScope scope, SourceSpan container) {
    return new HtmlFrames(scope, container, false);
  }

  /**
   * For a line: whatever is in it stays inline, {@link LineBlocks} takes blocks out of it where
   * that is possible.
   */
  static HtmlFrames ofInlines(ParseScope scope, SourceSpan container) {
    return new HtmlFrames(scope, container, true);
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
    for (int i = 0; i < tokens.size(); i++) {
      HtmlToken token = tokens.get(i);
      SourceSpan span = place.apply(token.start(), token.end());
      switch (token.kind()) {
        case TEXT, OTHER -> text(token, span);
        case START -> start(token, span, i + 1 < tokens.size() ? hidden(tokens.get(i + 1)) : 0);
        case RAW -> {}
        case END -> end(token, span);
        case COMMENT -> comment(token, span);
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

  /** How many words go with the tag in front of them. */
  private static int hidden(HtmlToken next) {
    return next.kind() == HtmlToken.Kind.RAW ? next.words() : 0;
  }

  private void text(HtmlToken token, SourceSpan span) {
    top().add(new Inline.Text(span, token.text()));
  }

  private void comment(HtmlToken comment, SourceSpan span) {
    if (!comment.isEnded()) {
      scope.report(
          Diagnostic.warning("dropped-html.comment", comment.words()),
          new SourceSpan(span.start(), span.start() + "<!--".length()));
    } else if (comment.text().strip().equalsIgnoreCase("toc")) {
      contents(span);
    }
  }

  private void contents(SourceSpan span) {
    if (withinLine) {
      scope.report(Diagnostic.info("dropped-html.contents-in-line"), span);
    } else {
      top().add(new Block.Contents(span));
    }
  }

  private void start(HtmlToken tag, SourceSpan span, int hidden) {
    String name = tag.name();
    if (scope.tagsInWords().isWord(tag, span, withinLine)) {
      text(tag, span);
      return;
    }
    if (!HtmlAllowList.allows(name)) {
      boolean component = Character.isUpperCase(tag.text().charAt(1));
      scope.report(HtmlAllowList.dropped(name, component, hidden), span);
      HtmlAllowList.label(tag).forEach(label -> label(label, span));
      apart(name, span);
      return;
    }
    List<Attribute> attributes = HtmlAllowList.attributes(tag, span, scope);
    for (Attribute attribute : attributes) {
      if (attribute.name().equals("id")) {
        scope.anchor(attribute.value());
      }
    }
    if (HtmlAllowList.closesItself(name) && top().tag.equals(name)) {
      close();
    }
    if (!scope.enter()) {
      scope.reportDepth(span);
      return;
    }
    frames.push(new Frame(name, attributes, span));
    if (HtmlAllowList.isVoid(name)) {
      close(true);
    }
  }

  /** What a component or a field is called. */
  private void label(String text, SourceSpan span) {
    Inline strong = new Inline.Strong(span, List.of(new Inline.Text(span, text)));
    if (withinLine) {
      top().add(new Inline.Element(span, "p", List.of(), List.of(strong)));
    } else {
      top().add(new Block.Paragraph(span, List.of(strong)));
    }
  }

  /** Words that an element kept apart are apart without it. */
  private void apart(String tag, SourceSpan span) {
    if (HtmlAllowList.parts(tag)) {
      top().add(new Inline.Text(new SourceSpan(span.start(), span.start()), " "));
    }
  }

  private void end(HtmlToken tag, SourceSpan span) {
    String name = tag.name();
    if (name.equals("br")) { // </br> is a line break to every browser (HTML, 13.2.6.4.7)
      start(new HtmlToken(HtmlToken.Kind.START, "br", List.of(), "", 0, 0), span, 0);
      return;
    }
    if (frames.stream().noneMatch(f -> f.tag.equals(name))) {
      apart(name, span);
      if (scope.tagsInWords().isWord(tag, span, withinLine)) {
        text(tag, span);
      } else if (HtmlAllowList.allows(name) && !HtmlAllowList.isVoid(name)) {
        scope.report(Diagnostic.info("dropped-html.closes-nothing", name), span);
      }
      return;
    }
    while (!top().tag.equals(name)) {
      close();
    }
    top().span = top().span.to(span);
    close(true);
  }

  private void closeAll() {
    while (frames.size() > 1) {
      if (!HtmlAllowList.closesItself(top().tag)) {
        scope.report(Diagnostic.info("dropped-html.never-closed", top().tag), top().span);
      }
      close();
    }
  }

  private void close() {
    close(false);
  }

  /**
   * Closes the innermost element; {@code ended} by its own tag, or because what is around it ends.
   */
  private void close(boolean ended) {
    Frame done = frames.pop();
    scope.leave();
    if (done.isHollow()) {
      scope.report(Diagnostic.info("dropped-html.nothing-to-show", done.tag), done.span);
      spill(done.instead(), done);
    } else if (done.tag.equals("iframe") && !SafeAddress.isOnWeb(done.value("src"))) {
      Inline link = localFrame(done);
      if (ended) {
        top().add(link);
      } else {
        spill(List.of(link), done);
      }
    } else if (!ended && PLAYERS.contains(done.tag)) {
      Inline player = new Inline.Element(done.span, done.tag, done.attributes, done.sources());
      spill(List.of(player), done);
    } else if (!withinLine && (HtmlElements.isBlock(done.tag) || !done.blocks.isEmpty())) {
      List<Block> content = LooseCells.fitted(done.tag, done.blocks());
      top().add(new Block.Element(done.span, done.tag, done.attributes, content));
    } else {
      top().add(new Inline.Element(done.span, done.tag, done.attributes, done.inlines));
    }
  }

  /** What a browser would hide in an element stands behind it. */
  private void spill(List<Inline> before, Frame done) {
    before.forEach(this::add);
    done.blocks.forEach(this::add);
    done.inlines.stream().filter(i -> !Frame.isSource(i)).forEach(this::add);
  }

  /** In a frame, a page of the site's own address could do whatever the site's scripts can. */
  private Inline localFrame(Frame frame) {
    String src = frame.value("src");
    scope.report(Diagnostic.warning("dropped-html.frame", src), frame.span);
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
        case "audio", "video" -> !has("src") && sources().isEmpty();
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

    /** The words that were to stand for a picture. */
    List<Inline> instead() {
      return attributes.stream()
          .filter(a -> a.name().equals("alt") && !a.value().isBlank())
          .<Inline>map(a -> new Inline.Text(span, a.value()))
          .toList();
    }

    /** What a player may play. */
    List<Inline> sources() {
      return Stream.concat(blocks.stream().flatMap(b -> contentOf(b).stream()), inlines.stream())
          .filter(Frame::isSource)
          .toList();
    }

    private static List<Inline> contentOf(Block block) {
      return block instanceof Block.Plain plain ? plain.content() : List.of();
    }

    private static boolean isSource(Inline inline) {
      return inline instanceof Inline.Element element
          && (element.tag().equals("source") || element.tag().equals("track"));
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
