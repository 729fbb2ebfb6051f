package io.kartei.facts.term;

import io.kartei.facts.table.TableClassifier;
import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.InlineCut;
import io.kartei.facts.text.LineText;
import io.kartei.facts.text.MarkedLine;
import io.kartei.language.Acronym;
import io.kartei.language.Brackets;
import io.kartei.language.LetterAligner;
import io.kartei.language.LetterAligner.Fit;
import io.kartei.language.Separator;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Section;
import io.kartei.model.Term;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what acronyms stand for ({@code **D**omain **N**ame **S**ystem}, {@code Long Form (LF)})
 * and what terms mean (defining sentences, and glossaries in tables and lists).
 */
public final class TermFinder extends BodyWalker {
  private static final int MAX_LEVEL = 6;

  /** Minimum length of a line that goes on in the next one. */
  private static final int WRAPPED = 50;

  private static final int MAX_TITLE_LENGTH = 200;
  private static final int MAX_LABEL_LENGTH = 60;

  private final FactScope scope;
  private final TermCollector terms;
  private final Glossary glossary;
  private final HighlightedTerms highlighted;
  private SectionNames names;

  /** What the headings around the current place name, by level; level 0 is the note's own name. */
  private final SectionNames[] above = new SectionNames[MAX_LEVEL + 1];

  /** Whether no text has followed the last heading yet. */
  private boolean first;

  /** What comes after the current block, or null. */
  private @Nullable Block below;

  private TermFinder(@Nullable String title, FactScope scope) {
    this.scope = scope;
    this.terms = new TermCollector(scope);
    this.glossary = new Glossary(scope, terms);
    this.highlighted = new HighlightedTerms(scope, terms);
    this.names = SectionNames.of(scope.words(title == null ? scope.name() : title));
    Arrays.fill(above, names);
  }

  /**
   * Finds the terms of a note.
   *
   * @param title the title in its front matter, which is read like a heading; or null
   */
  public static List<Term> find(List<Block> body, @Nullable String title, FactScope scope) {
    TermFinder finder = new TermFinder(title, scope);
    if (title != null) {
      int at = Math.max(0, scope.source().text().indexOf(title));
      int end = Math.min(scope.source().text().length(), at + title.length());
      TextLine line =
          new TextLine(
              List.of(), LineText.of(List.of()), scope.words(title), new SourceSpan(at, end));
      SpelledOutForms.findInHeading(line, finder.terms);
    }
    finder.blocks(body);
    return finder.terms.terms();
  }

  @Override
  public void blocks(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      below = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
      blocks.get(i).accept(this);
    }
  }

  @Override
  public Done heading(Block.Heading heading) {
    names = names(heading);
    first = true;
    TextLine line = TextLine.of(heading.content(), heading.span(), scope);
    highlighted.find(line, names);
    SpelledOutForms.findInHeading(line, terms);
    return super.heading(heading);
  }

  /** Returns what a heading names, or what the one above it names if it isn't a name itself. */
  private SectionNames names(Block.Heading heading) {
    int level = Math.min(heading.level(), MAX_LEVEL);
    SectionNames outer = above[level - 1];
    Section section = scope.sections().sectionAt(heading.span().start());
    Text title = scope.words(section == null ? "" : section.title());
    boolean generic =
        SectionNames.isGeneric(title) || (outer.isGlossary() && title.written().length() == 1);
    Arrays.fill(above, level, above.length, generic ? outer : SectionNames.of(title));
    return above[level];
  }

  @Override
  public Done paragraph(Block.Paragraph paragraph) {
    if (names.isGlossary()) {
      glossary.lines(paragraph, below);
    }
    text(paragraph.content());
    return super.paragraph(paragraph);
  }

  @Override
  public Done plain(Block.Plain plain) {
    text(plain.content());
    return super.plain(plain);
  }

  @Override
  public Done list(Block.ItemList list) {
    List<Block> lines = new ArrayList<>();
    for (Block.Item item : list.items()) {
      if (!item.children().isEmpty()) {
        lines.add(item.children().get(0));
      }
    }
    LetterList.find(lines, names, scope, terms);
    if (names.isGlossary()) {
      glossary.items(list);
    }
    return super.list(list);
  }

  @Override
  public Done quote(Block.Quote quote) {
    LetterList.find(quote.children(), names, scope, terms);
    return super.quote(quote);
  }

  @Override
  public Done question(Block.MarkedQuestion question) {
    for (Block block : question.prompt()) {
      if (block instanceof Block.Paragraph paragraph) {
        MarkedLine.of(paragraph.content()).forEach(line -> acronyms(line(line)));
        super.paragraph(paragraph);
      }
    }
    blocks(question.answer());
    return Done.DONE;
  }

  @Override
  public Done table(Block.Table table) {
    if (TableClassifier.isGlossary(table, scope)) {
      GlossaryTable.find(table, scope, terms, glossary);
    }
    return super.table(table);
  }

  @Override
  protected void row(Block.Row row) {
    for (Block.Cell cell : row.cells()) {
      acronyms(TextLine.of(cell.content(), cell.span(), scope));
      inlines(cell.content());
    }
  }

  @Override
  public Done definitionList(Block.DefinitionList list) {
    glossary.list(list);
    return super.definitionList(list);
  }

  /**
   * Reads an acronym whose link title defines it: {@code [MTTF](address "Mean Time To Failure =>
   * ...")}.
   */
  @Override
  public Done link(Inline.Link link) {
    String title = link.title();
    String term =
        title == null || title.length() > MAX_TITLE_LENGTH
            ? null
            : Acronym.of(PlainText.of(link.content()));
    if (title != null && term != null) {
      Text said = Separator.cut(scope.words(title), ";,.(|");
      terms.shortForm(List.of(term), said, Fit.WHOLE, link.span(), "why.short-form.link");
    }
    return super.link(link);
  }

  private TextLine line(MarkedLine line) {
    return TextLine.of(line.rest(), line.span(), scope);
  }

  private void text(List<Inline> content) {
    List<MarkedLine> parts = MarkedLine.of(content);
    if (parts.isEmpty()) {
      return;
    }
    List<TextLine> lines = parts.stream().map(this::line).toList();
    if (first) {
      first = PlainText.of(parts.get(0).rest()).isEmpty();
      belowHeading(lines.get(0));
    }
    boolean opensWithExpansion = false;
    for (int i = 0; i < lines.size(); i++) {
      boolean expansion = acronyms(lines.get(i));
      opensWithExpansion |= i == 0 && expansion;
      if (i > 0 && !parts.get(i).isMarked() && lines.get(i - 1).line().text().length() >= WRAPPED) {
        String both = lines.get(i - 1).line().text() + " " + lines.get(i).line().text();
        SpelledOutForms.findWrapped(scope.words(both), lines.get(i).span(), terms);
      }
    }
    boolean single = lines.size() == 1 && !parts.get(0).isMarked();
    SourceSpan span = content.get(0).span();
    TextLine whole = single ? lines.get(0) : TextLine.of(content, span, scope);
    if (!opensWithExpansion) {
      definition(whole, 0, span);
    } else if (lines.size() > 1) {
      definition(whole, lines.get(0).line().text().length(), span);
    }
  }

  /** Reads a line that has nothing but the long form of the acronym in its heading. */
  private void belowHeading(TextLine line) {
    if (line.line().text().length() > MAX_TITLE_LENGTH || names.acronyms().isEmpty()) {
      return;
    }
    Text words = withoutRemark(line.words());
    LetterAligner aligner = new LetterAligner(words);
    for (String acronym : names.acronyms()) {
      boolean mentioned = words.count() <= 1 && !names.isAbout(acronym);
      if (!mentioned && aligner.agrees(acronym)) {
        terms.shortForm(acronym, words.written(), line.span(), "why.short-form.below-heading");
        return;
      }
    }
  }

  /** Removes an arrow before the text and a remark after it. */
  private static Text withoutRemark(Text line) {
    int start = Separator.behindLead(line, "„“\"(");
    int end = start;
    while (end < line.tokens().size() && (line.isGlued(end) || !line.isOneOf("(–=", end))) {
      end++;
    }
    return line.view(start, end).trim("“”\").:");
  }

  /** Returns whether the line consists of an acronym's words. */
  private boolean acronyms(TextLine line) {
    SpelledOutForms.find(line.words(), line.span(), terms);
    return highlighted.find(line, names);
  }

  private void definition(TextLine line, int start, SourceSpan span) {
    if (start == 0 && labelled(line, span)) {
      return;
    }
    DefinitionSentence sentence = DefinitionSentence.at(line, start, scope);
    List<Block> meaning = sentence == null ? null : sentence.meaning(line.content(), below, span);
    if (sentence == null || meaning == null) {
      return;
    }
    terms.definition(
        new Definition(
            sentence.subject(),
            sentence.name(line.content()),
            sentence.isOneOf(names.subjects(), line.words()),
            meaning,
            span,
            sentence.explicit() ? "why.term.form" : sentence.bold() ? "why.term.bold" : null,
            names));
  }

  /** Reads a sentence about the label before it: {@code **Proxy:** Ein Proxy ist ein ...}. */
  private boolean labelled(TextLine line, SourceSpan span) {
    if (!line.isHighlighted(1)) {
      return false;
    }
    Text words = line.words();
    int colon = 1;
    while (colon < words.tokens().size() && !words.isOneOf(":", colon)) {
      colon++;
    }
    if (!words.isParted(colon + 1)) {
      return false;
    }
    Text name = Brackets.cut(words.view(0, colon));
    if (name.tokens().isEmpty()
        || !line.isHighlighted(name.end())
        || name.end() - name.start() > MAX_LABEL_LENGTH) {
      return false;
    }
    int start = words.tokens().get(colon + 1).start();
    DefinitionSentence sentence = DefinitionSentence.at(line, start, scope);
    if (sentence == null || sentence.isOneOf(List.of(name.written()), words) == null) {
      return false;
    }
    List<Inline> written = InlineCut.of(line.content(), name.start(), name.end());
    List<Block> meaning = sentence.meaning(line.content(), below, span);
    if (meaning == null) {
      return false;
    }
    terms.definition(new Definition(name.written(), written, meaning, span, "why.term.label"));
    return true;
  }
}
