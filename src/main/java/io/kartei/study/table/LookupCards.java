package io.kartei.study.table;

import io.kartei.config.CardSource;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Words;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Comparison;
import io.kartei.model.Comparison.Criterion;
import io.kartei.model.Comparison.Label;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.TableFact;
import io.kartei.source.SourceSpan;
import io.kartei.study.draft.CardDraft;
import io.kartei.study.draft.CardDraft.Ground;
import io.kartei.study.draft.CardExtractor;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.Phrases;
import io.kartei.study.draft.Pieces;
import io.kartei.study.draft.Placement;
import io.kartei.study.table.ComparedTable.Row;
import io.kartei.study.wording.CodeName;
import io.kartei.study.wording.Explanation;
import io.kartei.study.wording.Headings;
import io.kartei.study.wording.LongForm;
import io.kartei.study.wording.NameForm;
import io.kartei.study.wording.Noun;
import io.kartei.study.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes cards from tables that tell something about each of many names: {@code Port | Service}.
 * Each name is asked once; if there is one value, and each value has one name, the other way round,
 * too.
 */
public final class LookupCards implements CardExtractor {
  private static final CardSource COMPARISONS = CardSource.of("comparisons");
  private static final Set<Ground> SIBLINGS = Set.of(Ground.SIBLINGS);

  /** What a name of a thing doesn't have, but a line of a program does. */
  private static final List<String> CODE = List.of("{", "}", ";");

  private static final Set<Ground> THIN = Set.of(Ground.SIBLINGS, Ground.THIN);

  private static final Set<Ground> LOOSE = Set.of(Ground.SIBLINGS, Ground.THIN, Ground.LOOSE);

  /** A cell that begins with such is a line of a list, as in a table of pros and cons. */
  private static final String BULLETS = "+-–•*✓✔✗✘";

  private static final int MIN_ROWS = 3;
  private static final int MAX_ROWS = 30;
  private static final int MAX_COLUMNS = 4;
  private static final int MAX_WORDS_OF_NAME = 5;
  private static final int MAX_WORDS_OF_VALUE = 12;
  private static final int MAX_WORDS_OF_KIND = 3;

  /** With a link in one of so many rows, a table is about other notes. */
  private static final int MIN_SHARE_OF_LINKS = 4;

  /** A meaning that repeats the name and has fewer other words explains nothing. */
  private static final int MIN_OWN_WORDS = 3;

  /** A longer value isn't a name that one is asked for by it. */
  private static final int MAX_WORDS_OF_KEY = 3;

  @Override
  public Set<CardSource> sources() {
    return Set.of(COMPARISONS);
  }

  @Override
  public List<CardDraft> extract(CardScope scope) {
    List<CardDraft> cards = new ArrayList<>();
    Map<String, Block.Table> tables = tables(scope.note().text().body());
    for (TableFact fact : scope.note().facts().tables()) {
      Block.Table table = tables.get(fact.id());
      boolean other = fact.kind() == TableFact.Kind.LIST || fact.kind() == TableFact.Kind.OTHER;
      if (other && table != null && !Placement.isInAnswer(scope.note(), fact.span())) {
        int cases = CaseCards.column(table, scope);
        int names = cases >= 0 ? -1 : names(table, scope);
        if (cases >= 0 && !SampleTable.is(table, cases, scope)) {
          CaseCards.add(lookup(fact, table, cases, scope), cases, cards);
        } else if (names >= 0 && !SampleTable.is(table, names, scope) && !isLinked(table, names)) {
          add(lookup(fact, table, names, scope), cards);
        }
      }
    }
    return cards;
  }

  /** Returns the tables in a body, by id. */
  static Map<String, Block.Table> tables(List<Block> body) {
    Map<String, Block.Table> found = new HashMap<>();
    BodyWalker.all(Block.Table.class, body).forEach(table -> found.put(table.id(), table));
    return found;
  }

  /**
   * Returns the first column of different names, with words rather than numbers, or -1 if there is
   * none or the table isn't one to learn.
   */
  private static int names(Block.Table table, CardScope scope) {
    int columns = table.head().cells().size();
    int rows = table.rows().size();
    if (columns < 2
        || columns > MAX_COLUMNS
        || rows < MIN_ROWS
        || rows > MAX_ROWS
        || isSideBySide(table.head(), scope)
        || table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .anyMatch(cell -> isListed(new Cell(label(cell), scope), scope))) {
      return -1;
    }
    for (int i = 0; i < columns; i++) {
      Set<String> different = new HashSet<>();
      Cell head = new Cell(label(table.head().cells().get(i)), scope);
      // beside the first column, one of units or purposes tells about what that names
      boolean named = head.isName() && (i == 0 || !(head.isKnowledge() || head.isOpen()));
      for (Block.Row row : table.rows()) {
        Cell cell = new Cell(label(row.cells().get(i)), scope);
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
    boolean letters = names.stream().anyMatch(LookupCards::isLetter) || areCounted(names);
    return letters
        || (names.get(0).is(Category.JUDGEMENT)
            && names.stream().skip(1).anyMatch(name -> name.is(Category.JUDGEMENT)));
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
  private static boolean isLinked(Block.Table table, int names) {
    long linked =
        table.rows().stream()
            .filter(row -> NameForm.isLinked(row.cells().get(names).content()))
            .count();
    return linked * MIN_SHARE_OF_LINKS >= table.rows().size();
  }

  static Label label(Block.Cell cell) {
    return new Label(PlainText.ofCell(cell.content()), cell.content());
  }

  /** Returns a table as a comparison of what it names. */
  private static ComparedTable lookup(
      TableFact fact, Block.Table table, int names, CardScope scope) {
    List<Label> subjects = table.rows().stream().map(r -> label(r.cells().get(names))).toList();
    List<Criterion> criteria = new ArrayList<>();
    for (int i = 0; i < table.head().cells().size(); i++) {
      if (i != names) {
        int column = i;
        criteria.add(
            new Criterion(
                label(table.head().cells().get(i)),
                table.rows().stream().map(r -> label(r.cells().get(column))).toList()));
      }
    }
    String title = PlainText.ofCell(table.head().cells().get(names).content());
    return ComparedTable.of(
        new Comparison(
            fact.id(),
            fact.id(),
            fact.section(),
            fact.span(),
            title,
            title,
            subjects,
            List.copyOf(criteria),
            true),
        kind(table.head().cells().get(names), scope),
        scope);
  }

  /** Returns the head of a column of names if it says what they are the names of. */
  static List<Inline> kind(Block.Cell head, CardScope scope) {
    Text text = scope.text(PlainText.ofCell(head.content()));
    boolean says =
        text.tokens().size() == Words.count(text.string())
            && text.count() <= MAX_WORDS_OF_KIND
            && !Wording.content(text).isEmpty()
            && !text.is(Category.TERM_NOUN)
            && !text.is(Category.NAME_HEAD)
            && !text.is(Category.CRITERION_CORNER)
            && !text.is(Category.VAGUE_CORNER);
    return says ? head.content() : List.of();
  }

  private static void add(ComparedTable table, List<CardDraft> cards) {
    if (table.rows().size() > 1) {
      SubjectCards.add(table, cards);
      return;
    }
    Row row = table.rows().get(0);
    boolean both =
        row.cells().stream().map(Cell::folded).distinct().count() == row.cells().size()
            && row.cells().stream().allMatch(c -> c.isValue() && c.words() <= MAX_WORDS_OF_KEY);
    for (int i = 0; i < row.cells().size() && row.label().isAsked(); i++) {
      Cell name = table.subjects().get(i);
      Cell value = row.cells().get(i);
      boolean example = table.scope().text(name.text()).opensWith(Category.EXAMPLE_START);
      boolean weighs =
          isMeaning(table, row.label())
              && table.scope().text(value.text()).opensWith(Category.NO_EXPLANATION_START);
      boolean clear =
          ComparisonCards.isClear(table, name, row.label(), value)
              && !value.text().endsWith("?")
              && !isShared(row, value)
              && !CodeName.saysWhatItDoes(name.content(), table.scope());
      if (clear && !example && !weighs && value.isValue() && value.words() <= MAX_WORDS_OF_VALUE) {
        // what to do isn't a thing that means something, and an example may be another one
        boolean thin =
            row.label().isExample()
                || !(row.label().isKnowledge() || showsFormula(value))
                || CODE.stream().anyMatch(name.text()::contains)
                || (!showsFormula(value) && CODE.stream().anyMatch(value.text()::contains))
                || Wording.isActivity(table.scope().text(name.text()))
                || isAspect(table, name)
                || isCall(name)
                || isSymbol(name)
                || isOfAspect(table)
                || repeats(table, name, row.label(), value);
        // many things serve a purpose, but few have a number
        boolean known = value.hasDigit() || (value.words() == 1 && !isMeaning(table, row.label()));
        boolean pair = both && known && !row.label().isExample() && value.text().indexOf('(') < 0;
        cards.add(
            value(table, name, row.label(), value).because(!thin ? SIBLINGS : pair ? THIN : LOOSE));
        if (pair) {
          cards.add(name(table, name, row.label(), value).because(THIN));
        }
      }
    }
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
    return isMeaning(table, criterion) && (repeats || several || Wording.enumerates(said));
  }

  /** Asks for the value that a name has. */
  static CardDraft value(ComparedTable table, Cell name, Cell criterion, Cell value) {
    if (!isMeaning(table, criterion)) {
      return ComparisonCards.cell(table, name, criterion, value);
    }
    SourceSpan at = table.at(value);
    CardScope scope = table.scope();
    Phrases phrases = table.phrases();
    // worded as an order or with its kind, it is still the same card
    String asked =
        PlainText.ofBlocks(
            phrases.front(at, "card.table.meaning", Phrases.strong(at, name.content())));
    List<Block> back = LongForm.with(name.text(), Pieces.paragraph(at, value.told()), at, scope);
    if (table.kind().isEmpty() && isAspect(table, name)) {
      List<Inline> whole = Phrases.strong(at, Headings.above(table.comparison().section(), scope));
      List<Block> aspect = phrases.front(at, "card.comparison.value", whole, name.name());
      return table.card(at, aspect, back).about(asked);
    }
    boolean code = name.content().stream().allMatch(Inline.Code.class::isInstance);
    code &= !isPath(name.text());
    boolean symbols = name.content().stream().anyMatch(Inline.Formula.class::isInstance);
    boolean means = code || symbols || scope.text(criterion.text()).is(Category.MEANING_HEAD);
    List<Inline> named =
        code || symbols ? Phrases.strong(at, name.content()) : table.withKind(name);
    String key = means ? "card.table.meaning" : "card.outline.explain";
    return table.card(at, phrases.front(at, key, named), back).about(asked);
  }

  /** Returns whether code is the name of a folder or of a file in one. */
  private static boolean isPath(String code) {
    return code.indexOf('/') >= 0 && code.indexOf(' ') < 0 && code.indexOf('<') < 0;
  }

  /** Returns whether a name is an aspect of what the table is about. */
  private static boolean isAspect(ComparedTable table, Cell name) {
    CardScope scope = table.scope();
    return scope.text(table.comparison().title()).is(Category.CRITERION_CORNER)
        || NameForm.isAspect(scope.text(PlainText.of(name.name())));
  }

  /** Returns whether a name is the call of a method, which says what that does. */
  private static boolean isCall(Cell name) {
    return name.text().endsWith(")")
        && name.text().indexOf('(') > 0
        && name.content().stream().allMatch(Inline.Code.class::isInstance);
  }

  /** Returns whether a name is a letter of formulas, which stands for another thing in others. */
  private static boolean isSymbol(Cell name) {
    return name.text().codePointCount(0, name.text().length()) == 1
        && Character.isLetter(name.text().codePointAt(0));
  }

  /** Returns whether a table says why what it names is an advantage, a risk and the like. */
  private static boolean isOfAspect(ComparedTable table) {
    CardScope scope = table.scope();
    String section = table.comparison().section();
    return scope.note().text().sections().stream()
        .filter(s -> s.id().equals(section))
        .anyMatch(s -> scope.text(Headings.clean(s.title(), scope)).has(Category.ASPECT_HEADING));
  }

  /** Returns whether a column says what its names mean. */
  private static boolean isMeaning(ComparedTable table, Cell criterion) {
    return table.scope().text(criterion.text()).is(Category.DEFINITION_HEAD);
  }

  /** Asks for the name that has a value. */
  private static CardDraft name(ComparedTable table, Cell name, Cell criterion, Cell value) {
    SourceSpan at = table.at(name);
    boolean meaning = isMeaning(table, criterion);
    String title = table.comparison().title();
    Cell kind = new Cell(new Label(title, Phrases.words(at, title)), table.scope());
    Phrases phrases = table.phrases();
    List<Inline> said = Phrases.strong(at, value.content());
    List<Block> plain =
        phrases.front(
            at,
            meaning ? "card.table.named" : "card.table.name",
            kind.content(),
            criterion.name(),
            said);
    Optional<Noun> noun = meaning ? Optional.empty() : kind.noun();
    List<Block> front =
        noun.isEmpty()
            ? plain
            : phrases.front(
                at, noun.get().key("card.table.which"), kind.content(), criterion.name(), said);
    return table
        .card(at, front, Pieces.paragraph(at, name.content()))
        .about(PlainText.ofBlocks(plain));
  }
}
