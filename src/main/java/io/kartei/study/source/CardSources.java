package io.kartei.study.source;

import io.kartei.study.draft.CardExtractor;
import java.util.List;

/** Every source of cards. */
public final class CardSources {
  /** Where two ask the same, the one that stands first here does. */
  public static final List<CardExtractor> ALL =
      List.of(
          new AuthorCards(),
          new QuestionCards(),
          new AcronymCards(),
          new DefinitionCards(),
          new ComparisonCards(),
          new ListCards(),
          new DiagramCards());

  private CardSources() {}
}
