package io.kartei.facts.term;

import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.InlineCut;
import io.kartei.facts.text.Lines;
import io.kartei.facts.text.MarkedLine;
import io.kartei.language.Brackets;
import io.kartei.language.Separator;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Items below a heading that promises terms: {@code **Term**: what it is}. Lines of a paragraph are
 * entries, too, where the term is bold.
 */
final class GlossaryList {
  private static final int MAX_NAME_LENGTH = 60;
  private static final int MAX_NAME_WORDS = 5;

  private final FactScope scope;
  private final TermCollector terms;

  GlossaryList(FactScope scope, TermCollector terms) {
    this.scope = scope;
    this.terms = terms;
  }

  /**
   * A line that says what a term is.
   *
   * @param meaning where that begins in the line
   */
  private record Entry(Text name, int meaning) {}

  /** The entries that are items of a list. */
  void find(List<Block> items) {
    for (Block item : items) {
      List<Inline> content = Lines.contentOf(item);
      if (content != null) {
        add(content, item.span());
      }
    }
  }

  /** Entries that are lines of a paragraph, each perhaps with lines that go on. */
  void find(Block.Paragraph paragraph) {
    List<Inline> entry = new ArrayList<>();
    boolean wanted = false;
    for (MarkedLine line : MarkedLine.of(paragraph.content())) {
      if (hasBoldTerm(line)) {
        add(entry);
        entry.clear();
      } else if (!entry.isEmpty()) {
        entry.add(wanted ? new Inline.HardBreak(line.span()) : new Inline.SoftBreak(line.span()));
      } else {
        continue;
      }
      entry.addAll(line.rest());
      wanted = line.wantsEnd();
    }
    add(entry);
  }

  private boolean hasBoldTerm(MarkedLine line) {
    if (line.rest().isEmpty() || !(line.rest().get(0) instanceof Inline.Strong)) {
      return false;
    }
    TextLine text = TextLine.of(line.rest(), line.span(), scope);
    Entry entry = entry(text.words());
    return entry != null && text.isHighlighted(entry.name().end());
  }

  private static @Nullable Entry entry(Text line) {
    Separator separator = Separator.first(line);
    if (separator == null || separator.first() == 0 || !line.isParted(separator.next())) {
      return null;
    }
    Text name = line.view(0, separator.first());
    return name.end() - name.start() <= MAX_NAME_LENGTH && name.written().indexOf('\n') < 0
        ? new Entry(name, line.tokens().get(separator.next()).start())
        : null;
  }

  private void add(List<Inline> entry) {
    if (!entry.isEmpty()) {
      add(entry, entry.get(0).span().to(entry.get(entry.size() - 1).span()));
    }
  }

  private void add(List<Inline> content, SourceSpan span) {
    TextLine line = TextLine.of(content, span, scope);
    Entry entry = entry(line.words());
    if (entry != null && entry.name().count() <= MAX_NAME_WORDS) {
      Text name = Brackets.cut(entry.name());
      TermName called =
          TermName.of(terms.known(name.written()), InlineCut.of(content, name.start(), name.end()));
      List<Inline> meaning = InlineCut.of(content, entry.meaning(), line.line().text().length());
      terms.entry(called, List.of(new Block.Plain(span, meaning)), span);
    }
  }
}
