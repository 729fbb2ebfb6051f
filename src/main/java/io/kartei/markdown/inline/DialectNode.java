package io.kartei.markdown.inline;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** A piece of a line that has a meaning in a dialect. */
public final class DialectNode extends Node {

  /** The meaning of the piece. */
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

  /** Returns the text between the delimiters. */
  public String content() {
    return content.toString();
  }

  /** Returns the text between the delimiters, with its position. */
  public BasedSequence text() {
    return content;
  }

  @Override
  public @Nullable BasedSequence[] getSegments() {
    return new BasedSequence[] {content};
  }
}
