package io.kartei.facts.term;

import io.kartei.model.Block;
import io.kartei.model.PlainText;
import io.kartei.source.SourceSpan;
import java.util.List;

/** A term with what stands beside it in a glossary: what its letters stand for, or what it is. */
final class Entry {
  private Entry() {}

  static void add(TermCollector terms, TermName name, List<Block> meaning, SourceSpan span) {
    String term = name.term();
    String text = PlainText.ofBlocks(meaning);
    if (term.isEmpty() || term.length() > 80 || text.isEmpty()) {
      return;
    }
    String head = ShortForm.of(term) == null ? null : Initials.head(text, term);
    if (head == null) {
      terms.definition(name, meaning, span);
      return;
    }
    terms.expansion(term, head, span);
    String rest = text.substring(text.indexOf(head) + head.length());
    if (rest.split("\\s+").length > 3) {
      terms.definition(name, meaning, span);
    }
  }
}
