package io.kartei.study;

import io.kartei.config.CardSource;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.Comparison;
import io.kartei.model.Comparison.Criterion;
import io.kartei.model.Comparison.Label;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Cards from tables that compare. Each row is asked once: as a comparison where its cells are short
 * and few, else cell by cell. A subject is asked from its profile where that fits it alone. Of a
 * large table rows are asked where they are short, else each subject once.
 */
final class ComparisonCards implements CardExtractor {
  private static final int MOST_SUBJECTS = 10;
  private static final int MOST_CELLS = 80;
  private static final int MOST_SUBJECTS_OF_ROW = 4;

  /** Of so many subjects what most have in common is not asked of each. */
  private static final int MANY_SUBJECTS = 5;

  private static final int MOST_WORDS_OF_ROW = 7;

  @Override
  public Set<CardSource> sources() {
    return Set.of(CardSource.COMPARISONS);
  }

  @Override
  public List<CardDraft> extract(CardScope scope) {
    List<CardDraft> cards = new ArrayList<>();
    for (Comparison comparison : scope.note().comparisons()) {
      if (isFit(comparison)) {
        add(scope, comparison, cards);
      }
    }
    return cards;
  }

  private static void add(CardScope scope, Comparison comparison, List<CardDraft> cards) {
    int subjects = comparison.subjects().size();
    boolean large = subjects > MOST_SUBJECTS || subjects * comparison.rows().size() > MOST_CELLS;
    for (Criterion criterion : comparison.rows()) {
      if (CellText.isName(criterion.label())) {
        row(scope, comparison, criterion, large, cards);
      }
    }
    if (!large) {
      Profiles.add(scope, comparison, cards);
    } else if (subjects > MOST_SUBJECTS_OF_ROW) {
      SubjectCards.add(scope, comparison, cards);
    }
  }

  private static boolean isFit(Comparison comparison) {
    int subjects = comparison.subjects().size();
    return subjects >= 2
        && comparison.subjects().stream().allMatch(CellText::isName)
        && comparison.subjects().stream().map(l -> CellText.folded(l)).distinct().count()
            == subjects;
  }

  private static void row(
      CardScope scope,
      Comparison comparison,
      Criterion criterion,
      boolean large,
      List<CardDraft> cards) {
    List<Label> cells = criterion.cells();
    if (cells.stream().map(CellText::folded).distinct().count() == 1) {
      return;
    }
    if (cells.size() <= MOST_SUBJECTS_OF_ROW) {
      boolean compares =
          cells.stream().allMatch(c -> CellText.isValue(c) || CellText.isCheck(c))
              && cells.stream().allMatch(c -> CellText.words(c) <= MOST_WORDS_OF_ROW);
      if (compares || isGraded(criterion)) {
        cards.add(
            compares
                ? wholeRow(scope, comparison, criterion)
                : graded(scope, comparison, criterion));
        return;
      }
    }
    for (int i = 0; i < cells.size() && !large; i++) {
      if (isAsked(cells, cells.get(i))) {
        cards.add(cell(scope, comparison, comparison.subjects().get(i), criterion, cells.get(i)));
      }
    }
  }

  private static boolean isGraded(Criterion criterion) {
    return criterion.cells().stream().allMatch(c -> CellText.grade(c) >= 0);
  }

  /** Whether a cell can be recalled without its neighbours. */
  private static boolean isAsked(List<Label> cells, Label cell) {
    String folded = CellText.folded(cell);
    long same = cells.stream().filter(c -> CellText.folded(c).equals(folded)).count();
    return CellText.isValue(cell)
        && !CellText.isRelative(cell)
        && !CellText.isTerse(cell)
        && (cells.size() < MANY_SUBJECTS || same * 2 <= cells.size());
  }

  /** A row of grades, which say something beside each other and with the range they are from. */
  private static CardDraft graded(CardScope scope, Comparison comparison, Criterion criterion) {
    List<Label> ranked =
        comparison.rows().stream()
            .filter(ComparisonCards::isGraded)
            .flatMap(row -> row.cells().stream())
            .sorted(Comparator.comparingInt(CellText::grade))
            .toList();
    return row(
        scope,
        comparison,
        criterion,
        "card.comparison.grades",
        List.of(ranked.get(0).content(), ranked.get(ranked.size() - 1).content()));
  }

  private static CardDraft wholeRow(CardScope scope, Comparison comparison, Criterion criterion) {
    return row(scope, comparison, criterion, "card.comparison.row", List.of());
  }

  private static CardDraft row(
      CardScope scope,
      Comparison comparison,
      Criterion criterion,
      String key,
      List<List<Inline>> range) {
    SourceSpan at = CellText.span(criterion.label(), comparison.span());
    List<List<Block>> pieces = new ArrayList<>();
    for (int i = 0; i < criterion.cells().size(); i++) {
      List<Inline> line =
          new ArrayList<>(Phrases.strong(at, CellText.name(comparison.subjects().get(i))));
      line.add(new Inline.Text(at, ": "));
      line.addAll(criterion.cells().get(i).content());
      pieces.add(Pieces.line(at, line));
    }
    List<List<Inline>> arguments = new ArrayList<>();
    arguments.add(
        scope.phrases().and(at, comparison.subjects().stream().map(CellText::name).toList()));
    arguments.add(Phrases.strong(at, CellText.name(criterion.label())));
    arguments.addAll(range);
    Block front = scope.phrases().paragraph(at, key, arguments);
    return draft(comparison, at, List.of(front), Pieces.list(at, pieces)).items(pieces);
  }

  private static CardDraft cell(
      CardScope scope, Comparison comparison, Label subject, Criterion criterion, Label cell) {
    SourceSpan at = CellText.span(cell, comparison.span());
    boolean asks = criterion.label().text().strip().endsWith("?");
    Block front =
        scope
            .phrases()
            .paragraph(
                at,
                asks ? "card.comparison.question" : "card.comparison.cell",
                List.of(
                    Phrases.strong(at, CellText.name(subject)), CellText.name(criterion.label())));
    return draft(comparison, at, List.of(front), Answers.paragraph(at, cell.content()));
  }

  static CardDraft draft(
      Comparison comparison, SourceSpan at, List<Block> front, List<Block> back) {
    return CardDraft.of(Card.Kind.COMPARISON, comparison.section(), at, front, back)
        .grouped("table-" + comparison.id());
  }
}
