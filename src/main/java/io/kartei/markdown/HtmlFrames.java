package io.kartei.markdown;

import io.kartei.address.SafeAddress;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.model.Attribute;
import io.kartei.model.Block;
import io.kartei.model.HtmlElements;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

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
  private final Deque<HtmlFrame> frames = new ArrayDeque<>();

  private HtmlFrames(ParseScope scope, SourceSpan container, boolean withinLine) {
    this.scope = scope;
    this.withinLine = withinLine;
    frames.push(new HtmlFrame("", List.of(), container));
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
    if (!makesPlace(name, span)) {
      return;
    }
    List<Attribute> attributes = HtmlAllowList.attributes(tag, span, scope);
    for (Attribute attribute : attributes) {
      if (attribute.name().equals("id")) {
        scope.anchor(attribute.value());
      }
    }
    if (open(name, attributes, span) && HtmlAllowList.isVoid(name)) {
      close(true);
    }
  }

  private boolean open(String name, List<Attribute> attributes, SourceSpan span) {
    if (!scope.enter()) {
      scope.reportDepth(span);
      return false;
    }
    frames.push(new HtmlFrame(name, attributes, span));
    return true;
  }

  /** Ends what an element must not stand in; false if there is no place for it. */
  private boolean makesPlace(String name, SourceSpan span) {
    if (HtmlNesting.isTablePart(name)) {
      return makesPlaceInTable(name, span);
    }
    int ended = 0;
    int depth = 0;
    for (HtmlFrame frame : frames) {
      depth++;
      if (HtmlNesting.ends(name, frame.tag)) {
        ended = depth;
      }
      if (ended > 0 || HtmlNesting.shields(frame.tag, name)) {
        break;
      }
    }
    for (int i = 0; i < ended; i++) {
      close();
    }
    return true;
  }

  private boolean makesPlaceInTable(String part, SourceSpan span) {
    if (frames.stream().noneMatch(f -> f.tag.equals("table"))) {
      scope.report(Diagnostic.info("dropped-html.outside-table", part), span);
      apart(part, span);
      return false;
    }
    Set<String> parents = HtmlNesting.parents(part);
    boolean fits = false;
    for (HtmlFrame frame : frames) {
      fits |= parents.contains(frame.tag);
      if (fits || frame.tag.equals("table")) {
        break;
      }
    }
    String between = HtmlNesting.between(part);
    Set<String> wanted = fits ? parents : HtmlNesting.parents(between);
    while (!wanted.contains(top().tag)) {
      close();
    }
    return fits || open(between, List.of(), span);
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
    HtmlFrame done = frames.pop();
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
    } else if (done.isPlace() && (!ended || done.has("id"))) {
      spill(List.of(new Inline.Element(done.span, done.tag, done.attributes, List.of())), done);
    } else {
      add(done);
    }
  }

  private void add(HtmlFrame done) {
    boolean parts = HtmlNesting.holdsParts(done.tag);
    if (!withinLine && (HtmlElements.isBlock(done.tag) || !done.blocks.isEmpty())) {
      List<Block> blocks = done.blocks();
      String tag = HtmlNesting.tag(done.tag, blocks, List.of());
      List<Block> content = parts ? HtmlNesting.blocks(tag, blocks) : blocks;
      top().add(new Block.Element(done.span, tag, done.attributes, content));
    } else {
      String tag = HtmlNesting.tag(done.tag, List.of(), done.inlines);
      List<Inline> content = parts ? HtmlNesting.inlines(tag, done.inlines) : done.inlines;
      top().add(new Inline.Element(done.span, tag, done.attributes, content));
    }
  }

  /** What a browser would hide in an element stands behind it. */
  private void spill(List<Inline> before, HtmlFrame done) {
    before.forEach(this::add);
    done.blocks.forEach(this::add);
    done.inlines.stream().filter(i -> !HtmlFrame.isSource(i)).forEach(this::add);
  }

  /** In a frame, a page of the site's own address could do whatever the site's scripts can. */
  private Inline localFrame(HtmlFrame frame) {
    String src = frame.value("src");
    scope.report(Diagnostic.warning("dropped-html.frame", src), frame.span);
    String title = frame.value("title");
    Inline text = new Inline.Text(frame.span, title.isBlank() ? src : title);
    return new Inline.Link(frame.span, src, null, List.of(text));
  }

  private HtmlFrame top() {
    return frames.element();
  }
}
