package io.kartei.render.pdf.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.model.Card;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedCardsTest {
  @Test
  void acronymsAreFewAndComeNoteByNoteThoseOfExamsFirst() {
    List<Card> cards = new ArrayList<>();
    for (int i = 0; i < 32; i++) {
      cards.add(card("n" + i, Card.Kind.QUESTION, Card.Tier.CORE, "lan"));
    }
    for (int i = 0; i < 6; i++) {
      cards.add(card("a" + i, Card.Kind.ACRONYM, Card.Tier.CORE, i < 4 ? "lan" : "wan" + i));
    }
    cards.add(card("asked", Card.Kind.ACRONYM, Card.Tier.CORE, "lan", "W24"));
    assertThat(ids(cards)).hasSize(36).contains("asked", "a4", "a5", "a0").doesNotContain("a1");
  }

  @Test
  void whatExamsAskForAndAFewOfOtherNotesJoinTheCore() {
    List<Card> cards = new ArrayList<>();
    cards.add(card("core", Card.Kind.QUESTION, Card.Tier.CORE, "lan"));
    cards.add(card("more", Card.Kind.LIST, Card.Tier.MORE, "lan"));
    cards.add(card("asked", Card.Kind.DEFINITION, Card.Tier.MORE, "lan", "W24"));
    for (int i = 0; i < 5; i++) {
      cards.add(card("w" + i, Card.Kind.LIST, Card.Tier.MORE, "wan"));
    }
    assertThat(ids(cards)).containsExactly("core", "asked", "w0", "w1");
  }

  @Test
  void withoutACoreAllArePrinted() {
    List<Card> cards = List.of(card("a", Card.Kind.ACRONYM, Card.Tier.MORE, "lan"));
    assertThat(PrintedCards.of(cards)).isEqualTo(cards);
  }

  private static List<String> ids(List<Card> cards) {
    return PrintedCards.of(cards).stream().map(Card::id).toList();
  }

  private static Card card(
      String id, Card.Kind kind, Card.Tier tier, String note, String... references) {
    return new Card(
        id,
        id,
        id,
        note,
        new Card.Location(null, "", new SourceSpan(0, 1)),
        kind,
        "",
        new Card.Sides(List.of(), List.of(), List.of(), List.of()),
        List.of(references),
        List.of(),
        tier,
        Card.Succession.NONE);
  }
}
