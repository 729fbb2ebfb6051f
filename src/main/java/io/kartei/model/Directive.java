package io.kartei.model;

import io.kartei.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an author tells Kartei in a comment: {@code <!-- kartei: ignore broken-link: still to come
 * -->}.
 *
 * @param span the comment
 * @param kind what it asks for
 * @param codes the codes of diagnostics to ignore; empty for other kinds
 * @param reason why, or null
 * @param applies what it is about: the block after it, or the line that it is in; null for the
 *     whole note
 */
public record Directive(
    SourceSpan span,
    Kind kind,
    List<String> codes,
    @Nullable String reason,
    @Nullable SourceSpan applies) {
  public Directive {
    codes = List.copyOf(codes);
  }

  /** What a directive asks for. */
  public enum Kind {
    /** Some diagnostics are not reported. */
    IGNORE,
    /** Cards are made here. */
    CARD,
    /** No cards are made here. */
    NO_CARD,
    /** It goes into a cheat sheet. */
    CHEATSHEET,
    /** It goes into no cheat sheet. */
    NO_CHEATSHEET
  }
}
