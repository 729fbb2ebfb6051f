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
import org.jspecify.annotations.Nullable;

/**
 * Balances an author's HTML against its container: start tags open a frame, Markdown and text go
 * into the innermost frame, and frames still open at the end of the container are closed there.
 */
final class HtmlFrames {
  /** Elements whose content is only a fallback for browsers that don't support them. */
  private static final Set<String> PLAYERS = Set.of("audio", "iframe", "video");

  private final ParseScope scope;
  private final boolean withinLine;
  private final Deque<HtmlFrame> frames = new ArrayDeque<>();

  /** The dropped element around what follows, whose parts needn't be reported; else null. */
  private @Nullable String foreign;

  private HtmlFrames(ParseScope scope, SourceSpan container, boolean withinLine) {
    this.scope = scope;
    this.withinLine = withinLine;
    frames.push(new HtmlFrame("", List.of(), container));
  }

  /** Creates frames for a container of blocks. */
  static HtmlFrames ofBlocks(ParseScope scope, SourceSpan container) {
    return new HtmlFrames(scope, container, false);
  }

  /**
   * Creates frames for a line. Everything in it stays inline; {@link LineBlocks} extracts blocks if
   * possible.
   */
  static HtmlFrames ofInlines(ParseScope scope, SourceSpan container) {
    return new HtmlFrames(scope, container, true);
  }

  /** Adds a block that isn't HTML. */
  void add(Block block) {
    top().add(block);
  }

  /** Adds an inline that isn't HTML. */
  void add(Inline inline) {
    top().add(inline);
  }

  /** Adds HTML tokens; {@code place} maps a range of their text to its span in the note. */
  void add(List<HtmlToken> tokens, BiFunction<Integer, Integer, SourceSpan> place) {
    scope.keepComments(tokens, place);
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

  /** Closes all open elements, and returns everything as blocks. */
  List<Block> blocks() {
    closeAll();
    return top().blocks();
  }

  /** Closes all open elements, and returns everything as inlines. */
  List<Inline> inlines() {
    closeAll();
    return top().inlines();
  }

  /** Returns how many words are dropped along with the tag in front of them. */
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
      if (foreign == null) {
        boolean component = Character.isUpperCase(tag.text().charAt(1));
        scope.report(HtmlAllowList.dropped(name, component, hidden), span);
        foreign = HtmlAllowList.isForeign(name) && !tag.text().endsWith("/>") ? name : null;
      }
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

  /**
   * Closes the elements that can't contain this one; returns false if there is no valid place for
   * it.
   */
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

  /** Adds the label of a component or field. */
  private void label(String text, SourceSpan span) {
    Inline strong = new Inline.Strong(span, List.of(new Inline.Text(span, text)));
    if (withinLine) {
      top().add(new Inline.Element(span, "p", List.of(), List.of(strong)));
    } else {
      top().add(new Block.Paragraph(span, List.of(strong)));
    }
  }

  /** Adds a space if a dropped element separated words. */
  private void apart(String tag, SourceSpan span) {
    if (HtmlAllowList.parts(tag)) {
      top().add(new Inline.Text(new SourceSpan(span.start(), span.start()), " "));
    }
  }

  private void end(HtmlToken tag, SourceSpan span) {
    String name = tag.name();
    if (name.equals(foreign)) {
      foreign = null;
    }
    if (name.equals("br")) { // every browser treats </br> as a line break (HTML, 13.2.6.4.7)
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
   * Closes the innermost element; {@code ended} tells whether by its own end tag or because an
   * element around it ends.
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
      String tag = HtmlNesting.tag(done.tag, List.of(), done.inlines());
      List<Inline> content = parts ? HtmlNesting.inlines(tag, done.inlines()) : done.inlines();
      top().add(new Inline.Element(done.span, tag, done.attributes, content));
    }
  }

  /** Moves content that a browser would hide out of the element, to after it. */
  private void spill(List<Inline> before, HtmlFrame done) {
    before.forEach(this::add);
    done.blocks.forEach(this::add);
    done.inlines().stream().filter(i -> !HtmlFrame.isSource(i)).forEach(this::add);
  }

  /**
   * Replaces a frame that isn't on the web with a link: a framed page from the site's own origin
   * could do anything the site's scripts can.
   */
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
