package io.kartei.study;

import io.kartei.config.CardSource;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.Fingerprints;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Term;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A card for each term that a note defines, in a sentence or in a glossary. */
final class DefinitionCards implements CardExtractor {
  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 80;
  private static final int MOST_WORDS_OF_TERM = 5;

  @Override
  public Set<CardSource> sources() {
    return Set.of(CardSource.DEFINITIONS);
  }

  @Override
  public List<CardDraft> extract(CardScope scope) {
    List<CardDraft> cards = new ArrayList<>();
    for (Term term : scope.note().terms()) {
      if (isLearnt(term)) {
        cards.add(card(scope, term));
      }
    }
    return cards;
  }

  private static boolean isLearnt(Term term) {
    List<Block> meaning = Answers.trimmed(term.meaning());
    int words = AnswerForm.words(meaning);
    return words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && isName(term)
        && !AnswerForm.isHollow(meaning)
        && !Wording.points(PlainText.ofBlocks(meaning))
        && !Fingerprints.normal(PlainText.ofBlocks(meaning))
            .equals(Fingerprints.normal(term.term()));
  }

  /** Whether it is the name of a thing rather than a part of a sentence. */
  private static boolean isName(Term term) {
    String text = words(term);
    if (text.isEmpty()) {
      return true; // nothing but code or a formula
    }
    Text words = Text.of(text);
    return Wording.words(text).size() <= MOST_WORDS_OF_TERM
        && !Wording.content(text).isEmpty()
        && !words.opensWith(Category.NO_TERM_START)
        && !words.has(Category.CLAUSE_WORD)
        && text.chars().noneMatch(c -> "?!=<>|{}".indexOf(c) >= 0);
  }

  /** A name without code and formulas, which mean nothing as words. */
  private static String words(Term term) {
    if (term.name().isEmpty()) {
      return term.term();
    }
    return PlainText.of(
        term.name().stream()
            .filter(i -> !(i instanceof Inline.Code || i instanceof Inline.Formula))
            .toList());
  }

  private static CardDraft card(CardScope scope, Term term) {
    SourceSpan at = term.span();
    Block front =
        scope
            .phrases()
            .paragraph(at, "card.definition", List.of(Phrases.strong(at, Phrases.name(term))));
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
