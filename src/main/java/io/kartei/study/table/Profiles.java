package io.kartei.study.table;

import io.kartei.language.LetterAligner;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import io.kartei.study.draft.CardDraft;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.Pieces;
import io.kartei.study.table.ComparedTable.Row;
import io.kartei.study.wording.Wording;
import io.kartei.text.Fingerprints;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes cards that show what a comparison says about one subject and ask which subject it is. */
final class Profiles {
  private static final int MIN_SUBJECTS = 3;
  private static final int MAX_SUBJECTS = 6;
  private static final int MIN_LINES = 3;
  private static final int MAX_LINES = 5;
  private static final int MAX_WORDS_OF_LINE = 12;

  private Profiles() {}

  static void add(ComparedTable table, List<CardDraft> cards) {
    int subjects = table.subjects().size();
    if (subjects < MIN_SUBJECTS || subjects > MAX_SUBJECTS) {
      return;
    }
    List<Row> rows =
        table.rows().stream().filter(row -> tells(table, row)).limit(MAX_LINES).toList();
    for (int i = 0; i < subjects && rows.size() >= MIN_LINES; i++) {
      if (isAlone(rows, i, subjects)) {
        cards.add(profile(table, rows, i));
      }
    }
  }

  /** Returns whether a row says something about every subject without naming any. */
  private static boolean tells(ComparedTable table, Row row) {
    String all =
        Stream.concat(Stream.of(row.label()), row.cells().stream())
            .map(Cell::text)
            .collect(Collectors.joining(" "));
    String folded = " " + Fingerprints.normal(all) + " ";
    return row.label().isName()
        && !table.repeats(row.label())
        && row.cells().stream()
            .allMatch(c -> c.tells() && !c.isHedged() && c.words() <= MAX_WORDS_OF_LINE)
        && !row.isSame()
        && table.subjects().stream().noneMatch(s -> isNamed(table.scope(), s, folded))
        && !spells(table, row);
  }

  /** Returns whether a cell spells out the acronym that is its subject. */
  private static boolean spells(ComparedTable table, Row row) {
    for (int i = 0; i < row.cells().size(); i++) {
      String subject = table.subjects().get(i).text();
      boolean acronym = subject.codePoints().filter(Character::isUpperCase).count() > 1;
      Text said = table.scope().text(row.cells().get(i).text());
      if (acronym && new LetterAligner(said).isPlain(subject)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the text contains the subject's name or a content word of it. */
  private static boolean isNamed(CardScope scope, Cell subject, String text) {
    return text.contains(" " + subject.folded() + " ")
        || Wording.content(scope.text(subject.text())).stream()
            .anyMatch(w -> w.length() > 2 && text.contains(Fingerprints.normal(w)));
  }

  private static boolean isAlone(List<Row> rows, int subject, int subjects) {
    for (int i = 0; i < subjects; i++) {
      int other = i;
      boolean same =
          rows.stream()
              .map(Row::cells)
              .allMatch(c -> c.get(subject).folded().equals(c.get(other).folded()));
      if (other != subject && same) {
        return false;
      }
    }
    return true;
  }

  private static CardDraft profile(ComparedTable table, List<Row> rows, int subject) {
    Cell asked = table.subjects().get(subject);
    SourceSpan at = table.at(asked);
    List<List<Block>> lines =
        rows.stream()
            .map(row -> ComparedTable.line(at, row.label().name(), row.cells().get(subject)))
            .toList();
    List<Inline> names = table.phrases().or(at, table.names());
    List<Block> front =
        new ArrayList<>(table.phrases().front(at, "card.comparison.profile", names));
    front.addAll(Pieces.list(at, lines));
    return table
        .card(at, front, Pieces.paragraph(at, asked.name()))
        .about(table.comparison().title() + " = " + asked.text());
  }
}
