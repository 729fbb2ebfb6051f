package io.kartei.facts.table;

import io.kartei.facts.text.FactScope;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table as plain text, with counts and ratios over its cells.
 *
 * @param head the head's cells
 * @param labels the first cell of each row
 * @param cells all other cells, row by row
 */
record TableShape(Block.Table table, List<Text> head, List<Text> labels, List<Text> cells) {

  /** Maximum number of rows to look at. A longer table is data, whatever its head says. */
  static final int MAX_ROWS = 60;

  /** Maximum number of characters to look at, which is enough to tell that a text isn't a name. */
  private static final int MAX_LENGTH = 200;

  private static final int MIN_WORDS_OF_PHRASE = 4;

  private static final Pattern NUMBER =
      Pattern.compile("[-+~≈<>≤≥]?\\s*+(?:0x)?[.,:/_ ]*+\\d[\\d.,:/_ A-Fa-f]*+\\s*+[%€$]?");

  static TableShape of(Block.Table table, FactScope scope) {
    List<Text> labels = new ArrayList<>();
    List<Text> cells = new ArrayList<>();
    for (Block.Row row : table.rows().subList(0, Math.min(MAX_ROWS, table.rows().size()))) {
      List<Text> texts = texts(row, scope);
      labels.add(texts.get(0));
      cells.addAll(texts.subList(1, texts.size()));
    }
    return new TableShape(table, texts(table.head(), scope), labels, cells);
  }

  private static List<Text> texts(Block.Row row, FactScope scope) {
    return row.cells().stream()
        .map(cell -> PlainText.of(cell.content()))
        .map(text -> text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text)
        .map(scope::words)
        .toList();
  }

  Text corner() {
    return head.get(0);
  }

  /** Returns the head without the corner. */
  List<Text> across() {
    return head.subList(1, head.size());
  }

  /** Returns a column's cells below the head; column 0 has the labels. */
  List<Text> column(int column) {
    int width = head.size() - 1;
    return column == 0
        ? labels
        : IntStream.range(0, labels.size())
            .mapToObj(row -> cells.get(row * width + column - 1))
            .toList();
  }

  /** Returns the cells that have text. */
  List<Text> filled() {
    return cells.stream().filter(cell -> !cell.isEmpty()).toList();
  }

  /** Returns whether the cells of all columns, the first included, are mostly whole phrases. */
  boolean isProse() {
    return IntStream.range(0, head.size())
        .allMatch(column -> most(column(column), 0.6, cell -> cell.count() >= MIN_WORDS_OF_PHRASE));
  }

  boolean isTooLong() {
    return table.rows().size() > MAX_ROWS;
  }

  /**
   * Returns whether at least this fraction of the texts is of a kind, and there is at least one
   * text.
   */
  static boolean most(List<Text> texts, double part, Predicate<Text> kind) {
    long with = texts.stream().filter(kind).count();
    return with > 0 && with >= part * texts.size();
  }

  static boolean most(List<Text> texts, double part, Category kind) {
    return most(texts, part, text -> is(text, kind));
  }

  /**
   * Returns whether a head, label or cell is a phrase of a category, optionally with a question
   * mark.
   */
  static boolean is(Text text, Category kind) {
    return text.withoutEnd("?").is(kind);
  }

  /**
   * Returns whether a head is a judgement or a criterion, which means that each row is one of the
   * things compared.
   */
  static boolean isAbout(Text head) {
    return is(head, Category.JUDGEMENT) || is(head, Category.MEASURE);
  }

  /** Returns whether a head is what something has, not what it is: a criterion or a detail. */
  static boolean isAttribute(Text head) {
    int last = head.tokens().size() - 1;
    return isAbout(head)
        || is(head, Category.DETAIL_COLUMN)
        || (last > 0 && head.view(last, last + 1).is(Category.DETAIL_COLUMN));
  }

  static boolean isNumber(Text text) {
    return text.string().length() <= 40 && NUMBER.matcher(text.string()).matches();
  }

  /** Returns whether the first cells of most rows begin with an inline of this kind. */
  boolean labelsBeginWith(Class<? extends Inline> kind) {
    long with =
        table.rows().stream()
            .limit(MAX_ROWS)
            .map(row -> row.cells().get(0).content())
            .filter(content -> !content.isEmpty() && kind.isInstance(content.get(0)))
            .count();
    return with * 2 > labels.size();
  }

  /**
   * Returns whether a cell is empty. A cell with pictures or the like isn't, although it has no
   * text.
   */
  boolean isEmpty(int row, int column) {
    return table.rows().get(row).cells().get(column).content().isEmpty();
  }

  /** Returns the fraction of empty cells among those right of the labels. */
  double emptyPart() {
    long all = 0;
    long empty = 0;
    for (int row = 0; row < labels.size(); row++) {
      for (int column = 1; column < head.size(); column++) {
        all++;
        empty += isEmpty(row, column) ? 1 : 0;
      }
    }
    return all == 0 ? 1 : (double) empty / all;
  }

  /**
   * Returns whether the rows are numbers, formulas, and single letters, labels included: a truth
   * table, a conversion, something worked out.
   */
  boolean areSymbols() {
    int symbols = 0;
    int filled = 0;
    int numbers = 0;
    for (int row = 0; row < labels.size(); row++) {
      for (int column = 0; column < head.size(); column++) {
        if (!isEmpty(row, column)) {
          filled++;
          symbols += isSymbol(row, column) ? 1 : 0;
        }
      }
      numbers += isSymbol(row, 0) ? 1 : 0;
    }
    return filled > 0 && symbols * 10 >= filled * 9 && numbers * 10 >= labels.size() * 6;
  }

  private boolean isSymbol(int row, int column) {
    Text text = column == 0 ? labels.get(row) : cells.get(row * (head.size() - 1) + column - 1);
    return isNumber(text)
        || (column > 0 && text.string().length() <= 1)
        || table.rows().get(row).cells().get(column).content().stream()
            .allMatch(Inline.Formula.class::isInstance);
  }

  static boolean distinct(List<Text> texts) {
    Set<String> seen = new HashSet<>();
    return texts.stream().allMatch(t -> seen.add(t.string().toLowerCase(Locale.ROOT)));
  }
}
