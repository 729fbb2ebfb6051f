package io.kartei.facts.term;

import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement of what something is.
 *
 * @param name what is defined
 * @param written its name as formatted by its author
 * @param heading the heading's name for it if the heading above names it; otherwise null
 * @param meaning what it is
 * @param reason message key for why this is a definition; null if that depends on whether the
 *     heading names it
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

  /** Creates a definition whose form is unambiguous. */
  Definition(
      String name, List<Inline> written, List<Block> meaning, SourceSpan span, String reason) {
    this(name, written, null, meaning, span, reason, null);
  }

  /**
   * Returns why it is a definition; null if nothing names what is defined.
   *
   * @param known the short form of the name, or null
   */
  @Nullable String reason(@Nullable String known) {
    boolean named = heading != null || (known != null && names != null && names.names(known));
    return reason != null ? reason : named ? "why.term.heading" : null;
  }
}
