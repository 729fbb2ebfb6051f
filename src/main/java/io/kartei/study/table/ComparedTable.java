package io.kartei.study.table;

import io.kartei.facts.text.Lines;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Words;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.Comparison;
import io.kartei.model.Comparison.Criterion;
import io.kartei.model.Comparison.Label;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.source.SourceSpan;
import io.kartei.study.draft.CardDraft;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.Phrases;
import io.kartei.study.draft.Pieces;
import io.kartei.study.wording.Noun;
import io.kartei.study.wording.Wording;
import io.kartei.text.Fingerprints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A comparison to make cards from.
 *
 * @param kind what the subjects are called together ({@code Dienst}); empty if that isn't known
 * @param subjects what is compared
 * @param rows the criteria, each with a cell per subject
 * @param isTurned whether the rows are what things are compared by, and the columns are the things,
 *     although the table is read the other way round
 */
record ComparedTable(
    CardScope scope,
    Comparison comparison,
    List<Inline> kind,
    List<Cell> subjects,
    List<Row> rows,
    boolean isTurned) {

  /** A longer line above a table says more than what that is about. */
  private static final int MAX_WORDS_OF_LEAD = 10;

  /** A criterion, and its value for each subject. */
  record Row(Cell label, List<Cell> cells) {

    /** Returns whether all subjects have the same value. */
    boolean isSame() {
      return cells.stream().map(Cell::folded).distinct().count() == 1;
    }
  }

  static ComparedTable of(Comparison comparison, List<Inline> kind, CardScope scope) {
    List<Row> rows = new ArrayList<>();
    for (Criterion criterion : comparison.rows()) {
      rows.add(new Row(new Cell(criterion.label(), scope), cells(criterion.cells(), scope)));
    }
    List<Cell> subjects = cells(comparison.subjects(), scope);
    return new ComparedTable(scope, comparison, kind, subjects, rows, turns(subjects, rows));
  }

  private static List<Cell> cells(List<Label> labels, CardScope scope) {
    return labels.stream().map(label -> new Cell(label, scope)).toList();
  }

  Phrases phrases() {
    return scope.phrases();
  }

  /** Returns whether a criterion is part of most subjects' names, so that asking it goes round. */
  boolean repeats(Cell criterion) {
    long named = subjects.stream().filter(s -> s.folded().contains(criterion.folded())).count();
    return named * 2 >= subjects.size();
  }

  /** Returns the position of a cell in the note. */
  SourceSpan at(Cell cell) {
    return cell.span(comparison.span());
  }

  /** Returns the names of the subjects. */
  List<List<Inline>> names() {
    return subjects.stream().map(Cell::name).toList();
  }

  /**
   * Returns a subject's name with its kind, unless it has that: in brackets after it, but before a
   * letter, a number or an adjective.
   */
  List<Inline> named(Cell subject) {
    boolean before = isCalled(subject) && (subject.text().length() == 1 || subject.opensSmall());
    if (!before) {
      return withKind(subject);
    }
    List<Inline> named = new ArrayList<>(kind);
    named.addAll(Phrases.words(at(subject), " "));
    named.addAll(Phrases.strong(at(subject), subject.name()));
    return named;
  }

  /** Returns a subject's name with its kind in brackets after it, unless it has that or others. */
  List<Inline> withKind(Cell subject) {
    List<Inline> named = new ArrayList<>(Phrases.strong(at(subject), subject.name()));
    if (isCalled(subject) && !subject.text().endsWith(")")) {
      named.addAll(Phrases.words(at(subject), " ("));
      named.addAll(kind);
      named.addAll(Phrases.words(at(subject), ")"));
    }
    return named;
  }

  private static boolean turns(List<Cell> subjects, List<Row> rows) {
    boolean things =
        rows.size() > 1
            && rows.stream()
                .map(Row::label)
                .noneMatch(c -> c.noun().isPresent() || c.isKnowledge() || c.isOpen() || c.asks());
    boolean told = subjects.stream().anyMatch(s -> s.isKnowledge() || s.isOpen());
    return things
        && (told
            || subjects.stream().filter(s -> s.noun().isPresent()).count() * 2 > subjects.size());
  }

  /** Returns the front that asks what the table says about a subject, by its form a question. */
  List<Block> front(SourceSpan at, Cell subject, Cell criterion, String otherwise) {
    boolean turned = isTurned;
    if (criterion.isExample()) {
      return phrases().front(at, "card.outline.examples", named(subject));
    }
    Optional<Noun> noun = (turned ? subject : criterion).noun();
    boolean proper = (turned ? criterion : subject).isProper();
    if (noun.isEmpty() || !proper || criterion.text().endsWith("?")) {
      return phrases().front(at, otherwise, named(subject), criterion.name());
    }
    return turned
        ? phrases()
            .front(
                at,
                noun.get().key("card.table.one"),
                Phrases.strong(at, criterion.name()),
                Phrases.strong(at, subject.name()))
        : phrases()
            .front(
                at,
                noun.get().key("card.table.one"),
                named(subject),
                Phrases.strong(at, criterion.name()));
  }

  private boolean isCalled(Cell subject) {
    String word = Fingerprints.normal(PlainText.of(kind));
    return !word.isEmpty() && !subject.folded().contains(word.substring(word.lastIndexOf(' ') + 1));
  }

  /** Returns a line of an answer: {@code name: value}. */
  static List<Block> line(SourceSpan at, List<Inline> name, Cell value) {
    List<Inline> line = new ArrayList<>(name);
    line.add(new Inline.Text(at, ": "));
    line.addAll(value.told());
    return Pieces.line(at, line);
  }

  /** Returns a card of this comparison. */
  CardDraft card(SourceSpan at, List<Block> front, List<Block> back) {
    return CardDraft.of(Card.Kind.COMPARISON, comparison.section(), at, front, back)
        .grouped("table-" + comparison.id())
        .within(lead());
  }

  /** Returns whether a line only says that a table follows, unless it says of what. */
  private static boolean leadsOn(Text line) {
    Text.Match elsewhere = line.find(Category.POINTS_ELSEWHERE);
    return elsewhere != null && elsewhere.start() > line.start();
  }

  /** Returns the line directly above the table if it says what that is about. */
  private List<String> lead() {
    Block before = null;
    for (Block block : scope.note().text().body()) {
      if (block instanceof Block.Table && block.span().equals(comparison.span())) {
        List<Inline> line = before == null ? null : Lines.contentOf(before);
        String text = line == null ? "" : PlainText.of(line);
        boolean says =
            text.endsWith(":")
                && Words.count(text) <= MAX_WORDS_OF_LEAD
                && !leadsOn(scope.text(text))
                && Wording.content(scope.text(text)).size() > 1;
        return says ? List.of(Lines.withoutColon(text)) : List.of();
      }
      before = block;
    }
    return List.of();
  }

  /** Returns a card whose answer consists of these lines. */
  CardDraft listing(SourceSpan at, List<Block> front, List<List<Block>> lines) {
    return card(at, front, Pieces.list(at, lines)).items(lines);
  }
}
