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
import java.util.List;
import java.util.Set;

/**
 * Cards from tables that compare. Each row is asked once: as a comparison where its cells are short
 * and few, else cell by cell. A subject is asked from its profile where that fits it alone.
 */
final class ComparisonCards implements CardExtractor {
  private static final int MOST_SUBJECTS = 10;
  private static final int MOST_CELLS = 80;
  private static final int MOST_SUBJECTS_OF_ROW = 4;
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
        for (Criterion criterion : comparison.rows()) {
          if (CellText.isName(criterion.label())) {
            row(scope, comparison, criterion, cards);
          }
        }
        Profiles.add(scope, comparison, cards);
      }
    }
    return cards;
  }

  private static boolean isFit(Comparison comparison) {
    int subjects = comparison.subjects().size();
    return subjects >= 2
        && subjects <= MOST_SUBJECTS
        && subjects * comparison.rows().size() <= MOST_CELLS
        && comparison.subjects().stream().allMatch(CellText::isName)
        && comparison.subjects().stream().map(l -> CellText.folded(l)).distinct().count()
            == subjects;
  }

  private static void row(
      CardScope scope, Comparison comparison, Criterion criterion, List<CardDraft> cards) {
    List<Label> cells = criterion.cells();
    boolean compares =
        cells.size() <= MOST_SUBJECTS_OF_ROW
            && cells.stream().allMatch(c -> CellText.isValue(c) || CellText.isCheck(c))
            && cells.stream().allMatch(c -> CellText.words(c) <= MOST_WORDS_OF_ROW)
            && cells.stream().map(CellText::folded).distinct().count() > 1;
    if (compares) {
      cards.add(wholeRow(scope, comparison, criterion));
      return;
    }
    boolean same = cells.stream().map(CellText::folded).distinct().count() == 1;
    for (int i = 0; i < cells.size() && !same; i++) {
      if (CellText.isValue(cells.get(i)) && !CellText.isRelative(cells.get(i))) {
        cards.add(cell(scope, comparison, comparison.subjects().get(i), criterion, cells.get(i)));
      }
    }
  }

  private static CardDraft wholeRow(CardScope scope, Comparison comparison, Criterion criterion) {
    SourceSpan at = CellText.span(criterion.label(), comparison.span());
    List<List<Block>> pieces = new ArrayList<>();
    for (int i = 0; i < criterion.cells().size(); i++) {
      List<Inline> line =
          new ArrayList<>(Phrases.strong(at, CellText.name(comparison.subjects().get(i))));
      line.add(new Inline.Text(at, ": "));
      line.addAll(criterion.cells().get(i).content());
      pieces.add(Pieces.line(at, line));
    }
    Block front =
        scope
            .phrases()
            .paragraph(
                at,
                "card.comparison.row",
                List.of(
                    scope
                        .phrases()
                        .and(at, comparison.subjects().stream().map(CellText::name).toList()),
                    Phrases.strong(at, CellText.name(criterion.label()))));
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
