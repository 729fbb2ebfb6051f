package io.kartei.facts.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.config.SiteConfig.Cards;
import io.kartei.diagnostic.Diagnostics;
import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.Sections;
import io.kartei.model.AuthorCard;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClozeCardsTest {
  private static final SourceSpan AT = new SourceSpan(0, 0);

  @Test
  void eachGapIsACard() {
    List<AuthorCard> cards =
        cards(text("Ein Switch arbeitet auf "), gap("Schicht 2"), text(" mit "), gap("MACs"));
    assertThat(cards).extracting(AuthorCard::kind).containsOnly(Card.Kind.CLOZE);
    assertThat(cards)
        .extracting(c -> PlainText.ofBlocks(c.front()) + " => " + PlainText.ofBlocks(c.back()))
        .containsExactly(
            "Ein Switch arbeitet auf […] mit MACs => Schicht 2",
            "Ein Switch arbeitet auf Schicht 2 mit […] => MACs");
    assertThat(cards).extracting(AuthorCard::id).doesNotHaveDuplicates();
  }

  @Test
  void aLineFullOfHighlightsIsNoCard() {
    List<Inline> many = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      many.add(gap("x" + i));
      many.add(text(" "));
    }
    assertThat(cards(many.toArray(Inline[]::new))).isEmpty();
  }

  @Test
  void highlightsElsewhereAreNone() {
    Block line = new Block.Paragraph(AT, List.of(gap("wichtig")));
    assertThat(AuthorCardFinder.find(List.of(line), List.of("netz"), Cards.TAGGED, scope()))
        .isEmpty();
  }

  private static List<AuthorCard> cards(Inline... line) {
    List<Block> body = List.of(new Block.Paragraph(AT, List.of(line)));
    return AuthorCardFinder.find(body, List.of("flashcards"), Cards.TAGGED, scope());
  }

  private static FactScope scope() {
    return new FactScope(
        SourceText.of("netz.md", ""), Sections.of(List.of(), 0), new Diagnostics());
  }

  private static Inline text(String text) {
    return new Inline.Text(AT, text);
  }

  private static Inline gap(String text) {
    return new Inline.Highlight(AT, List.of(text(text)));
  }
}
