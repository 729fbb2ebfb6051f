package io.kartei.study.sheet;

import io.kartei.index.NotePage;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Comparison;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects what is worth writing down of a set of notes, note by note in reading order: acronyms,
 * must-know answers in short form, small tables, comparisons, and at most one diagram.
 */
final class TopicFacts {
  /** A table with more columns, rows or characters is for looking things up. */
  private static final int MAX_COLUMNS = 4;

  private static final int MAX_ROWS = 20;
  private static final int MAX_LENGTH = 900;

  /** A part and where it is in its note. */
  private record Placed(int place, Part part) {}

  private final List<Part> parts = new ArrayList<>();
  private final Set<String> terms = new HashSet<>();

  private TopicFacts() {}

  /**
   * Returns the facts of these notes, without repeated terms.
   *
   * @param onlyMarked whether to leave out notes that have nothing to do with an exam
   */
  static List<Part> of(List<NotePage> pages, boolean onlyMarked) {
    TopicFacts facts = new TopicFacts();
    pages.stream()
        .filter(page -> !onlyMarked || isMarked(page.note()))
        .forEach(page -> facts.add(page.id(), page.note()));
    return facts.parts;
  }

  /** Returns whether the author says that a note matters for an exam. */
  static boolean isMarked(ParsedNote note) {
    return !note.facts().examReferences().isEmpty()
        || note.facts().questions().stream().anyMatch(Question::examRelevant);
  }

  private void add(String id, ParsedNote note) {
    for (Term term : note.facts().terms()) {
      if (terms.add(term.term() + "\n" + term.expansion()) && says(term)) {
        parts.add(new Part(Kind.TERM, id, List.of(term(term))));
      }
    }
    List<Placed> placed = new ArrayList<>();
    Shown shown = new Shown();
    for (Question question : note.facts().questions()) {
      List<Block> answer = isAsked(question) ? ShortForm.of(question.answer()) : List.of();
      if (!answer.isEmpty()) {
        shown.blocks(answer);
        Block block =
            new Block.MarkedQuestion(question.span(), question.id(), question.prompt(), answer);
        placed.add(new Placed(question.span().start(), new Part(Kind.ANSWER, id, List.of(block))));
      }
    }
    tables(id, note, shown, placed);
    if (!shown.hasDiagram) {
      note.facts().diagrams().stream()
          .map(d -> new Block.Diagram(d.span(), d.id(), d.source(), d.drawn()))
          .filter(ShortForm::isSmall)
          .findFirst()
          .ifPresent(
              d ->
                  placed.add(new Placed(d.span().start(), new Part(Kind.DIAGRAM, id, List.of(d)))));
    }
    placed.stream()
        .sorted(Comparator.comparingInt(Placed::place))
        .forEach(place -> parts.add(place.part()));
  }

  /** Adds a note's comparisons and small tables, each below the title of what it is about. */
  private static void tables(String id, ParsedNote note, Shown shown, List<Placed> placed) {
    Map<String, Comparison> comparisons = new HashMap<>();
    note.facts().comparisons().forEach(c -> comparisons.put(c.table(), c));
    Tables all = new Tables();
    all.blocks(note.text().body());
    for (Block.Table table : all.found) {
      Comparison comparison = comparisons.get(table.id());
      if (shown.ids.contains(table.id()) || (comparison == null && !isSmall(table))) {
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
      blocks.add(table);
      Kind kind = comparison == null ? Kind.TABLE : Kind.COMPARISON;
      placed.add(new Placed(table.span().start(), new Part(kind, id, blocks)));
    }
  }

  private static boolean isSmall(Block.Table table) {
    return table.head().cells().size() <= MAX_COLUMNS
        && table.rows().size() <= MAX_ROWS
        && PlainText.ofBlocks(List.of(table)).length() <= MAX_LENGTH;
  }

  /** Collects tables. */
  private static final class Tables extends BodyWalker {
    private final List<Block.Table> found = new ArrayList<>();

    @Override
    public Done table(Block.Table table) {
      found.add(table);
      return Done.DONE;
    }
  }

  private static boolean isAsked(Question question) {
    return question.examRelevant() && !question.answer().isEmpty();
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

  private static boolean says(Term term) {
    return term.expansion() != null || term.definition() != null;
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
