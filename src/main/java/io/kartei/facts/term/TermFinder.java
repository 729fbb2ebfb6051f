package io.kartei.facts.term;

import io.kartei.facts.table.TableClassifier;
import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.InlineCut;
import io.kartei.facts.text.LineText;
import io.kartei.facts.text.MarkedLine;
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
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what acronyms stand for ({@code **D**omain **N**ame **S**ystem}, {@code Long Form (LF)})
 * and what terms mean (sentences that define, glossaries in tables and lists).
 */
public final class TermFinder extends BodyWalker {
  private static final Pattern REMARK =
      Pattern.compile(
          "^[\\s„“\"(]*(?:=+>\\s*)?|(?:\\G|(?<![\\s“”\").:]))[\\s“”\").:]*+$|(?<!\\s)\\s++[(–=].*$",
          Pattern.DOTALL);

  private static final Pattern TITLE_END =
      Pattern.compile("(?<!\\s)\\s*+(?:(?<!=)=++>|->|[–—:;,.(|]|\\s-\\s).*");

  private static final Pattern LABEL =
      Pattern.compile("(?<name>[^:()\\n]{2,60}?)(?:\\s*\\([^()]{1,60}\\))?:\\s+(?=\\S)");

  private static final int DEEPEST = 6;

  private final FactScope scope;
  private final TermCollector terms;
  private final Mnemonics mnemonics;
  private SectionNames names = SectionNames.of((Section) null);

  /** What the headings around the place name, by level; the note's own name is level 0. */
  private final SectionNames[] above = new SectionNames[DEEPEST + 1];

  /** Whether no paragraph has come since the last heading. */
  private boolean first;

  private TermFinder(FactScope scope) {
    this.scope = scope;
    this.terms = new TermCollector(scope);
    this.mnemonics = new Mnemonics(scope.source().text());
  }

  public static List<Term> find(List<Block> body, FactScope scope) {
    TermFinder finder = new TermFinder(scope);
    finder.names = SectionNames.of(scope.name());
    Arrays.fill(finder.above, finder.names);
    finder.blocks(body);
    return finder.terms.terms();
  }

  @Override
  public Done heading(Block.Heading heading) {
    names = names(heading);
    first = true;
    LineText line = LineText.of(heading.content());
    highlighted(line, heading.span());
    writtenOut(WrittenOut.inHeading(line.text()), heading.span());
    return super.heading(heading);
  }

  /** What the heading names, or the one above it where it is no name itself. */
  private SectionNames names(Block.Heading heading) {
    int level = Math.min(heading.level(), DEEPEST);
    SectionNames outer = above[level - 1];
    Section section = scope.sections().sectionAt(heading.span().start());
    boolean generic =
        section != null
            && (SectionNames.isGeneric(section.title())
                || (outer.isGlossary() && section.title().strip().length() == 1));
    Arrays.fill(above, level, above.length, generic ? outer : SectionNames.of(section));
    return above[level];
  }

  @Override
  public Done paragraph(Block.Paragraph paragraph) {
    if (names.isGlossary()) {
      GlossaryList.find(paragraph, terms);
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
    LetterList.find(lines, names, terms);
    if (names.isGlossary()) {
      GlossaryList.find(lines, terms);
    }
    return super.list(list);
  }

  @Override
  public Done quote(Block.Quote quote) {
    LetterList.find(quote.children(), names, terms);
    return super.quote(quote);
  }

  @Override
  public Done question(Block.MarkedQuestion question) {
    for (Block block : question.prompt()) {
      if (block instanceof Block.Paragraph paragraph) {
        MarkedLine.of(paragraph.content()).forEach(this::acronyms);
        super.paragraph(paragraph);
      }
    }
    blocks(question.answer());
    return Done.DONE;
  }

  @Override
  public Done table(Block.Table table) {
    if (TableClassifier.isGlossary(table, scope)) {
      GlossaryTable.find(table, scope, terms);
    }
    return super.table(table);
  }

  @Override
  protected void row(Block.Row row) {
    for (Block.Cell cell : row.cells()) {
      LineText line = LineText.of(cell.content());
      highlighted(line, cell.span());
      writtenOut(WrittenOut.in(line.text()), cell.span());
      inlines(cell.content());
    }
  }

  @Override
  public Done definitionList(Block.DefinitionList list) {
    for (Block.Definition entry : list.entries()) {
      for (List<Inline> name : entry.terms()) {
        LineText line = LineText.of(name);
        SourceSpan span = name.isEmpty() ? list.span() : name.get(0).span();
        writtenOut(WrittenOut.in(line.text()), span);
        String known = terms.named(line.text());
        String written = line.text().replaceFirst("(?<!\\s)\\s*+\\([^()]*+\\)$", "").strip();
        String term = known != null ? known : knownOr(written);
        int end = line.text().indexOf(written) + written.length();
        TermName called = TermName.of(term, InlineCut.of(name, 0, end));
        Entry.add(terms, called, entry.meanings().get(0), span);
      }
    }
    return super.definitionList(list);
  }

  private String knownOr(String name) {
    String known = terms.named(name);
    return known == null ? name : known;
  }

  /** {@code [MTTF](address "Mean Time To Failure => ...")}. */
  @Override
  public Done link(Inline.Link link) {
    if (link.title() != null && link.title().length() <= 200) {
      String term = ShortForm.of(PlainText.of(link.content()));
      String title = TITLE_END.matcher(link.title()).replaceFirst("").strip();
      if (term != null && Initials.agree(title, term)) {
        terms.expansion(term, title, link.span());
      }
    }
    return super.link(link);
  }

  private void text(List<Inline> content) {
    List<MarkedLine> lines = MarkedLine.of(content);
    boolean directlyBelow = first && !lines.isEmpty();
    if (directlyBelow) {
      first = PlainText.of(lines.get(0).rest()).isEmpty();
      heading(lines.get(0));
    }
    boolean opensWithExpansion = false;
    for (int i = 0; i < lines.size(); i++) {
      boolean expansion = acronyms(lines.get(i));
      opensWithExpansion |= i == 0 && expansion;
    }
    if (!opensWithExpansion) {
      definition(content, 0);
    } else if (lines.size() > 1) {
      definition(content, LineText.of(lines.get(0).rest()).text().length());
    }
  }

  /** An acronym's heading, and below it nothing but what it stands for. */
  private void heading(MarkedLine line) {
    String text = LineText.of(line.rest()).text();
    if (text.length() > 200) {
      return;
    }
    String words = REMARK.matcher(text).replaceAll("");
    for (String acronym : names.acronyms()) {
      boolean mentioned = words.indexOf(' ') < 0 && !names.isAbout(acronym);
      if (!mentioned && Initials.agree(words, acronym)) {
        terms.expansion(acronym, words, line.span());
        return;
      }
    }
  }

  /** Whether the line is nothing but an acronym's words. */
  private boolean acronyms(MarkedLine line) {
    LineText text = LineText.of(line.rest());
    writtenOut(WrittenOut.in(text.text()), line.span());
    return highlighted(text, line.span());
  }

  private boolean highlighted(LineText line, SourceSpan span) {
    boolean whole = false;
    for (HighlightedLetters letters : HighlightedLetters.of(line)) {
      if (letters.runs() >= 2 && !isMnemonic(letters, line)) {
        terms.expansion(term(letters), letters.expansion(), span);
        whole |= letters.whole();
      }
    }
    return whole;
  }

  private boolean isMnemonic(HighlightedLetters letters, LineText line) {
    return letters.named() == null
        && names.words().stream().noneMatch(w -> w.equalsIgnoreCase(letters.letters()))
        && mnemonics.isOne(letters, String.join(" ", names.words()) + "\n" + line.text());
  }

  /** The heading's own spelling, when the letters are those of the heading: VoIP, not VOIP. */
  private String term(HighlightedLetters letters) {
    if (letters.named() != null) {
      return letters.named();
    }
    for (String word : names.words()) {
      if (word.equalsIgnoreCase(letters.letters())) {
        return word;
      }
    }
    for (String acronym : names.acronyms()) {
      boolean oneMore = acronym.length() == letters.letters().length() + 1 && acronym.length() > 3;
      if (oneMore && letters.whole() && Initials.spell(letters.expansion(), acronym)) {
        return acronym;
      }
    }
    return letters.letters().toUpperCase(Locale.ROOT);
  }

  private void writtenOut(List<WrittenOut> found, SourceSpan span) {
    found.forEach(one -> terms.expansion(one.term(), one.expansion(), span));
  }

  private void definition(List<Inline> content, int start) {
    LineText line = LineText.of(content);
    if (start == 0 && labelled(content, line)) {
      return;
    }
    DefinitionSentence sentence = DefinitionSentence.at(line, start);
    if (sentence == null) {
      return;
    }
    String term = terms.named(sentence.subject());
    String heading = sentence.isOneOf(names.subjects());
    if (term == null && heading != null) {
      term = knownOr(heading);
    }
    if (term == null && (sentence.explicit() || sentence.bold())) {
      term = sentence.subject();
    }
    if (term != null
        && (heading != null || sentence.explicit() || sentence.bold() || isNamed(term))) {
      SourceSpan span = content.get(0).span();
      TermName name = TermName.of(term, sentence.name(content));
      terms.definition(name, List.of(new Block.Plain(span, sentence.content(content))), span);
    }
  }

  /** {@code **Proxy:** Ein Proxy ist ein ...}: a sentence about what the label before it names. */
  private boolean labelled(List<Inline> content, LineText line) {
    Matcher label = LABEL.matcher(line.text());
    if (!label.lookingAt()
        || line.highlighted().get(0, label.end("name")).cardinality() < label.end("name")) {
      return false;
    }
    String name = label.group("name").strip();
    DefinitionSentence sentence = DefinitionSentence.at(line, label.end());
    if (sentence == null || sentence.isOneOf(List.of(name)) == null) {
      return false;
    }
    SourceSpan span = content.get(0).span();
    TermName called =
        TermName.of(knownOr(name), InlineCut.of(content, label.start("name"), label.end("name")));
    terms.definition(called, List.of(new Block.Plain(span, sentence.content(content))), span);
    return true;
  }

  /** Whether the heading names the term. */
  private boolean isNamed(String term) {
    return names.words().contains(term) || names.subjects().contains(term);
  }
}
