package io.kartei.study;

import io.kartei.model.Block;
import io.kartei.model.Comparison;
import io.kartei.model.Comparison.Criterion;
import io.kartei.model.Comparison.Label;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** Cards that ask all a table says of one subject, where it says too much for a card each cell. */
final class SubjectCards {
  private static final int MOST_CARDS = 40;
  private static final int FEWEST_LINES = 2;
  private static final int MOST_LINES = 6;
  private static final int MOST_WORDS = 60;

  private SubjectCards() {}

  static void add(CardScope scope, Comparison comparison, List<CardDraft> cards) {
    int subjects = comparison.subjects().size();
    for (int i = 0; i < subjects && subjects <= MOST_CARDS; i++) {
      List<Criterion> told = told(comparison, i);
      if (told.size() >= FEWEST_LINES) {
        cards.add(card(scope, comparison, told, i));
      }
    }
  }

  /** The rows that tell something of a subject; none when that is more than a card can ask. */
  private static List<Criterion> told(Comparison comparison, int subject) {
    List<Criterion> told = new ArrayList<>();
    int words = 0;
    for (Criterion row : comparison.rows()) {
      Label cell = row.cells().get(subject);
      boolean same = row.cells().stream().map(CellText::folded).distinct().count() == 1;
      if (CellText.isName(row.label())
          && !same
          && (CellText.isValue(cell) || CellText.isCheck(cell))) {
        told.add(row);
        words += CellText.words(cell);
      }
    }
    boolean values = told.stream().anyMatch(row -> CellText.isValue(row.cells().get(subject)));
    return values && told.size() <= MOST_LINES && words <= MOST_WORDS ? told : List.of();
  }

  private static CardDraft card(
      CardScope scope, Comparison comparison, List<Criterion> told, int subject) {
    Label asked = comparison.subjects().get(subject);
    SourceSpan at = CellText.span(asked, comparison.span());
    List<List<Block>> lines = new ArrayList<>();
    for (Criterion row : told) {
      List<Inline> line = new ArrayList<>(Phrases.strong(at, CellText.name(row.label())));
      line.add(new Inline.Text(at, ": "));
      line.addAll(row.cells().get(subject).content());
      lines.add(Pieces.line(at, line));
    }
    List<List<Inline>> names = told.stream().map(row -> CellText.name(row.label())).toList();
    Block front =
        scope
            .phrases()
            .paragraph(
                at,
                "card.comparison.subject",
                List.of(Phrases.strong(at, CellText.name(asked)), scope.phrases().and(at, names)));
    return ComparisonCards.draft(comparison, at, List.of(front), Pieces.list(at, lines))
        .items(lines);
  }
}
