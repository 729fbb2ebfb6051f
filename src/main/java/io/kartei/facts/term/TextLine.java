package io.kartei.facts.term;

import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.LineText;
import io.kartei.language.Text;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.List;

/**
 * A line or paragraph that is searched for terms.
 *
 * @param content as formatted by its author
 * @param line the content as plain text
 * @param words the words of {@code line}
 * @param span its place in the note
 */
record TextLine(List<Inline> content, LineText line, Text words, SourceSpan span) {

  static TextLine of(List<Inline> content, SourceSpan span, FactScope scope) {
    LineText line = LineText.of(content);
    return new TextLine(content, line, scope.words(line.text()), span);
  }

  /** Returns whether all characters up to an offset are highlighted. */
  boolean isHighlighted(int until) {
    return line.highlighted().nextClearBit(0) >= until;
  }
}
