package io.kartei.facts.term;

import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.InlineCut;
import io.kartei.facts.text.Lines;
import io.kartei.facts.text.MarkedLine;
import io.kartei.language.Acronym;
import io.kartei.language.Brackets;
import io.kartei.language.LetterAligner;
import io.kartei.language.LetterAligner.Fit;
import io.kartei.language.Separator;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads glossary entries, each a name and its meaning. They are definition lists and, below a
 * heading that promises terms, items ({@code **Term**: what it is}) and lines with the term in
 * bold.
 */
final class Glossary {
  static final String SHORT_FORM = "why.short-form.glossary";
  static final String TERM = "why.term.glossary";

  private static final int MAX_NAME_LENGTH = 80;
  private static final int MAX_LINE_NAME_LENGTH = 60;
  private static final int MAX_LINE_NAME_WORDS = 5;
  private static final String MARKS = "®™";

  /**
   * Maximum number of words after a long form. If there are more, the text says more than what the
   * letters stand for.
   */
  private static final int MAX_REST_WORDS = 2;

  private final FactScope scope;
  private final TermCollector terms;

  Glossary(FactScope scope, TermCollector terms) {
    this.scope = scope;
    this.terms = terms;
  }

  /** Returns the term that a glossary entry names: {@code DNS (Domain Name System)} is DNS. */
  String name(Text called, SourceSpan span) {
    String acronym = SpelledOutForms.find(called, span, terms);
    return acronym == null ? bare(called).written() : acronym;
  }

  private static Text bare(Text called) {
    return Brackets.cut(called).trim(MARKS);
  }

  /** Returns whether a name ends with what it is called with: {@code VARCHAR(n)}. */
  private static boolean isCall(Text called) {
    String text = called.written();
    int open = text.indexOf('(');
    return open > 0 && text.endsWith(")") && !Character.isWhitespace(text.charAt(open - 1));
  }

  /** Reads an entry whose name begins a line and is followed by its long form or its meaning. */
  void entry(Text called, List<Inline> line, List<Block> meaning, SourceSpan span) {
    String name = called.tokens().isEmpty() ? "" : name(called, span);
    if (name.length() > MAX_NAME_LENGTH) {
      return;
    }
    Text text = scope.words(PlainText.ofBlocks(meaning));
    Text letters = Acronym.of(name) == null ? null : new LetterAligner(text).find(name, Fit.HEAD);
    if (letters != null) {
      terms.shortForm(name, letters.written(), span, SHORT_FORM);
    }
    if (letters == null || text.from(letters.end()).count() > MAX_REST_WORDS) {
      int end = isCall(called) ? called.end() : bare(called).end();
      List<Inline> written = InlineCut.of(line, 0, end);
      terms.definition(new Definition(name, written, meaning, span, TERM));
    }
  }

  /** Reads the entries of a definition list. */
  void list(Block.DefinitionList list) {
    for (Block.Definition entry : list.entries()) {
      for (List<Inline> name : entry.terms()) {
        SourceSpan span = name.isEmpty() ? list.span() : name.get(0).span();
        TextLine line = TextLine.of(name, span, scope);
        entry(line.words(), name, entry.meanings().get(0), span);
      }
    }
  }

  /** Reads the entries that are items of a list. */
  void items(Block.ItemList list) {
    for (Block.Item item : list.items()) {
      List<Block> children = item.children();
      List<Inline> content = children.isEmpty() ? null : Lines.contentOf(children.get(0));
      if (content != null) {
        Block below = children.size() > 1 ? children.get(1) : null;
        line(content, below, children.get(0).span());
      }
    }
  }

  /**
   * Reads the entries that are lines of a paragraph, each of which may continue on the lines below.
   *
   * @param below the block below the paragraph, or null
   */
  void lines(Block.Paragraph paragraph, @Nullable Block below) {
    List<Inline> entry = new ArrayList<>();
    boolean wanted = false;
    for (MarkedLine line : MarkedLine.of(paragraph.content())) {
      if (hasBoldTerm(line)) {
        lines(entry, null);
        entry.clear();
      } else if (!entry.isEmpty()) {
        entry.add(wanted ? new Inline.HardBreak(line.span()) : new Inline.SoftBreak(line.span()));
      } else {
        continue;
      }
      entry.addAll(line.rest());
      wanted = line.wantsEnd();
    }
    lines(entry, below);
  }

  private boolean hasBoldTerm(MarkedLine line) {
    TextLine text = TextLine.of(line.rest(), line.span(), scope);
    Separator separator = separator(text.words());
    return separator != null
        && line.rest().get(0) instanceof Inline.Strong
        && text.isHighlighted(text.words().view(0, separator.first()).end());
  }

  private void lines(List<Inline> entry, @Nullable Block below) {
    if (!entry.isEmpty()) {
      line(entry, below, SourceSpan.of(entry, Inline::span));
    }
  }

  private void line(List<Inline> content, @Nullable Block below, SourceSpan span) {
    TextLine line = TextLine.of(content, span, scope);
    Text words = line.words();
    Separator separator = separator(words);
    Text name = separator == null ? words : words.view(0, separator.first());
    if (separator == null || name.count() > MAX_LINE_NAME_WORDS) {
      return;
    }
    List<Block> meaning = meaning(line, words.view(separator.next(), words.tokens().size()), below);
    if (meaning != null) {
      entry(name, content, meaning, span);
    }
  }

  /** Returns what a line and the block below it say; null if the line continues elsewhere. */
  private static @Nullable List<Block> meaning(TextLine line, Text said, @Nullable Block below) {
    if (said.tokens().isEmpty()) {
      return Continuation.whole(List.of(), below);
    }
    int end = line.line().text().length();
    List<Inline> cut = InlineCut.of(line.content(), said.start(), end);
    List<Block> meaning = List.of(new Block.Plain(line.span(), cut));
    return Continuation.isOpen(said) ? Continuation.whole(meaning, below) : meaning;
  }

  /**
   * Returns the separator between the name that begins a line and its meaning; null if there isn't
   * one.
   */
  private static @Nullable Separator separator(Text line) {
    Separator separator = Separator.first(line);
    Text name = separator == null ? line : line.view(0, separator.first());
    return separator != null
            && separator.first() > 0
            && (line.isParted(separator.next()) || separator.next() == line.tokens().size())
            && name.end() - name.start() <= MAX_LINE_NAME_LENGTH
            && name.written().indexOf('\n') < 0
        ? separator
        : null;
  }
}
