package io.kartei.study.table;

import io.kartei.language.Category;
import io.kartei.model.Block;
import io.kartei.model.PlainText;
import io.kartei.study.draft.CardScope;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Tables whose rows are the data of a case or an example, which nobody has to know: amounts of
 * money, people, and records with keys as in a database.
 */
final class SampleTable {
  /** Shorter names of columns may end in {@code ID} by chance. */
  private static final int MIN_KEY = 2;

  private SampleTable() {}

  /**
   * Returns whether a table has such rows.
   *
   * @param names the column with what each row is about
   */
  static boolean is(Block.Table table, int names, CardScope scope) {
    if (hasAmounts(table, names) || isWorkedOut(table, scope)) {
      return true;
    }
    for (int i = 0; i < table.head().cells().size(); i++) {
      int column = i;
      List<String> values =
          table.rows().stream().map(row -> text(row.cells().get(column))).toList();
      boolean key = i > 0 || isKey(text(table.head().cells().get(i)));
      if (arePeople(values, scope) || (key && areCounted(values))) {
        return true;
      }
    }
    return false;
  }

  private static String text(Block.Cell cell) {
    return PlainText.ofCell(cell.content()).strip();
  }

  /** Returns whether most values are shares or amounts of money. */
  private static boolean hasAmounts(Block.Table table, int names) {
    int amounts = 0;
    int values = 0;
    for (Block.Row row : table.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        String text = i == names ? "" : text(row.cells().get(i));
        values += text.isBlank() ? 0 : 1;
        amounts += text.chars().anyMatch(c -> "%€$£".indexOf(c) >= 0) ? 1 : 0;
      }
    }
    return amounts * 2 > values;
  }

  /**
   * Returns whether every other row or more has the computation of a number from others, unless
   * that is the example beside what the table is about.
   */
  static boolean isWorkedOut(Block.Table table, CardScope scope) {
    List<Block.Cell> heads = table.head().cells();
    long worked =
        table.rows().stream()
            .filter(
                row ->
                    IntStream.range(0, heads.size())
                        .filter(i -> !new Cell(LookupCards.label(heads.get(i)), scope).isExample())
                        .anyMatch(i -> isComputation(text(row.cells().get(i)))))
            .count();
    return worked > 0 && worked * 2 >= table.rows().size();
  }

  /** Returns whether a text has numbers with signs between them, and no letters. */
  private static boolean isComputation(String text) {
    boolean number = false;
    boolean signed = false;
    boolean computes = false;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '\\') {
        i = afterCommand(text, i);
      } else if (Character.isLetter(sign)) {
        return false;
      } else if (Character.isDigit(sign)) {
        computes |= signed;
        number = true;
      } else {
        signed |= number && "+*·×=".indexOf(sign) >= 0;
      }
    }
    return computes;
  }

  /** Returns the position of the last letter of a LaTeX command. */
  private static int afterCommand(String text, int command) {
    int at = command;
    while (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
      at++;
    }
    return at;
  }

  private static boolean arePeople(List<String> values, CardScope scope) {
    long people =
        values.stream()
            .filter(value -> !value.isEmpty() && Character.isUpperCase(value.charAt(0)))
            .filter(value -> scope.text(value).is(Category.GIVEN_NAME))
            .count();
    return people * 2 > values.size();
  }

  /** Returns whether a column is named as the key of records: {@code ID}, {@code KundenID}. */
  private static boolean isKey(String head) {
    String folded = head.toLowerCase(Locale.ROOT);
    return folded.equals("id") || (head.length() > MIN_KEY && head.endsWith("ID"));
  }

  /** Returns whether the values are a letter and a number each that count the rows. */
  private static boolean areCounted(List<String> values) {
    String first = values.get(0);
    int digits = first.isEmpty() || Character.isDigit(first.charAt(0)) ? 0 : 1;
    String letter = first.substring(0, digits);
    boolean fromZero = first.equals(letter + "0");
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).equals(letter + (fromZero ? i : i + 1))) {
        return false;
      }
    }
    return true;
  }
}
