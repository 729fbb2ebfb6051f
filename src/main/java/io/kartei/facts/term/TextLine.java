package io.kartei.facts.term;

import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.LineText;
import io.kartei.language.Text;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.List;

/**
 * A line or paragraph in which terms are looked for.
 *
 * @param content as its author formatted it
 * @param line the same as plain text
 * @param words the words of that
 * @param span where it stands
 */
record TextLine(List<Inline> content, LineText line, Text words, SourceSpan span) {

  static TextLine of(List<Inline> content, SourceSpan span, FactScope scope) {
    LineText line = LineText.of(content);
    return new TextLine(content, line, scope.words(line.text()), span);
  }

  /** Whether all characters up to an offset are highlighted. */
  boolean isHighlighted(int until) {
    return line.highlighted().nextClearBit(0) >= until;
  }
}
