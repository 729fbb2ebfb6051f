package io.kartei.study.table;

import io.kartei.language.Category;
import io.kartei.language.Words;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.source.SourceSpan;
import io.kartei.study.draft.CardDraft;
import io.kartei.study.draft.CardDraft.Ground;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.Phrases;
import io.kartei.study.draft.Pieces;
import io.kartei.study.table.ComparedTable.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes cards from tables that say what suits each of several situations: {@code Situation |
 * Measure}. The situation is asked, never what it is an example of: many others fit that, too.
 */
final class CaseCards {
  /** Several answers to one case aren't to be told from the others. */
  private static final Set<Ground> THIN = Set.of(Ground.SIBLINGS, Ground.THIN);

  private static final Set<Ground> SIBLINGS = Set.of(Ground.SIBLINGS);
  private static final int MIN_ROWS = 3;
  private static final int MAX_ROWS = 30;
  private static final int MAX_COLUMNS = 4;
  private static final int MAX_WORDS_OF_CASE = 16;
  private static final int MAX_WORDS_OF_ANSWER = 5;

  /** A longer cell is rather a situation than a name. */
  private static final int MAX_WORDS_OF_NAME = 5;

  /** With at most so many different and short answers, readers are told what there is to choose. */
  private static final int MAX_CHOICES = 6;

  private static final int MAX_WORDS_OF_CHOICE = 3;

  private CaseCards() {}

  /** Returns the column of the situations, or -1 if the table isn't about such. */
  static int column(Block.Table table, CardScope scope) {
    int columns = table.head().cells().size();
    int rows = table.rows().size();
    int cases = columns > 0 && counts(table) ? 1 : 0;
    boolean fit =
        columns <= MAX_COLUMNS && cases + 1 < columns && rows >= MIN_ROWS && rows <= MAX_ROWS;
    return fit && isAnswered(table, cases, scope) ? cases : -1;
  }

  private static boolean isAnswered(Block.Table table, int cases, CardScope scope) {
    Cell head = cell(table.head(), cases, scope);
    Cell asked = cell(table.head(), cases + 1, scope);
    Set<String> different = new HashSet<>();
    int words = 0;
    for (Block.Row row : table.rows()) {
      Cell situation = cell(row, cases, scope);
      Cell answer = cell(row, cases + 1, scope);
      words = Math.max(words, situation.words());
      boolean fit =
          situation.isValue()
              && !isTime(situation)
              && situation.words() > 1
              && situation.words() <= MAX_WORDS_OF_CASE
              && different.add(situation.folded())
              && answer.isValue()
              && answer.isName()
              && answer.words() <= MAX_WORDS_OF_ANSWER;
      if (!fit) {
        return false;
      }
    }
    boolean defines =
        scope.text(head.text()).is(Category.DEFINITION_HEAD)
            || scope.text(asked.text()).is(Category.DEFINITION_HEAD);
    return asked.isAsked()
        && !defines
        && (scope.text(head.text()).is(Category.CASE_HEAD) || words > MAX_WORDS_OF_NAME);
  }

  /** Returns whether a cell has as many digits as letters: a time of a schedule. */
  private static boolean isTime(Cell cell) {
    return cell.text().chars().filter(Character::isDigit).count()
        >= cell.text().chars().filter(Character::isLetter).count();
  }

  /** Returns whether the first column only counts the rows. */
  private static boolean counts(Block.Table table) {
    return table.rows().stream()
        .map(row -> PlainText.ofCell(row.cells().get(0).content()))
        .allMatch(text -> text.codePoints().noneMatch(Character::isLetter));
  }

  private static Cell cell(Block.Row row, int column, CardScope scope) {
    return new Cell(LookupCards.label(row.cells().get(column)), scope);
  }

  /**
   * Adds a card for each situation.
   *
   * @param table whose subjects are the situations
   * @param column which of its rows has the answers
   */
  static void add(ComparedTable table, int column, List<CardDraft> cards) {
    Row row = table.rows().get(column);
    List<List<Inline>> choices = choices(row);
    for (int i = 0; i < row.cells().size(); i++) {
      Cell situation = table.subjects().get(i);
      Cell answer = row.cells().get(i);
      SourceSpan at = table.at(answer);
      Phrases phrases = table.phrases();
      // what may be chosen is in the head itself: Kurzfristig/langfristig?
      boolean named = !choices.isEmpty() && row.label().text().indexOf('/') > 0;
      List<Block> front =
          named
              ? phrases.front(at, "card.table.case", situation.name(), phrases.or(at, choices))
              : choices.isEmpty()
                  ? phrases.front(at, "card.table.case", situation.name(), row.label().name())
                  : phrases.front(
                      at,
                      "card.table.case.of",
                      situation.name(),
                      row.label().name(),
                      phrases.or(at, choices));
      cards.add(
          table
              .card(at, front, Pieces.paragraph(at, answer.content()))
              .because(answer.text().indexOf(',') < 0 ? SIBLINGS : THIN)
              .about(
                  PlainText.of(situation.name()) + ": " + PlainText.of(row.label().name()) + "?"));
    }
  }

  /**
   * Returns the different answers in alphabetical order; empty if they are too many or too long.
   */
  private static List<List<Inline>> choices(Row row) {
    Map<String, List<Inline>> choices = new TreeMap<>();
    for (Cell answer : row.cells()) {
      if (Words.count(answer.text()) > MAX_WORDS_OF_CHOICE) {
        return List.of();
      }
      choices.put(answer.folded(), answer.content());
    }
    boolean few = choices.size() > 1 && choices.size() <= MAX_CHOICES;
    return few ? new ArrayList<>(choices.values()) : List.of();
  }
}
