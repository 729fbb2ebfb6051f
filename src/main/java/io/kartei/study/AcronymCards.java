package io.kartei.study;

import io.kartei.config.CardSource;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.Inline;
import io.kartei.model.Term;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cards for acronyms: what do the letters stand for? And the other way round, unless the words'
 * initials are the acronym: then the question answers itself.
 */
final class AcronymCards implements CardExtractor {

  @Override
  public Set<CardSource> sources() {
    return Set.of(CardSource.ACRONYMS, CardSource.ABBREVIATIONS);
  }

  @Override
  public List<CardDraft> extract(CardScope scope) {
    List<CardDraft> cards = new ArrayList<>();
    for (Term term : scope.note().terms()) {
      String expansion = term.expansion();
      if (expansion != null) {
        if (scope.has(CardSource.ACRONYMS)) {
          cards.add(forward(scope, term));
        }
        if (scope.has(CardSource.ABBREVIATIONS)
            || (scope.has(CardSource.ACRONYMS) && !isPlain(term.term(), expansion))) {
          cards.add(backward(scope, term, expansion));
        }
      }
    }
    return cards;
  }

  private static CardDraft forward(CardScope scope, Term term) {
    SourceSpan at = term.span();
    List<String> expansions = scope.terms().expansions(term.term());
    List<List<Block>> items =
        expansions.stream().map(e -> List.<Block>of(paragraph(at, Phrases.words(at, e)))).toList();
    boolean several = items.size() > 1;
    List<Inline> name = Phrases.strong(at, Phrases.words(at, term.term()));
    return CardDraft.of(
            Card.Kind.ACRONYM,
            term.section(),
            at,
            List.of(
                scope
                    .phrases()
                    .paragraph(
                        at, several ? "card.acronym.several" : "card.acronym", List.of(name))),
            several ? Pieces.list(at, items) : items.get(0))
        .items(several ? items : List.of())
        .sharedAs(term.term())
        .standingAlone()
        .grouped("acronym-" + term.term());
  }

  private static CardDraft backward(CardScope scope, Term term, String expansion) {
    SourceSpan at = term.span();
    return CardDraft.of(
            Card.Kind.ACRONYM,
            term.section(),
            at,
            List.of(
                scope
                    .phrases()
                    .paragraph(at, "card.abbreviation", List.of(Phrases.words(at, expansion)))),
            List.of(paragraph(at, Phrases.words(at, term.term()))))
        .sharedAs(expansion)
        .standingAlone()
        .grouped("acronym-" + term.term());
  }

  private static Block paragraph(SourceSpan at, List<Inline> content) {
    return new Block.Paragraph(at, content);
  }

  /** Whether the initials of the words, small words left out or not, are the acronym. */
  static boolean isPlain(String acronym, String expansion) {
    StringBuilder all = new StringBuilder();
    StringBuilder great = new StringBuilder();
    for (String word : expansion.split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        all.appendCodePoint(word.codePointAt(0));
        if (!Character.isLowerCase(word.codePointAt(0))) {
          great.appendCodePoint(word.codePointAt(0));
        }
      }
    }
    String letters = acronym.replaceAll("[^\\p{L}\\p{N}]", "");
    return letters.equalsIgnoreCase(all.toString()) || letters.equalsIgnoreCase(great.toString());
  }
}
