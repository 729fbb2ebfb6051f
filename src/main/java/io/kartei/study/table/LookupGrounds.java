package io.kartei.study.table;

import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.study.draft.CardScope;
import io.kartei.study.table.ComparedTable.Row;
import io.kartei.study.wording.CodeName;
import io.kartei.study.wording.Explanation;
import io.kartei.study.wording.Headings;
import io.kartei.study.wording.NameForm;
import io.kartei.study.wording.Wording;
import java.util.List;

/** Whether what a table says about a name can be asked, and is worth learning by default. */
final class LookupGrounds {
  /** What a name of a thing doesn't have, but a line of a program does. */
  private static final List<String> CODE = List.of("{", "}", ";");

  private static final int MAX_WORDS_OF_VALUE = 12;

  /** A meaning that repeats the name and has fewer other words explains nothing. */
  private static final int MIN_OWN_WORDS = 3;

  /** A longer value isn't a name that one is asked for by it. */
  private static final int MAX_WORDS_OF_KEY = 3;

  /** So many commas are between the members of a row that nobody recalls. */
  private static final int MANY_COMMAS = 5;

  private LookupGrounds() {}

  /** Returns whether a table has one clear value for a name. */
  static boolean isClear(ComparedTable table, Row row, int index) {
    Cell name = table.subjects().get(index);
    Cell value = row.cells().get(index);
    boolean example = table.scope().text(name.text()).opensWith(Category.EXAMPLE_START);
    boolean weighs =
        row.label().isMeaning()
            && table.scope().text(value.text()).opensWith(Category.NO_EXPLANATION_START);
    return ComparisonCards.isClear(table, name, row.label(), value)
        && !value.text().endsWith("?")
        && !isShared(row, value)
        && !CodeName.saysWhatItDoes(name.content(), table.scope())
        && !example
        && !weighs
        && value.isValue()
        && value.words() <= MAX_WORDS_OF_VALUE;
  }

  /** Returns whether a value isn't worth learning by default. */
  static boolean isThin(ComparedTable table, Row row, int index) {
    Cell name = table.subjects().get(index);
    Cell value = row.cells().get(index);
    // what to do isn't a thing that means something, and an example may be another one
    return row.label().isExample()
        || !(row.label().isKnowledge() || showsFormula(value))
        || CODE.stream().anyMatch(name.text()::contains)
        || (!showsFormula(value) && CODE.stream().anyMatch(value.text()::contains))
        || Wording.isActivity(table.scope().text(name.text()))
        || (table.kind().isEmpty() && isAspect(table, name))
        || isCall(name)
        || isSymbol(name)
        || isOfProgram(table)
        || isOfAspect(table)
        || isLong(value)
        || value.isRelative()
        || repeats(table, name, row.label(), value);
  }

  /** Returns whether a value leads to its name: each has its own, and it is a short one. */
  static boolean isPair(ComparedTable table, Row row, int index) {
    Cell value = row.cells().get(index);
    boolean both =
        row.cells().stream().map(Cell::folded).distinct().count() == row.cells().size()
            && row.cells().stream().allMatch(c -> c.isValue() && c.words() <= MAX_WORDS_OF_KEY);
    // many things serve a purpose, but few have a number
    boolean known = value.hasDigit() || (value.words() == 1 && !row.label().isMeaning());
    return both
        && known
        && !table.comparison().title().isEmpty()
        && !row.label().isExample()
        && value.text().indexOf('(') < 0;
  }

  /** Returns whether a name is an aspect of what the table is about. */
  static boolean isAspect(ComparedTable table, Cell name) {
    CardScope scope = table.scope();
    return scope.text(table.comparison().title()).is(Category.CRITERION_CORNER)
        || NameForm.isAspect(scope.text(PlainText.of(name.name())));
  }

  /** Returns whether a name is a letter of formulas, which stands for another thing in others. */
  static boolean isSymbol(Cell name) {
    String text = name.text();
    boolean formula = name.content().stream().allMatch(Inline.Formula.class::isInstance);
    boolean command = formula && text.startsWith("\\") && text.length() > 1;
    String letters = command ? text.substring(1) : text;
    return (command || text.codePointCount(0, text.length()) == 1)
        && letters.codePoints().allMatch(Character::isLetter);
  }

  /**
   * Returns whether the names are those of a program's fields or settings, which its documentation
   * lists: {@code maxRetries}.
   */
  static boolean isOfProgram(ComparedTable table) {
    List<Cell> names = table.subjects();
    return names.stream().allMatch(SubjectCards::isCode)
        && names.stream().filter(name -> isCamelCase(name.text())).count() > 1;
  }

  private static boolean isCamelCase(String name) {
    for (int i = 1; i < name.length(); i++) {
      if (Character.isLowerCase(name.charAt(i - 1)) && Character.isUpperCase(name.charAt(i))) {
        return Character.isLowerCase(name.charAt(0)) && name.indexOf('(') < 0;
      }
    }
    return false;
  }

  /** Returns whether a value is a row of so many names that nobody recalls all. */
  static boolean isLong(Cell value) {
    return value.text().chars().filter(c -> c == ',' || c == ';').count() >= MANY_COMMAS;
  }

  /** Returns whether a value is a formula. */
  private static boolean showsFormula(Cell value) {
    return value.words() > 1 && value.content().stream().anyMatch(Inline.Formula.class::isInstance);
  }

  /** Returns whether another name has the same words as its value, which don't tell them apart. */
  private static boolean isShared(Row row, Cell value) {
    return value.text().chars().noneMatch(Character::isDigit)
        && row.cells().stream().filter(c -> c.folded().equals(value.folded())).count() > 1;
  }

  /** Returns whether a meaning hardly says more than the name, or is only a row of names. */
  private static boolean repeats(ComparedTable table, Cell name, Cell criterion, Cell value) {
    Text said = table.scope().text(value.text());
    long own = Explanation.own(table.scope().text(name.text()), said);
    boolean repeats = own < MIN_OWN_WORDS && own < Wording.content(said).size();
    boolean several = name.text().contains(" / ");
    return criterion.isMeaning() && (repeats || several || Wording.enumerates(said));
  }

  /** Returns whether a name is the call of a method, which says what that does. */
  private static boolean isCall(Cell name) {
    return name.text().endsWith(")") && name.text().indexOf('(') > 0 && SubjectCards.isCode(name);
  }

  /** Returns whether a table says why what it names is an advantage, a risk and the like. */
  private static boolean isOfAspect(ComparedTable table) {
    CardScope scope = table.scope();
    String section = table.comparison().section();
    return scope.note().text().sections().stream()
        .filter(s -> s.id().equals(section))
        .anyMatch(s -> scope.text(Headings.clean(s.title(), scope)).has(Category.ASPECT_HEADING));
  }
}
