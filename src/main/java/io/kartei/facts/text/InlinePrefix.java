package io.kartei.facts.text;

import io.kartei.model.Inline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The beginning of a line, as far as it is text, plain or bold. */
public final class InlinePrefix {
  private int left;

  private InlinePrefix(int left) {
    this.left = left;
  }

  /** Returns the text up to the first inline that isn't text, bold or emphasised. */
  public static String text(List<Inline> inlines) {
    StringBuilder text = new StringBuilder();
    append(inlines, text);
    return text.toString();
  }

  private static boolean append(List<Inline> inlines, StringBuilder text) {
    for (Inline inline : inlines) {
      List<Inline> inner = inner(inline);
      if (inline instanceof Inline.Text plain) {
        text.append(plain.text());
      } else if (inner == null || !append(inner, text)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the inlines without the first characters of that text. */
  public static List<Inline> drop(List<Inline> inlines, int characters) {
    return new InlinePrefix(characters).drop(inlines);
  }

  private List<Inline> drop(List<Inline> inlines) {
    List<Inline> rest = new ArrayList<>();
    for (Inline inline : inlines) {
      Inline kept = left > 0 ? shorten(inline) : inline;
      if (kept != null) {
        rest.add(kept);
      }
    }
    return rest;
  }

  private @Nullable Inline shorten(Inline inline) {
    if (inline instanceof Inline.Text text) {
      int cut = Math.min(left, text.text().length());
      left -= cut;
      return cut == text.text().length()
          ? null
          : new Inline.Text(text.span(), text.text().substring(cut));
    }
    List<Inline> inner = inner(inline);
    List<Inline> kept = inner == null ? List.of() : drop(inner);
    return kept.isEmpty() ? null : inline.with(kept);
  }

  /** Returns the inlines with at most the first characters of that text. */
  public static List<Inline> take(List<Inline> inlines, int characters) {
    return new InlinePrefix(characters).take(inlines);
  }

  private List<Inline> take(List<Inline> inlines) {
    List<Inline> taken = new ArrayList<>();
    for (Inline inline : inlines) {
      List<Inline> inner = inner(inline);
      if (left > 0 && inline instanceof Inline.Text text) {
        int length = Math.min(left, text.text().length());
        left -= length;
        taken.add(new Inline.Text(text.span(), text.text().substring(0, length)));
      } else if (left > 0 && inner != null) {
        taken.add(inline.with(take(inner)));
      }
    }
    return taken;
  }

  private static @Nullable List<Inline> inner(Inline inline) {
    boolean goesOn = inline instanceof Inline.Strong || inline instanceof Inline.Emphasis;
    return goesOn ? inline.content() : null;
  }
}
