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
import io.kartei.study.wording.Headings;
import io.kartei.study.wording.LongForm;
import io.kartei.study.wording.Noun;
import io.kartei.study.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
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

  private static final Set<Ground> THIN = Set.of(Ground.SIBLINGS, Ground.THIN);

  private static final Set<Ground> LOOSE = Set.of(Ground.SIBLINGS, Ground.THIN, Ground.LOOSE);

  private static final int MAX_WORDS_OF_KIND = 3;

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
        int names = cases >= 0 ? -1 : NameColumn.of(table, scope);
        if (cases >= 0 && !SampleTable.is(table, cases, scope)) {
          CaseCards.add(lookup(fact, table, cases, scope), cases, cards);
        } else if (names >= 0
            && !SampleTable.is(table, names, scope)
            && !NameColumn.isLinked(table, names)) {
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
    for (int i = 0; i < row.cells().size() && row.label().isAsked(); i++) {
      if (LookupGrounds.isClear(table, row, i)) {
        Cell name = table.subjects().get(i);
        Cell value = row.cells().get(i);
        boolean thin = LookupGrounds.isThin(table, row, i);
        boolean pair = LookupGrounds.isPair(table, row, i);
        cards.add(
            value(table, name, row.label(), value).because(!thin ? SIBLINGS : pair ? THIN : LOOSE));
        if (pair) {
          cards.add(name(table, name, row.label(), value).because(THIN));
        }
      }
    }
  }

  /** Asks for the value that a name has. */
  static CardDraft value(ComparedTable table, Cell name, Cell criterion, Cell value) {
    if (!criterion.isMeaning()) {
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
    if (table.kind().isEmpty() && LookupGrounds.isAspect(table, name)) {
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

  /** Asks for the name that has a value. */
  private static CardDraft name(ComparedTable table, Cell name, Cell criterion, Cell value) {
    SourceSpan at = table.at(name);
    boolean meaning = criterion.isMeaning();
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
