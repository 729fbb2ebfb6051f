package io.kartei.study.table;

import io.kartei.facts.text.InlineCut;
import io.kartei.facts.text.LineText;
import io.kartei.language.Category;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.source.SourceSpan;
import io.kartei.study.draft.CardDraft;
import io.kartei.study.draft.CardDraft.Ground;
import io.kartei.study.draft.Phrases;
import io.kartei.study.table.ComparedTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes cards that ask for everything a table says about one subject, if the table is too large for
 * a card per cell.
 */
final class SubjectCards {
  private static final Set<Ground> SIBLINGS = Set.of(Ground.SIBLINGS);
  private static final int MAX_CARDS = 40;
  private static final int MIN_LINES = 2;
  private static final int MAX_LINES = 4;
  private static final int MAX_WORDS = 50;

  /** A longer name of a column is a part of a sentence. */
  private static final int MAX_WORDS_OF_CRITERION = 4;

  /** So many figures of a thing are looked up rather than known. */
  private static final int MIN_FIGURES = 3;

  /** So many facts of a thing are recalled together. */
  private static final int MAX_FACTS = 2;

  private SubjectCards() {}

  static void add(ComparedTable table, List<CardDraft> cards) {
    int subjects = table.subjects().size();
    boolean only =
        table.rows().stream().filter(row -> row.label().isAsked() && !row.label().isOpen()).count()
            == 1;
    for (int i = 0; i < subjects && subjects <= MAX_CARDS; i++) {
      List<Row> told = told(table, i);
      if (told.size() >= MIN_LINES) {
        cards.add(card(table, told, i));
      } else if (told.size() == 1
          && ComparisonCards.isClear(
              table, table.subjects().get(i), told.get(0).label(), told.get(0).cells().get(i))) {
        Row row = told.get(0);
        CardDraft card =
            LookupCards.value(table, table.subjects().get(i), row.label(), row.cells().get(i));
        boolean thin = LookupGrounds.isThin(table, row, i);
        // beside columns that nobody is asked about, it is asked as the only one of a table
        boolean sure = only && row.label().isKnowledge();
        cards.add(thin ? card.because(Set.of(Ground.THIN)) : sure ? card.because(SIBLINGS) : card);
      }
    }
  }

  /** Returns the rows that say something about a subject; empty if they don't suit a card. */
  private static List<Row> told(ComparedTable table, int subject) {
    List<Row> told =
        table.rows().stream()
            .filter(row -> row.label().isAsked() && !row.label().isExample() && !row.isSame())
            .filter(row -> row.cells().get(subject).tells())
            .toList();
    List<Row> sure = told.stream().filter(row -> !row.label().isOpen()).toList();
    // where a thing is used has many answers, what it is for has one
    if (sure.stream().anyMatch(row -> row.label().isKnowledge())) {
      told = sure;
    }
    List<Row> written = told.stream().filter(SubjectCards::isCode).toList();
    // how a thing is written is what one knows of it; what it does, its name says already
    if (written.size() == 1
        && told.stream().allMatch(row -> isCode(row) || row.label().isKnowledge())
        && table.subjects().stream().noneMatch(SubjectCards::isCode)) {
      told = written;
    }
    List<Cell> cells = told.stream().map(row -> row.cells().get(subject)).toList();
    boolean clauses =
        told.stream()
            .map(Row::label)
            .anyMatch(
                l -> l.words() > MAX_WORDS_OF_CRITERION || ComparisonCards.isClause(table, l));
    boolean fit =
        !clauses
            && told.size() <= MAX_LINES
            && cells.stream().mapToInt(Cell::words).sum() <= MAX_WORDS
            && cells.stream().anyMatch(Cell::isValue);
    return fit ? told : List.of();
  }

  private static boolean isCode(Row row) {
    return row.cells().stream().allMatch(SubjectCards::isCode);
  }

  /** Returns whether a cell has nothing but code. */
  static boolean isCode(Cell cell) {
    return !cell.content().isEmpty()
        && cell.content().stream().allMatch(Inline.Code.class::isInstance);
  }

  private static CardDraft card(ComparedTable table, List<Row> told, int subject) {
    Cell asked = table.subjects().get(subject);
    SourceSpan at = table.at(asked);
    List<List<Block>> lines =
        told.stream()
            .map(
                row ->
                    ComparedTable.line(
                        at, Phrases.strong(at, row.label().name()), row.cells().get(subject)))
            .toList();
    List<List<Inline>> names = told.stream().map(row -> row.label().name()).toList();
    List<Inline> criteria =
        table.phrases().and(at, names.stream().map(SubjectCards::withoutMark).toList());
    Phrases phrases = table.phrases();
    boolean asks = told.stream().anyMatch(row -> row.label().asks());
    // joined, only questions of the same form are one
    boolean sentence =
        asks
            && (!told.stream().allMatch(row -> row.label().asks())
                || names.stream().anyMatch(name -> PlainText.of(name).endsWith("?")));
    String key = sentence ? "card.comparison.question" : "card.comparison.value";
    // worded as a question or with its kind, it is still the same card
    List<Inline> name = Phrases.strong(at, asked.name());
    List<Block> plain =
        phrases.front(at, "card.comparison.subject", name, table.phrases().and(at, names));
    CardDraft card =
        table
            .listing(
                at,
                phrases.front(
                    at, key, table.named(asked), sentence ? questions(at, names) : criteria),
                lines)
            .about(PlainText.ofBlocks(plain));
    boolean cross = table.comparison().title().indexOf('\\') >= 0;
    // many facts of one thing aren't recalled together, and a quality is none that has facts
    boolean loose =
        told.size() > MAX_FACTS
            || told.stream().noneMatch(row -> row.label().isKnowledge())
            || table.scope().text(asked.text()).is(Category.ABSTRACT_NOUN)
            || (LookupGrounds.isSymbol(asked) && (isFormula(asked) || asked.opensSmall()))
            || LookupGrounds.isOfProgram(table)
            || told.stream().map(row -> row.cells().get(subject)).anyMatch(SubjectCards::isPart);
    return cross || loose || isFigures(told, subject) ? card.because(Set.of(Ground.THIN)) : card;
  }

  private static boolean isFormula(Cell cell) {
    return cell.content().stream().allMatch(Inline.Formula.class::isInstance);
  }

  /** Returns whether a cell doesn't tell all: it adds to the one above, or is a long row. */
  private static boolean isPart(Cell cell) {
    return cell.isAddition() || LookupGrounds.isLong(cell);
  }

  /**
   * Returns whether there are several values and all of them are figures, hardly to be recalled.
   */
  private static boolean isFigures(List<Row> told, int subject) {
    return told.size() >= MIN_FIGURES
        && told.stream()
            .map(row -> row.cells().get(subject).text())
            .allMatch(value -> value.chars().anyMatch(Character::isDigit));
  }

  /** Returns names as questions, one after the other; joined they would be no sentence. */
  private static List<Inline> questions(SourceSpan at, List<List<Inline>> names) {
    List<Inline> questions = new ArrayList<>();
    for (List<Inline> name : names) {
      questions.addAll(Phrases.words(at, questions.isEmpty() ? "" : " "));
      questions.addAll(Phrases.strong(at, withoutMark(name)));
      questions.addAll(Phrases.words(at, "?"));
    }
    return questions;
  }

  /** Returns a name without a question mark at its end; the sentence it is part of has its own. */
  private static List<Inline> withoutMark(List<Inline> name) {
    String text = LineText.of(name).text().stripTrailing();
    return text.endsWith("?") ? InlineCut.of(name, 0, text.length() - 1) : name;
  }
}
