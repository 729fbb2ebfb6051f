package io.kartei.study.sheet;

import io.kartei.index.NotePage;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Comparison;
import io.kartei.model.Inline;
import io.kartei.model.ParsedNote;
import io.kartei.model.Question;
import io.kartei.model.Term;
import io.kartei.source.SourceSpan;
import io.kartei.study.draft.Phrases;
import io.kartei.study.sheet.CheatSheet.Kind;
import io.kartei.study.sheet.CheatSheet.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Collects what is worth knowing in a set of notes: must-know answers, terms, comparisons and
 * diagrams.
 */
final class TopicFacts {
  private final List<Part> parts = new ArrayList<>();
  private final Set<String> terms = new HashSet<>();

  private TopicFacts() {}

  /**
   * Returns the facts of these notes, sorted by kind, then in reading order, without repeated
   * terms.
   */
  static List<Part> of(List<NotePage> pages) {
    TopicFacts facts = new TopicFacts();
    pages.forEach(page -> facts.add(page.id(), page.note()));
    facts.parts.sort(Comparator.comparing(Part::kind));
    return facts.parts;
  }

  private void add(String id, ParsedNote note) {
    for (Question question : note.facts().questions()) {
      if (isAsked(question)) {
        add(Kind.ANSWER, id, answer(question));
      }
    }
    for (Term term : note.facts().terms()) {
      if (terms.add(term.term() + "\n" + term.expansion()) && says(term)) {
        add(Kind.TERM, id, term(term));
      }
    }
    Shown shown = new Shown();
    note.facts().questions().stream()
        .filter(TopicFacts::isAsked)
        .forEach(q -> shown.blocks(q.answer()));
    note.facts().comparisons().stream()
        .filter(c -> !shown.ids.contains(c.table()))
        .forEach(c -> parts.add(new Part(Kind.COMPARISON, id, table(c))));
    note.facts().diagrams().stream()
        .filter(d -> !shown.ids.contains(d.id()))
        .forEach(
            d -> add(Kind.DIAGRAM, id, new Block.Diagram(d.span(), d.id(), d.source(), d.drawn())));
  }

  private static boolean isAsked(Question question) {
    return question.examRelevant() && !question.answer().isEmpty();
  }

  /**
   * Collects the tables and diagrams in a note's answers, which needn't appear on the sheet again.
   */
  private static final class Shown extends BodyWalker {
    private final Set<String> ids = new HashSet<>();

    @Override
    public Done table(Block.Table table) {
      ids.add(table.id());
      return super.table(table);
    }

    @Override
    public Done diagram(Block.Diagram diagram) {
      ids.add(diagram.id());
      return Done.DONE;
    }
  }

  private void add(Kind kind, String note, Block block) {
    parts.add(new Part(kind, note, List.of(block)));
  }

  private static boolean says(Term term) {
    return term.expansion() != null || term.definition() != null;
  }

  private static Block answer(Question question) {
    return new Block.MarkedQuestion(
        question.span(), question.id(), question.prompt(), question.answer());
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

  private static List<Block> table(Comparison comparison) {
    SourceSpan span = comparison.span();
    List<Block.Row> rows =
        comparison.rows().stream().map(row -> row(span, row.label(), row.cells())).toList();
    Block.Row head = row(span, new Comparison.Label("", List.of()), comparison.subjects());
    List<Block.Alignment> alignments =
        head.cells().stream().map(cell -> Block.Alignment.NONE).toList();
    String id = comparison.id();
    return List.of(
        new Block.Heading(span, 3, id, List.of(new Inline.Text(span, comparison.title()))),
        new Block.Table(span, comparison.table(), alignments, head, rows));
  }

  private static Block.Row row(
      SourceSpan span, Comparison.Label label, List<Comparison.Label> cells) {
    return new Block.Row(
        span,
        Stream.concat(Stream.of(label), cells.stream())
            .map(cell -> new Block.Cell(span, cell.content()))
            .toList());
  }
}
