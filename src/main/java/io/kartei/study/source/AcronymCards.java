package io.kartei.study.source;

import io.kartei.config.CardSource;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.Term;
import io.kartei.source.SourceSpan;
import io.kartei.study.draft.CardDraft;
import io.kartei.study.draft.CardDraft.Ground;
import io.kartei.study.draft.CardExtractor;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.Phrases;
import io.kartei.study.draft.Pieces;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cards for acronyms: what do the letters stand for, and, if asked for, how is it abbreviated? The
 * second mostly answers itself, since the words begin with the letters.
 */
final class AcronymCards implements CardExtractor {
  private static final CardSource ABBREVIATIONS = CardSource.of("abbreviations");
  private static final CardSource ACRONYMS = CardSource.of("acronyms");

  @Override
  public Set<CardSource> sources() {
    return Set.of(ACRONYMS, ABBREVIATIONS);
  }

  @Override
  public List<CardDraft> extract(CardScope scope) {
    List<CardDraft> cards = new ArrayList<>();
    for (Term term : scope.note().facts().terms()) {
      String expansion = term.expansion();
      if (expansion != null && !isWord(term, expansion)) {
        if (scope.has(ACRONYMS)) {
          cards.add(forward(scope, term));
        }
        if (scope.has(ABBREVIATIONS)) {
          cards.add(backward(scope, term, expansion));
        }
      }
    }
    return cards;
  }

  private static CardDraft forward(CardScope scope, Term term) {
    SourceSpan at = term.span();
    List<List<Block>> items =
        scope.terms().expansions(term.term()).stream()
            .map(expansion -> Pieces.paragraph(at, Phrases.words(at, expansion)))
            .toList();
    boolean several = items.size() > 1;
    String key = several ? "card.acronym.several" : "card.acronym";
    List<Block> front = scope.phrases().front(at, key, Phrases.strong(at, term.term()));
    CardDraft card = card(term, front, several ? Pieces.list(at, items) : items.get(0));
    // letters of several fields are nothing that one learns together
    return several
        ? card.items(items).sharedAs(term.term()).standingAlone().because(Set.of(Ground.THIN))
        : card.sharedAs(term.term());
  }

  private static CardDraft backward(CardScope scope, Term term, String expansion) {
    SourceSpan at = term.span();
    List<Block> front =
        scope.phrases().front(at, "card.abbreviation", Phrases.words(at, expansion));
    return card(term, front, Pieces.paragraph(at, Phrases.words(at, term.term())))
        .sharedAs(expansion);
  }

  private static CardDraft card(Term term, List<Block> front, List<Block> back) {
    return CardDraft.of(Card.Kind.ACRONYM, term.section(), term.span(), front, back)
        .grouped(LongForm.group(term.term()));
  }

  /**
   * Returns whether the term is a single letter or a word that shortens a longer one, rather than
   * an acronym.
   */
  private static boolean isWord(Term term, String expansion) {
    String acronym = term.term();
    boolean lower = acronym.codePoints().noneMatch(Character::isUpperCase);
    return acronym.length() < 2
        || (lower && acronym.length() > 3 && expansion.toLowerCase(Locale.ROOT).contains(acronym));
  }
}
