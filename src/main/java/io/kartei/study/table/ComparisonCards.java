package io.kartei.study.table;

import io.kartei.config.CardSource;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.Comparison;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.source.SourceSpan;
import io.kartei.study.draft.CardDraft;
import io.kartei.study.draft.CardDraft.Ground;
import io.kartei.study.draft.CardExtractor;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.Phrases;
import io.kartei.study.draft.Pieces;
import io.kartei.study.table.ComparedTable.Row;
import io.kartei.study.wording.Explanation;
import io.kartei.study.wording.NameForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Makes cards from comparison tables. Each row is asked once: as a comparison if it has few, short
 * cells, else cell by cell. A subject is asked for by its profile if no other subject has the same
 * one. In a large table, only short rows are asked, and if it has many subjects, each subject once.
 */
public final class ComparisonCards implements CardExtractor {
  private static final CardSource COMPARISONS = CardSource.of("comparisons");
  private static final int MAX_SUBJECTS = 10;
  private static final int MAX_CELLS = 80;
  private static final int MAX_SUBJECTS_OF_ROW = 4;

  /** With at least this many subjects, a value that most of them share isn't asked for each. */
  private static final int MANY_SUBJECTS = 5;

  private static final int MAX_WORDS_OF_ROW = 7;
  private static final int MAX_ROWS_OF_SUBJECT = 3;
  private static final int MAX_WORDS_OF_CRITERION = 2;
  private static final int MAX_WORDS_OF_NAME = 3;

  /** A value of so few words is a figure if it has digits. */
  private static final int MAX_WORDS_OF_FIGURE = 3;

  /** Of so many things at most one has the same as another; else the row rather groups them. */
  private static final int SHARE_OF_DIFFERENT = 3;

  @Override
  public Set<CardSource> sources() {
    return Set.of(COMPARISONS);
  }

  @Override
  public List<CardDraft> extract(CardScope scope) {
    List<CardDraft> cards = new ArrayList<>();
    for (Comparison comparison : scope.note().facts().comparisons()) {
      ComparedTable table = ComparedTable.of(comparison, kind(comparison, scope), scope);
      Block.Table source = LookupCards.tables(scope.note().text().body()).get(comparison.table());
      boolean sample =
          source != null
              && (NameColumn.areOfOneKind(source, scope) || SampleTable.isWorkedOut(source, scope));
      if (!sample && isFit(table)) {
        add(table, cards);
      }
    }
    return cards;
  }

  /** Returns what things are that a letter each names, if the head of their column says so. */
  private static List<Inline> kind(Comparison comparison, CardScope scope) {
    boolean letters = comparison.subjects().stream().allMatch(s -> s.text().length() == 1);
    Block.Table table =
        letters && comparison.turned()
            ? LookupCards.tables(scope.note().text().body()).get(comparison.table())
            : null;
    return table == null ? List.of() : LookupCards.kind(table.head().cells().get(0), scope);
  }

  private static boolean isFit(ComparedTable table) {
    int subjects = table.subjects().size();
    return subjects >= 2
        && table.subjects().stream().allMatch(Cell::isName)
        && table.rows().stream().noneMatch(ComparisonCards::isNamedAsValue)
        && table.subjects().stream().map(Cell::folded).distinct().count() == subjects;
  }

  /** Returns whether a row's name is one of its values, so that the names are a column of those. */
  private static boolean isNamedAsValue(Row row) {
    return row.cells().stream()
        .anyMatch(cell -> cell.isValue() && cell.folded().equals(row.label().folded()));
  }

  private static void add(ComparedTable table, List<CardDraft> cards) {
    int subjects = table.subjects().size();
    boolean large = subjects > MAX_SUBJECTS || subjects * table.rows().size() > MAX_CELLS;
    boolean few = isFew(table);
    for (Row row : table.rows()) {
      if (row.label().isAsked() && !row.isSame() && !table.repeats(row.label())) {
        row(table, row, large || few, cards);
      }
    }
    if (few) {
      SubjectCards.add(table, cards);
    } else if (!large) {
      Profiles.add(table, cards);
    } else if (subjects > MAX_SUBJECTS_OF_ROW) {
      SubjectCards.add(table, cards);
    }
  }

  private static boolean isShort(List<Cell> cells, Cell cell) {
    return cell.words() <= MAX_WORDS_OF_ROW && isAsked(cells, cell);
  }

  /** Returns whether there are few and short values of each subject, which are learnt together. */
  private static boolean isFew(ComparedTable table) {
    List<Row> rows = table.rows().stream().filter(row -> row.label().isName()).toList();
    return table.subjects().size() > MAX_SUBJECTS_OF_ROW
        && rows.size() > 1
        && rows.size() <= MAX_ROWS_OF_SUBJECT
        && rows.stream()
            .allMatch(row -> row.cells().stream().allMatch(c -> isShort(row.cells(), c)));
  }

  private static void row(ComparedTable table, Row row, boolean large, List<CardDraft> cards) {
    List<Cell> cells = row.cells();
    boolean few = cells.size() <= MAX_SUBJECTS_OF_ROW;
    if (few && cells.stream().allMatch(c -> c.tells() && c.words() <= MAX_WORDS_OF_ROW)) {
      boolean vague =
          isClause(table, row.label())
              || (cells.stream().anyMatch(Cell::isRelative)
                  && cells.stream().allMatch(c -> c.isRelative() || c.isCheck())
                  && cells.stream().map(Cell::folded).distinct().count() < cells.size());
      if (!vague) {
        cards.add(whole(table, row, List.of()));
      }
    } else if (few && isGraded(row)) {
      cards.add(whole(table, row, range(table)));
    } else if (!large) {
      for (int i = 0; i < cells.size(); i++) {
        boolean clear = isClear(table, table.subjects().get(i), row.label(), cells.get(i));
        if (clear && isAsked(cells, cells.get(i))) {
          CardDraft card = explained(table, table.subjects().get(i), row.label(), cells.get(i));
          boolean says = row.label().noun().isPresent() || row.label().isKnowledge();
          cards.add(says ? card : card.because(Set.of(Ground.LOOSE)));
        }
      }
    }
  }

  private static boolean isGraded(Row row) {
    return row.cells().stream().allMatch(cell -> cell.grade() >= 0);
  }

  /** Returns whether a cell can be recalled without its neighbours. */
  private static boolean isAsked(List<Cell> cells, Cell cell) {
    String folded = cell.folded();
    long same = cells.stream().filter(c -> c.folded().equals(folded)).count();
    return cell.isValue()
        && !cell.isRelative()
        && !cell.isTerse()
        && (cells.size() < MANY_SUBJECTS || same * 2 <= cells.size());
  }

  /**
   * Returns whether a cell has one clear value for a subject that one knows by its name: no yes
   * with reserves, no words of the names themselves.
   */
  static boolean isClear(ComparedTable table, Cell subject, Cell criterion, Cell cell) {
    boolean figure = cell.hasDigit() && cell.words() <= MAX_WORDS_OF_FIGURE;
    boolean several = criterion.text().chars().anyMatch(c -> "/+".indexOf(c) >= 0) && !figure;
    Text names = table.scope().text(subject.text() + " " + criterion.text());
    return !several
        && !(subject.text().length() == 1 && table.kind().isEmpty())
        && !isClause(table, criterion)
        && !cell.isHedged()
        && !Character.isDigit(subject.text().codePointAt(0))
        && (cell.hasDigit()
            || SubjectCards.isCode(cell)
            || Explanation.own(names, table.scope().text(cell.text())) > 0);
  }

  /** Returns whether the name of a row or column is a part of a sentence. */
  static boolean isClause(ComparedTable table, Cell criterion) {
    Text name = table.scope().text(criterion.text());
    return !criterion.asks()
        && criterion.words() > MAX_WORDS_OF_CRITERION
        && (NameForm.isStatement(name)
            || name.has(Category.CONDITION)
            || criterion.text().endsWith(";"));
  }

  /**
   * Returns the worst and the best grade in a table; a grade means something only on that scale.
   */
  private static List<List<Inline>> range(ComparedTable table) {
    List<Cell> ranked =
        table.rows().stream()
            .filter(ComparisonCards::isGraded)
            .flatMap(row -> row.cells().stream())
            .sorted(Comparator.comparingInt(Cell::grade))
            .toList();
    return List.of(ranked.get(0).content(), ranked.get(ranked.size() - 1).content());
  }

  private static CardDraft whole(ComparedTable table, Row row, List<List<Inline>> range) {
    SourceSpan at = table.at(row.label());
    boolean graded = !range.isEmpty();
    List<Integer> places = new ArrayList<>(IntStream.range(0, row.cells().size()).boxed().toList());
    if (graded) {
      places.sort(Comparator.comparingInt(i -> -row.cells().get(i).grade()));
    }
    List<List<Block>> lines = new ArrayList<>();
    for (int i : places) {
      List<Inline> subject = Phrases.strong(at, table.subjects().get(i).name());
      lines.add(ComparedTable.line(at, subject, row.cells().get(i)));
    }
    List<Inline> subjects = table.phrases().and(at, table.names());
    List<Inline> criterion = Phrases.strong(at, row.label().name());
    Phrases phrases = table.phrases();
    List<Block> plain =
        graded
            ? phrases.front(
                at, "card.comparison.grades", subjects, criterion, range.get(0), range.get(1))
            : phrases.front(at, "card.comparison.row", subjects, criterion);
    boolean checks = row.cells().size() > 2 && row.cells().stream().allMatch(Cell::isCheck);
    List<Block> front =
        graded
            ? phrases.front(at, "card.comparison.order", subjects, criterion)
            : checks
                ? phrases.front(at, "card.comparison.checks", subjects, criterion)
                : row.label().isMeaning()
                    ? phrases.front(at, "card.outline.explain", subjects)
                    : isCase(table, row)
                        ? phrases.front(at, "card.comparison.value", criterion, subjects)
                        : isPlain(table, row.label())
                            ? plain
                            : phrases.front(at, "card.comparison.by", subjects, criterion);
    // worded otherwise, it is still the same card
    CardDraft card = table.listing(at, front, lines).about(PlainText.ofBlocks(plain));
    // examples are many, and marks are their author's: who knows the subject may give others; what
    // tells apart the cases in a cell isn't said
    boolean thin =
        row.label().isExample()
            || row.label().isOpen()
            || !range.isEmpty()
            || row.cells().stream().allMatch(c -> c.text().contains(" / "))
            || !isComparable(table, row);
    return thin ? card.because(Set.of(Ground.THIN)) : card;
  }

  /** Returns whether no sentence can have the name of a row: it asks, or has the form of a verb. */
  private static boolean isPlain(ComparedTable table, Cell label) {
    return label.asks()
        || label.text().endsWith("?")
        || isClause(table, label)
        || (table.phrases().isIn(Locale.GERMAN) && label.opensSmall());
  }

  /**
   * Returns whether a row is a case rather than what things are compared by: code, the feminine, or
   * a word in small letters where nouns have capitals.
   */
  private static boolean isCase(ComparedTable table, Row row) {
    Cell label = row.label();
    Text name = table.scope().text(label.text());
    return table.isTurned()
        || label.name().stream().allMatch(Inline.Code.class::isInstance)
        || name.opensWith(Category.NOT_A_SUBJECT)
        || (table.phrases().isIn(Locale.GERMAN)
            && label.words() == 1
            && label.opensSmall()
            && row.cells().stream().noneMatch(Cell::isCheck));
  }

  /**
   * Returns whether things and what they are compared by have short names: else they are cases, or
   * steps, and the front is no sentence.
   */
  private static boolean isComparable(ComparedTable table, Row row) {
    Cell label = row.label();
    return label.words() <= MAX_WORDS_OF_CRITERION
        && label.text().chars().noneMatch(c -> "(/".indexOf(c) >= 0)
        && !table.scope().text(label.text()).is(Category.ASPECT_HEADING)
        && !label.asks()
        && row.cells().stream().map(Cell::folded).distinct().count() * SHARE_OF_DIFFERENT
            >= row.cells().size() * (SHARE_OF_DIFFERENT - 1L)
        && !row.cells().stream().allMatch(cell -> cell.isRelative() || isBareNumber(cell))
        && table.subjects().stream()
            .allMatch(s -> s.words() <= MAX_WORDS_OF_NAME && !(s.words() > 1 && s.opensSmall()));
  }

  /** Returns whether a cell is a number without a unit, which doesn't say of what. */
  private static boolean isBareNumber(Cell cell) {
    return cell.text().chars().noneMatch(Character::isLetter)
        && cell.text().chars().allMatch(c -> Character.isDigit(c) || " .,-()[]".indexOf(c) >= 0);
  }

  /** Asks what one subject is if the criterion is that, else for its value. */
  private static CardDraft explained(ComparedTable table, Cell subject, Cell criterion, Cell cell) {
    CardDraft plain = cell(table, subject, criterion, cell);
    return criterion.isMeaning()
        ? LookupCards.value(table, subject, criterion, cell).about(plain.subject().name())
        : plain;
  }

  /** Asks for the value of a criterion for one subject. */
  static CardDraft cell(ComparedTable table, Cell subject, Cell criterion, Cell cell) {
    SourceSpan at = table.at(cell);
    boolean asks = criterion.text().endsWith("?");
    String key = asks ? "card.comparison.question" : "card.comparison.value";
    List<Block> front = table.front(at, subject, criterion, key);
    return table
        .card(at, front, Pieces.paragraph(at, cell.told()))
        .about(PlainText.of(subject.name()) + ": " + PlainText.of(criterion.name()) + "?");
  }
}
