package io.kartei.study;

import io.kartei.model.Block;
import io.kartei.model.Comparison;
import io.kartei.model.Comparison.Criterion;
import io.kartei.model.Comparison.Label;
import io.kartei.model.Fingerprints;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** Cards that give what a comparison says of one subject, and ask which it is. */
final class Profiles {
  private static final int FEWEST_SUBJECTS = 3;
  private static final int MOST_SUBJECTS = 6;
  private static final int FEWEST_LINES = 3;
  private static final int MOST_LINES = 5;
  private static final int MOST_WORDS_OF_LINE = 12;

  private Profiles() {}

  static void add(CardScope scope, Comparison comparison, List<CardDraft> cards) {
    int subjects = comparison.subjects().size();
    if (subjects < FEWEST_SUBJECTS || subjects > MOST_SUBJECTS) {
      return;
    }
    List<Criterion> criteria =
        comparison.rows().stream().filter(row -> tells(comparison, row)).limit(MOST_LINES).toList();
    for (int i = 0; i < subjects && criteria.size() >= FEWEST_LINES; i++) {
      if (isAlone(criteria, i, subjects)) {
        cards.add(profile(scope, comparison, criteria, i));
      }
    }
  }

  /** Whether a row says something of every subject, without naming any. */
  private static boolean tells(Comparison comparison, Criterion row) {
    String all =
        " "
            + Fingerprints.normal(
                row.label().text()
                    + " "
                    + String.join(" ", row.cells().stream().map(Label::text).toList()))
            + " ";
    return CellText.isName(row.label())
        && row.cells().stream().allMatch(c -> CellText.isValue(c) || CellText.isCheck(c))
        && row.cells().stream().allMatch(c -> CellText.words(c) <= MOST_WORDS_OF_LINE)
        && row.cells().stream().map(CellText::folded).distinct().count() > 1
        && comparison.subjects().stream().noneMatch(s -> isNamed(s, all))
        && !spells(comparison, row);
  }

  /** Whether a cell is what the letters of its subject stand for. */
  private static boolean spells(Comparison comparison, Criterion row) {
    for (int i = 0; i < row.cells().size(); i++) {
      String subject = comparison.subjects().get(i).text();
      boolean acronym = subject.codePoints().filter(Character::isUpperCase).count() > 1;
      if (acronym && AcronymCards.isPlain(subject, row.cells().get(i).text())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of the subject's name that says something is in the text. */
  private static boolean isNamed(Label subject, String text) {
    return text.contains(" " + CellText.folded(subject) + " ")
        || Wording.content(subject.text()).stream()
            .anyMatch(w -> w.length() > 2 && text.contains(Fingerprints.normal(w)));
  }

  private static boolean isAlone(List<Criterion> criteria, int subject, int subjects) {
    for (int other = 0; other < subjects; other++) {
      int same = 0;
      for (Criterion row : criteria) {
        same +=
            CellText.folded(row.cells().get(subject))
                    .equals(CellText.folded(row.cells().get(other)))
                ? 1
                : 0;
      }
      if (other != subject && same == criteria.size()) {
        return false;
      }
    }
    return true;
  }

  private static CardDraft profile(
      CardScope scope, Comparison comparison, List<Criterion> criteria, int subject) {
    Label asked = comparison.subjects().get(subject);
    SourceSpan at = CellText.span(asked, comparison.span());
    List<List<Block>> lines = new ArrayList<>();
    for (Criterion row : criteria) {
      List<Inline> line = new ArrayList<>(CellText.name(row.label()));
      line.add(new Inline.Text(at, ": "));
      line.addAll(row.cells().get(subject).content());
      lines.add(Pieces.line(at, line));
    }
    List<Block> front = new ArrayList<>();
    front.add(
        scope
            .phrases()
            .paragraph(
                at,
                "card.comparison.profile",
                List.of(
                    scope
                        .phrases()
                        .or(at, comparison.subjects().stream().map(CellText::name).toList()))));
    front.addAll(Pieces.list(at, lines));
    return ComparisonCards.draft(comparison, at, front, Answers.paragraph(at, CellText.name(asked)))
        .about(comparison.title() + " = " + asked.text());
  }
}
