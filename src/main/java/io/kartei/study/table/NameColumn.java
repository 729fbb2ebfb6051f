package io.kartei.study.table;

import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.PlainText;
import io.kartei.study.draft.CardScope;
import io.kartei.study.wording.NameForm;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The column of a table that names what its rows are about. */
final class NameColumn {
  /** A cell that begins with such is a line of a list, as in a table of pros and cons. */
  private static final String BULLETS = "+-–•*✓✔✗✘";

  private static final int MIN_ROWS = 3;
  private static final int MAX_ROWS = 30;
  private static final int MAX_COLUMNS = 4;
  private static final int MAX_WORDS_OF_NAME = 5;

  private static final int MIN_LENGTH_OF_WORD = 4;

  /** With a link in one of so many rows, a table is about other notes. */
  private static final int MIN_SHARE_OF_LINKS = 4;

  private NameColumn() {}

  /**
   * Returns the first column of different names, with words rather than numbers, or -1 if there is
   * none or the table isn't one to learn.
   */
  static int of(Block.Table table, CardScope scope) {
    int columns = table.head().cells().size();
    int rows = table.rows().size();
    if (columns < 2
        || columns > MAX_COLUMNS
        || rows < MIN_ROWS
        || rows > MAX_ROWS
        || isSideBySide(table.head(), scope)
        || areOfOneKind(table, scope)
        || table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .anyMatch(cell -> isListed(new Cell(LookupCards.label(cell), scope), scope))) {
      return -1;
    }
    for (int i = 0; i < columns; i++) {
      Set<String> different = new HashSet<>();
      Cell head = new Cell(LookupCards.label(table.head().cells().get(i)), scope);
      // beside the first column, one of units or purposes tells about what that names
      boolean named =
          i == 0
              ? head.isName() || head.text().isEmpty()
              : head.isName() && !(head.isKnowledge() || head.isOpen());
      for (Block.Row row : table.rows()) {
        Cell cell = new Cell(LookupCards.label(row.cells().get(i)), scope);
        named &=
            cell.isName()
                && cell.isValue()
                && !cell.text().endsWith("?")
                && !isRow(cell)
                && !Character.isDigit(cell.text().codePointAt(0))
                && cell.words() <= MAX_WORDS_OF_NAME
                && different.add(cell.folded());
      }
      if (named) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Returns whether columns stand side by side without rows that belong together: pros and cons, or
   * the variables of an exercise, each a letter.
   */
  private static boolean isSideBySide(Block.Row head, CardScope scope) {
    List<Text> names =
        head.cells().stream().map(cell -> scope.text(PlainText.ofCell(cell.content()))).toList();
    boolean letters = names.stream().anyMatch(NameColumn::isLetter) || areCounted(names);
    return letters
        || (names.get(0).is(Category.JUDGEMENT)
            && names.stream().skip(1).anyMatch(name -> name.is(Category.JUDGEMENT)));
  }

  /**
   * Returns whether the first column is no more than the others what a table is about: its head is
   * another cell of it ({@code Y0} over {@code Y1}), or all heads begin with the same word ({@code
   * Fuerzas impulsoras | Fuerzas restrictivas}), so what stands in a row doesn't belong together.
   */
  static boolean areOfOneKind(Block.Table table, CardScope scope) {
    List<Text> heads =
        table.head().cells().stream()
            .map(cell -> scope.text(PlainText.ofCell(cell.content()).strip()))
            .toList();
    return isCounted(heads.get(0).string(), table) || beginAlike(heads);
  }

  private static boolean isCounted(String head, Block.Table table) {
    String kind = withoutDigits(head);
    return kind.length() < head.length()
        && table.rows().stream()
            .map(row -> PlainText.ofCell(row.cells().get(0).content()).strip())
            .allMatch(cell -> cell.length() > kind.length() && withoutDigits(cell).equals(kind));
  }

  private static String withoutDigits(String text) {
    return text.chars()
        .filter(c -> !Character.isDigit(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean beginAlike(List<Text> heads) {
    Text first = heads.get(0);
    String word = first.tokens().isEmpty() ? "" : first.tokens().get(0).folded();
    return word.length() >= MIN_LENGTH_OF_WORD
        && !first.knows(word, Category.GENERAL_NOUN)
        && !first.view(0, 1).is(Category.TERM_NOUN)
        && heads.stream()
            .allMatch(head -> head.count() > 1 && head.tokens().get(0).folded().equals(word));
  }

  /** Returns whether two columns are called the same but for a letter or a number. */
  private static boolean areCounted(List<Text> names) {
    Set<String> counted = new HashSet<>();
    return names.stream()
        .filter(name -> name.tokens().size() > 1)
        .filter(name -> name.view(1, 2).written().strip().length() == 1)
        .anyMatch(name -> !counted.add(name.tokens().get(0).folded()));
  }

  private static boolean isLetter(Text name) {
    return name.tokens().size() == 1 && name.string().strip().length() == 1;
  }

  /** Returns whether a cell is a row of names itself, so that the table groups them. */
  private static boolean isRow(Cell cell) {
    return cell.text().indexOf(", ") != cell.text().lastIndexOf(", ");
  }

  /** Returns whether a cell is a line of a list, or the sum of others: no column names things. */
  private static boolean isListed(Cell cell, CardScope scope) {
    String text = cell.text();
    boolean line =
        text.length() > 1 && BULLETS.indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
    return line || scope.text(text).is(Category.TOTAL);
  }

  /** Returns whether many names are links to other notes, with which the table connects its own. */
  static boolean isLinked(Block.Table table, int names) {
    long linked =
        table.rows().stream()
            .filter(row -> NameForm.isLinked(row.cells().get(names).content()))
            .count();
    return linked * MIN_SHARE_OF_LINKS >= table.rows().size();
  }
}
