package io.kartei.study;

import io.kartei.index.NotePage;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.Inline;
import io.kartei.model.Slugs;
import io.kartei.model.Term;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** A card for each acronym: what do the letters stand for? */
final class AcronymCards implements CardExtractor {

  @Override
  public List<Card> extract(NotePage page) {
    List<Card> cards = new ArrayList<>();
    for (Term term : page.note().terms()) {
      String expansion = term.expansion();
      if (expansion != null) {
        String name = term.term() + " " + expansion;
        String slug = Slugs.of(name);
        cards.add(
            new Card(
                "acronym:" + (slug.isEmpty() ? name : slug),
                page.id(),
                term.section(),
                term.span(),
                Card.Kind.ACRONYM,
                text(term.span(), term.term()),
                text(term.span(), expansion),
                List.of(),
                page.note().frontMatter().tags()));
      }
    }
    return cards;
  }

  private static List<Block> text(SourceSpan span, String text) {
    return List.of(new Block.Paragraph(span, List.of(new Inline.Text(span, text))));
  }
}
