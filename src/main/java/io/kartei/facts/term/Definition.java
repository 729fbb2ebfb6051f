package io.kartei.facts.term;

import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said that something is.
 *
 * @param name what is defined
 * @param written its name as its author formatted it
 * @param heading what the heading above calls it, should it name the same; else null
 * @param meaning what it is
 * @param reason the message that says why this defines it; null where that depends on its being
 *     named by the heading
 * @param names what the heading names
 */
record Definition(
    String name,
    List<Inline> written,
    @Nullable String heading,
    List<Block> meaning,
    SourceSpan span,
    @Nullable String reason,
    @Nullable SectionNames names) {

  /** One that its form leaves no doubt of. */
  Definition(
      String name, List<Inline> written, List<Block> meaning, SourceSpan span, String reason) {
    this(name, written, null, meaning, span, reason, null);
  }

  /**
   * Why it is one; null when nothing names what is defined.
   *
   * @param known the short form that the name stands for, or null
   */
  @Nullable String reason(@Nullable String known) {
    boolean named = heading != null || (known != null && names != null && names.names(known));
    return reason != null ? reason : named ? "why.term.heading" : null;
  }
}
