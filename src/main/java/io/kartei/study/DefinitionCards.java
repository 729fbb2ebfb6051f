package io.kartei.study;

import io.kartei.config.CardSource;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Words;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.Fingerprints;
import io.kartei.model.PlainText;
import io.kartei.model.Term;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A card for each term that a note defines, in a sentence or in a glossary. */
final class DefinitionCards implements CardExtractor {
  private static final int MIN_WORDS = 2;
  private static final int MAX_WORDS = 80;
  private static final int MAX_WORDS_OF_TERM = 5;

  @Override
  public Set<CardSource> sources() {
    return Set.of(CardSource.DEFINITIONS);
  }

  @Override
  public List<CardDraft> extract(CardScope scope) {
    List<CardDraft> cards = new ArrayList<>();
    for (Term term : scope.note().terms()) {
      if (isLearnt(term, scope)) {
        cards.add(card(scope, term));
      }
    }
    return cards;
  }

  private static boolean isLearnt(Term term, CardScope scope) {
    List<Block> meaning = Answers.trimmed(term.meaning());
    String name = term.term();
    int words = AnswerForm.words(meaning);
    return words >= MIN_WORDS
        && words <= MAX_WORDS
        && Words.count(name) <= MAX_WORDS_OF_TERM
        && !Wording.content(scope.text(name)).isEmpty()
        && isName(scope.text(name))
        && !AnswerForm.isHollow(meaning, scope)
        && !scope.text(meaning).has(Category.POINTS_ELSEWHERE)
        && !Fingerprints.normal(PlainText.ofBlocks(meaning)).equals(Fingerprints.normal(name));
  }

  /** Whether it is the name of a thing rather than a part of a sentence. */
  private static boolean isName(Text words) {
    return !words.opensWith(Category.NO_TERM_START)
        && !words.has(Category.CLAUSE_WORD)
        && words.string().chars().noneMatch(c -> "?!=<>|{}".indexOf(c) >= 0);
  }

  private static CardDraft card(CardScope scope, Term term) {
    SourceSpan at = term.span();
    Block front =
        scope
            .phrases()
            .paragraph(
                at, "card.definition", List.of(Phrases.strong(at, Phrases.words(at, term.term()))));
    return CardDraft.of(
            Card.Kind.DEFINITION,
            term.section(),
            at,
            List.of(front),
            Answers.trimmed(term.meaning()))
        .sharedAs(term.term())
        .grouped("acronym-" + term.term());
  }
}
