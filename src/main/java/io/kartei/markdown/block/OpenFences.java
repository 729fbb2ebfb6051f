package io.kartei.markdown.block;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import io.kartei.diagnostic.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Tells of the fences of a note that nothing closes, and why that is. */
public final class OpenFences {
  private final int end;

  /**
   * Whether the last fence ended with the item or quote around it, so that its end is still due.
   */
  private boolean due;

  public OpenFences(String note) {
    this.end = note.stripTrailing().length();
  }

  /** Returns what is wrong with the next fence of the note, or null if it is closed. */
  public @Nullable Diagnostic next(FencedCodeBlock fence, String content) {
    if (!fence.getClosingMarker().isEmpty()) {
      due = false;
      return null;
    }
    boolean last = fence.getEndOffset() >= end;
    boolean stray = content.isBlank() && fence.getInfo().isBlank();
    boolean closes = due && stray;
    due = !last && !closes;
    String key = !last ? "unclosed.inside" : stray ? "unclosed.stray" : "unclosed.code";
    return closes ? null : Diagnostic.warning(key, fence.getOpeningMarker().toString());
  }
}
