package io.kartei.language;

import io.kartei.language.Text.Match;
import org.jspecify.annotations.Nullable;

/**
 * A separator between a name and what is said about it: {@code :}, {@code =}, an arrow, a dash
 * followed by a blank.
 *
 * @param first the index of its first token
 * @param next the index of the token after it
 */
public record Separator(int first, int next) {
  private static final String DASHES = "-–—";

  /** Returns the separator that a token begins; null if it doesn't begin one. */
  public static @Nullable Separator at(Text text, int token) {
    Match sign = token < text.tokens().size() ? text.at(Category.SEPARATOR, token) : null;
    int next = sign == null ? 0 : text.indexAt(sign.end());
    boolean within =
        next == token + 1
            && text.isOneOf(DASHES, token)
            && (text.isGlued(next) || (text.isOneOf("-", token) && text.isGlued(token)));
    return sign == null || within ? null : new Separator(token, next);
  }

  /** Returns the first separator of a text; null if there isn't one. */
  public static @Nullable Separator first(Text text) {
    Separator found = null;
    for (int i = 0; i < text.tokens().size() && found == null; i++) {
      found = at(text, i);
    }
    return found;
  }

  /** Returns the text up to its first separator, or to the first of the given characters. */
  public static Text cut(Text text, String signs) {
    int end = 0;
    while (end < text.tokens().size() && !text.isOneOf(signs, end) && at(text, end) == null) {
      end++;
    }
    return text.view(0, end);
  }

  /** Returns the index after the quotation marks, bullets and arrows that a text begins with. */
  public static int behindLead(Text text, String quotes) {
    int lead = text.skip(quotes, 0);
    Match arrow = lead < text.tokens().size() ? text.at(Category.LEAD, lead) : null;
    return arrow == null ? lead : text.skip(quotes, text.indexAt(arrow.end()));
  }
}
