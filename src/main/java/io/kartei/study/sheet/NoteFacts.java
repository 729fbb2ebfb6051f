package io.kartei.study.sheet;

import io.kartei.index.SiteIndex;
import io.kartei.language.Category;
import io.kartei.language.Lexicon;
import io.kartei.language.Text;
import io.kartei.language.Words;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Comparison;
import io.kartei.model.ExamReference;
import io.kartei.model.Inline;
import io.kartei.model.ParsedNote;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import io.kartei.model.Section;
import io.kartei.model.Term;
import io.kartei.source.SourceSpan;
import io.kartei.study.draft.Phrases;
import io.kartei.study.sheet.CheatSheet.Kind;
import io.kartei.study.sheet.CheatSheet.Part;
import io.kartei.study.sheet.CheatSheet.Worth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Collects what is worth writing down about a note, in its order: must-know answers in short form,
 * short definitions and lists of its sections, small tables, comparisons, at most one diagram; then
 * the acronyms that these use without saying what they mean.
 */
final class NoteFacts {
  /** A part and where it is in its note. */
  private record Placed(int place, Part part) {}

  private final ParsedNote note;
  private final UnshownPictures unshown;
  private final ShortForm form;

  /** The ids of sections that an exam asks for. */
  private final Set<String> marked;

  private final AuthorChoices choices;
  private final Shown shown = new Shown();
  private final List<Placed> placed = new ArrayList<>();

  /** Where the tables begin that have a part of their own. */
  private final Set<Integer> shownTables = new HashSet<>();

  /** Where the blocks begin that answer a question, or that the author doesn't want. */
  private final Set<Integer> taken = new HashSet<>();

  /** Tells of a place in the note whether what stands there may be taken. */
  private final IntPredicate within;

  private NoteFacts(SiteIndex index, ParsedNote note, IntPredicate within, int room) {
    this.note = note;
    this.within = within;
    this.unshown = new UnshownPictures(index, note.id());
    this.marked = marked(note);
    boolean isAsked = room == ShortForm.MOST_ROOM && !note.facts().examReferences().isEmpty();
    this.form =
        new ShortForm(
            note.text().body(),
            unshown,
            top(note),
            heading -> isAsked || marked.contains(heading.id()),
            room);
    this.choices = new AuthorChoices(note);
  }

  /**
   * Returns the facts of a note.
   *
   * @param index the site, which knows the pictures that are kept
   * @param relevant whether the note matters; else there is only what its author asks for
   * @param within tells of a place in the note whether what stands there may be taken
   * @param known the terms on the sheet so far; those of this note are added
   * @param room how much of what exams ask for there is room for, up to {@link ShortForm#MOST_ROOM}
   */
  static List<Part> of(
      SiteIndex index,
      ParsedNote note,
      boolean relevant,
      IntPredicate within,
      Set<String> known,
      int room) {
    NoteFacts facts = new NoteFacts(index, note, within, room);
    facts.answers(relevant);
    facts.sections(relevant);
    facts.tables(relevant);
    facts.diagram(relevant);
    List<Part> parts =
        new ArrayList<>(
            facts.placed.stream()
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::part)
                .toList());
    if (relevant) {
      parts.addAll(facts.terms(List.copyOf(parts), known));
    }
    return parts;
  }

  /** Returns the level of a note's sections. */
  static int top(ParsedNote note) {
    return note.text().sectionsBelowTitle().stream().mapToInt(Section::level).min().orElse(0);
  }

  private boolean isWanted(SourceSpan place, boolean relevant) {
    return within.test(place.start())
        && (relevant ? !choices.forbids(place) : choices.asksFor(place));
  }

  private void place(SourceSpan span, Kind kind, List<Block> blocks, Worth worth) {
    place(span, span.start(), kind, blocks, worth);
  }

  private void place(SourceSpan span, int at, Kind kind, List<Block> blocks, Worth worth) {
    Worth wanted = choices.asksFor(span) ? Worth.MUST : worth;
    placed.add(new Placed(at, new Part(kind, note.id(), blocks, wanted)));
  }

  private void answers(boolean relevant) {
    List<Question> asked =
        note.facts().questions().stream()
            .filter(q -> q.examRelevant() || choices.asksFor(q.span()))
            .filter(q -> isWanted(q.span(), relevant))
            .toList();
    // what answers a question within the answer to another is written down once
    Map<Integer, Question> last = new HashMap<>();
    asked.forEach(q -> q.answer().forEach(block -> last.put(block.span().start(), q)));
    for (Question question : asked) {
      question.answer().forEach(block -> taken.add(block.span().start()));
      List<Block> own =
          question.answer().stream()
              .filter(block -> question.equals(last.get(block.span().start())))
              .toList();
      List<Block> answer = form.ofAnswer(own);
      if (!answer.isEmpty() && !isTrial(question, answer)) {
        shown.blocks(answer);
        Block block =
            new Block.MarkedQuestion(
                question.span(), question.id(), ShortWording.ofPrompt(question.prompt()), answer);
        place(question.span(), Kind.ANSWER, List.of(block), worth(question, answer));
      }
    }
  }

  /** Returns whether there is nothing but a command to try out, without what it tells. */
  private static boolean isTrial(Question question, List<Block> answer) {
    Text prompt = Lexicon.standard().text(PlainText.ofBlocks(question.prompt())).fromFirstWord();
    return prompt.opensWith(Category.EXAMPLE_START)
        && answer.stream().allMatch(Block.Code.class::isInstance);
  }

  /** Returns the worth of an answer; names of tools to be discussed are the first to go. */
  private static Worth worth(Question question, List<Block> answer) {
    boolean isOpen =
        question.kind() == Question.Kind.DISCUSSION
            && answer.stream()
                .allMatch(b -> b instanceof Block.ItemList list && LinkLists.isOnlyLinks(list));
    return isOpen ? Worth.EXTRA : Worth.MUST;
  }

  /** Adds what the sections say in short, apart from what is an answer: one part for each. */
  private void sections(boolean relevant) {
    int top = top(note);
    List<Block> run = new ArrayList<>();
    boolean isNamed = false;
    for (Block block : note.text().belowTitle()) {
      boolean begins = block instanceof Block.Heading heading && heading.level() <= top;
      boolean isTaken = taken.contains(block.span().start());
      boolean named = choices.names(block.span());
      if (begins || isTaken || named != isNamed) {
        section(run, isNamed);
        run.clear();
        isNamed = named;
      }
      if (!isTaken && isWanted(block.span(), relevant) && !(block instanceof Block.Table)) {
        run.add(block);
      }
    }
    section(run, isNamed);
  }

  /**
   * Adds a part of the note.
   *
   * @param whole whether the author names it, so that nothing of it is left out
   */
  private void section(List<Block> run, boolean whole) {
    List<Block> blocks = whole ? form.ofAnswer(run) : form.ofSections(run);
    if (blocks.isEmpty()) {
      return;
    }
    shown.blocks(blocks);
    SourceSpan span = SourceSpan.of(run, Block::span);
    if (whole || !isMarked(span)) {
      placed.add(placed(span.start(), blocks, whole ? Worth.MUST : Worth.SECTION));
      return;
    }
    int from = 0;
    for (int to = 1; to <= blocks.size(); to++) {
      boolean isEnd = to == blocks.size() || isAsked(blocks.get(to)) != isAsked(blocks.get(to - 1));
      boolean isHeading = blocks.get(to - 1) instanceof Block.Heading; // it stays with what follows
      if (isEnd && !(isHeading && to < blocks.size())) {
        Worth worth = isAsked(blocks.get(to - 1)) ? Worth.MUST : Worth.SECTION;
        int start = from == 0 ? span.start() : blocks.get(from).span().start();
        placed.add(placed(start, blocks.subList(from, to), worth));
        from = to;
      }
    }
  }

  private Placed placed(int start, List<Block> blocks, Worth worth) {
    return new Placed(start, new Part(Kind.SECTION, note.id(), blocks, worth));
  }

  /** Returns whether an exam asks for the section of a block, or for what is above all others. */
  private boolean isAsked(Block block) {
    Section section = note.text().sectionAt(block.span().start());
    return section == null || section.level() <= top(note) || marked.contains(section.id());
  }

  /** Returns whether an exam reference or a must-know mark is in this part of the note. */
  private boolean isMarked(SourceSpan span) {
    return note.facts().examReferences().stream().anyMatch(r -> span.contains(r.span()))
        || note.facts().questions().stream()
            .anyMatch(q -> q.examRelevant() && span.contains(q.span()));
  }

  /** Returns the ids of the sections with an exam reference or a must-know mark of their own. */
  static Set<String> marked(ParsedNote note) {
    return Stream.concat(
            note.facts().examReferences().stream().map(ExamReference::span),
            note.facts().questions().stream().filter(Question::examRelevant).map(Question::span))
        .map(mark -> note.text().sectionAt(mark.start()))
        .filter(Objects::nonNull)
        .map(Section::id)
        .collect(Collectors.toSet());
  }

  /** Adds comparisons and small tables, each below the title of what it is about. */
  private void tables(boolean relevant) {
    Map<String, Comparison> comparisons = new HashMap<>();
    note.facts().comparisons().forEach(c -> comparisons.put(c.table(), c));
    for (Block.Table written : BodyWalker.all(Block.Table.class, note.text().body())) {
      Comparison comparison = comparisons.get(written.id());
      Block.Table table = unshown.without(written);
      if (table == null
          || shown.ids.contains(table.id())
          || !isWanted(table.span(), relevant)
          || (comparison == null && !Tables.isSmall(table) && !choices.asksFor(table.span()))) {
        continue;
      }
      Section section = note.text().sectionAt(table.span().start());
      String title =
          comparison != null ? comparison.title() : section == null ? "" : section.title();
      List<Block> blocks = new ArrayList<>();
      if (!title.isEmpty() && !title.equals(note.title())) {
        List<Inline> words = List.of(new Inline.Text(table.span(), title));
        blocks.add(new Block.Heading(table.span(), 3, table.id(), words));
      }
      blocks.add(ShortWording.ofTable(table));
      shownTables.add(table.span().start());
      place(table.span(), comparison == null ? Kind.TABLE : Kind.COMPARISON, blocks, Worth.MUST);
    }
  }

  private void diagram(boolean relevant) {
    if (!shown.hasDiagram) {
      note.facts().diagrams().stream()
          .map(d -> new Block.Diagram(d.span(), d.id(), d.source(), d.drawn()))
          .filter(d -> ShortForm.isSmall(d) && isWanted(d.span(), relevant))
          .findFirst()
          .ifPresent(d -> place(d.span(), below(d.span()), Kind.DIAGRAM, List.of(d), Worth.EXTRA));
    }
  }

  /** Returns a diagram's place: with a table of its section, whose heading is above both. */
  private int below(SourceSpan diagram) {
    Section section = note.text().sectionAt(diagram.start());
    return BodyWalker.all(Block.Table.class, note.text().body()).stream()
        .map(table -> table.span().start())
        .filter(table -> table > diagram.start() && shownTables.contains(table))
        .filter(table -> section != null && section.equals(note.text().sectionAt(table)))
        .findFirst()
        .orElse(diagram.start());
  }

  /**
   * Returns the terms that the parts mention and don't explain; all of them if there are no parts.
   */
  private List<Part> terms(List<Part> parts, Set<String> known) {
    String text =
        parts.stream()
            .map(part -> PlainText.ofBlocks(part.blocks()))
            .collect(Collectors.joining("\n"));
    Set<String> words = new HashSet<>(Words.of(text));
    List<Part> terms = new ArrayList<>();
    for (Term term : note.facts().terms()) {
      String says = term.expansion() == null ? term.definition() : term.expansion();
      if (says != null
          && (parts.isEmpty() || (words.contains(term.term()) && !text.contains(says)))
          && !choices.forbids(term.span())
          && known.add(term.term() + "\n" + term.expansion())) {
        terms.add(new Part(Kind.TERM, note.id(), List.of(term(term)), Worth.ACRONYM));
      }
    }
    return terms;
  }

  /**
   * Collects the tables and diagrams in a note's answers, which needn't appear on the sheet again.
   */
  private static final class Shown extends BodyWalker {
    private final Set<String> ids = new HashSet<>();
    private boolean hasDiagram;

    @Override
    public Done table(Block.Table table) {
      ids.add(table.id());
      return super.table(table);
    }

    @Override
    public Done diagram(Block.Diagram diagram) {
      hasDiagram = true;
      return Done.DONE;
    }
  }

  /** Formats a term: {@code DHCP Dynamic Host Configuration Protocol: verteilt Adressen}. */
  private static Block term(Term term) {
    SourceSpan span = term.span();
    List<Inline> line = new ArrayList<>();
    line.add(new Inline.Strong(span, Phrases.name(term)));
    if (term.expansion() != null) {
      line.add(new Inline.Text(span, " " + term.expansion()));
    }
    if (term.definition() != null) {
      line.add(new Inline.Text(span, (term.expansion() == null ? " " : ": ") + term.definition()));
    }
    return new Block.Paragraph(span, line);
  }
}
