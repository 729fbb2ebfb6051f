package io.kartei.study.source;

import io.kartei.study.draft.CardExtractor;
import io.kartei.study.figure.DiagramCards;
import io.kartei.study.table.ComparisonCards;
import io.kartei.study.table.LookupCards;
import java.util.List;

/** Every source of cards. */
public final class CardSources {
  /** Makes what authors ask for in comments where no other source does. */
  public static final CardExtractor CHOSEN = new ChosenCards();

  /** All extractors; if two ask the same thing, the first in this list wins. */
  public static final List<CardExtractor> ALL =
      List.of(
          new AuthorCards(),
          new QuestionCards(),
          new AcronymCards(),
          new DefinitionCards(),
          new ComparisonCards(),
          new LookupCards(),
          new CommandCards(),
          new FormulaCards(),
          new ListCards(),
          new OutlineCards(),
          new DiagramCards(),
          CHOSEN);

  private CardSources() {}
}
