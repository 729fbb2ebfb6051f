package io.kartei.study.outline;

import io.kartei.facts.text.InlineCut;
import io.kartei.facts.text.LineText;
import io.kartei.language.Separator;
import io.kartei.language.Text;
import io.kartei.language.Token;
import io.kartei.model.Inline;
import io.kartei.study.draft.CardScope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line that names something and says something about it: {@code **Name**: what it is}, {@code
 * Name – what it is}.
 *
 * @param name the part before the separator
 * @param saying the part after it
 */
public record NamedLine(List<Inline> name, List<Inline> saying) {
  private static final String BRACKETS = "([{";
  private static final String CLOSING = ")]}";

  /** Returns the line's name and what follows, or null if it has no separator between words. */
  public static @Nullable NamedLine of(List<Inline> line, CardScope scope) {
    LineText words = LineText.of(line);
    Text text = scope.text(words.text());
    List<Token> tokens = text.tokens();
    int lead = Separator.behindLead(text, "");
    int depth = 0;
    for (int i = lead; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      depth += text.isOneOf(BRACKETS, i) ? 1 : text.isOneOf(CLOSING, i) ? -1 : 0;
      Separator sign =
          depth > 0 || words.verbatim().get(token.start()) ? null : Separator.at(text, i);
      if (sign != null) {
        boolean said = i > lead && sign.next() < tokens.size();
        return said && isParted(text, i, sign)
            ? new NamedLine(
                InlineCut.of(line, tokens.get(lead).start(), text.tokens().get(i - 1).end()),
                InlineCut.from(line, tokens.get(sign.next()).start()))
            : null;
      }
    }
    return null;
  }

  /** Returns whether a blank follows the separator, unlike in a time or an address. */
  private static boolean isParted(Text text, int at, Separator sign) {
    return !text.isGlued(sign.next()) || !text.isOneOf(":=", at);
  }
}
