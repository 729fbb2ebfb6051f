package io.kartei.facts.text;

import io.kartei.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Cuts formatted text at an offset of its plain text, as counted by {@link LineText}. */
public final class InlineCut {
  private int skip;
  private int left;

  private InlineCut(int from, int to) {
    this.skip = from;
    this.left = to - from;
  }

  /** Returns the part between two offsets; what can't be cut stays whole. */
  public static List<Inline> of(List<Inline> inlines, int from, int to) {
    return new InlineCut(from, to).cut(inlines);
  }

  /** Returns what comes after an offset; what can't be cut stays whole. */
  public static List<Inline> from(List<Inline> inlines, int from) {
    return of(inlines, from, Integer.MAX_VALUE);
  }

  /** Returns the text up to the first inline that isn't text, bold or emphasised. */
  public static String opening(List<Inline> inlines) {
    StringBuilder text = new StringBuilder();
    addOpening(inlines, text);
    return text.toString();
  }

  private static boolean addOpening(List<Inline> inlines, StringBuilder text) {
    for (Inline inline : inlines) {
      boolean styled = inline instanceof Inline.Strong || inline instanceof Inline.Emphasis;
      if (inline instanceof Inline.Text plain) {
        text.append(plain.text());
      } else if (!styled || !addOpening(inline.content(), text)) {
        return false;
      }
    }
    return true;
  }

  private List<Inline> cut(List<Inline> inlines) {
    List<Inline> kept = new ArrayList<>();
    for (Inline inline : inlines) {
      if (left <= 0 && !isSilent(inline)) {
        break;
      }
      if (inline instanceof Inline.Text text) {
        text(kept, text);
      } else if (Wrappers.isContainer(inline)) {
        List<Inline> content = cut(inline.content());
        if (!content.isEmpty()) {
          kept.add(inline.with(content));
        }
      } else {
        whole(kept, inline);
      }
    }
    return kept;
  }

  private void text(List<Inline> kept, Inline.Text text) {
    String string = text.text();
    int from = Math.min(skip, string.length());
    skip -= from;
    int to = Math.min(string.length(), from + left);
    if (to > from) {
      left -= to - from;
      kept.add(new Inline.Text(text.span(), string.substring(from, to)));
    }
  }

  /**
   * Returns whether it has no text of its own, such as a footnote number, and so belongs to what
   * precedes it.
   */
  private static boolean isSilent(Inline inline) {
    return !(inline instanceof Inline.Anchor) && LineText.of(List.of(inline)).text().isEmpty();
  }

  private void whole(List<Inline> kept, Inline inline) {
    int length = LineText.of(List.of(inline)).text().length();
    if (skip > 0 && skip >= length) {
      skip -= length;
    } else {
      left -= length - skip;
      skip = 0;
      kept.add(inline);
    }
  }
}
