package io.kartei.markdown.inline;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** A piece of a line that a dialect gives a meaning. */
public final class DialectNode extends Node {

  /** Which meaning. */
  public enum Kind {
    WIKI_LINK,
    EMBED,
    TAG,
    FORMULA,
    COMMENT,
    FOOTNOTE
  }

  private final Kind kind;
  private final BasedSequence content;

  DialectNode(Kind kind, BasedSequence chars, BasedSequence content) {
    super(chars);
    this.kind = kind;
    this.content = content;
  }

  public Kind kind() {
    return kind;
  }

  /** What stands between the marks. */
  public String content() {
    return content.toString();
  }

  /** The same, which knows its place. */
  public BasedSequence text() {
    return content;
  }

  @Override
  public @Nullable BasedSequence[] getSegments() {
    return new BasedSequence[] {content};
  }
}
