package io.kartei.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.model.Card;
import io.kartei.model.Card.Tier;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cards are learnt by default. */
class TiersTest {

  @ParameterizedTest(name = "{0} in {1} words: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        // enough room: what is worth three points
        "3 2 4 1     | 1000 | c m c m",
        // a note of few words still has five
        "3 3 3 3 3 3   | 10  | c c c c c m",
        // a card for 20 words, the most worthy first
        "3 3 4 5 3 3 3 | 119 | c c c c c m m",
        "3 3 3 3 3 4 5 | 119 | c c c m m c c",
        "3 3 4 5 3 3 3 | 120 | c c c c c c m",
        // the author's own take up room, but are never left out
        "9 9 9 9 9 9 4 | 10  | c c c c c c m",
        "9 3 9       | 10   | c c c",
      })
  void aNoteHasRoomForTheMostWorthy(String worths, int words, String tiers) {
    List<Tiers.Rated> rated = new ArrayList<>();
    for (String worth : worths.strip().split(" ", -1)) {
      rated.add(rated(rated.size(), Card.Kind.DEFINITION, Integer.parseInt(worth)));
    }
    assertThat(
            Tiers.ofNote(rated, words).stream()
                .map(r -> r.card().tier() == Tier.CORE ? "c" : "m")
                .collect(Collectors.joining(" ")))
        .isEqualTo(tiers.strip());
  }

  @Test
  void acronymsAreAtMostAQuarterExceptThoseThatAreWanted() {
    List<Tiers.Rated> all = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      all.add(rated(i, i < 12 ? Card.Kind.DEFINITION : Card.Kind.ACRONYM, i == 29 ? 9 : 3));
    }
    List<Card> cards = Tiers.ofSite(all);
    assertThat(core(cards).filter(c -> c.kind() == Card.Kind.DEFINITION)).hasSize(12);
    assertThat(core(cards).filter(c -> c.kind() == Card.Kind.ACRONYM)).hasSize(4 + 1);
    assertThat(cards.get(29).tier()).isEqualTo(Tier.CORE);
    assertThat(cards.stream().map(Card::id)).isSorted();
  }

  @Test
  void acronymsYieldToOthersOfTheirNote() {
    List<Tiers.Rated> all = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      all.add(rated(i, i < 5 ? Card.Kind.ACRONYM : Card.Kind.DEFINITION, i < 5 ? 5 : 3));
    }
    assertThat(Tiers.ofNote(all, 10).stream().filter(Tiers.Rated::isCore).map(Tiers.Rated::card))
        .allSatisfy(card -> assertThat(card.kind()).isEqualTo(Card.Kind.DEFINITION));
  }

  @Test
  void whereNoOtherCardIsWorthMuchThoseOfTheGreatestWorthAreLearntIfTheyAreFew() {
    assertThat(learntOfWorthTwo(5)).isEqualTo(5);
    assertThat(learntOfWorthTwo(6)).isZero();
  }

  /** Returns how many of these definitions, worth little, are learnt beside six good acronyms. */
  private static long learntOfWorthTwo(int definitions) {
    List<Tiers.Rated> all = new ArrayList<>();
    for (int i = 0; i < 6 + definitions; i++) {
      all.add(rated(i, i < 6 ? Card.Kind.ACRONYM : Card.Kind.DEFINITION, i < 6 ? 3 : 2));
    }
    List<Card> cards = Tiers.ofSite(Tiers.ofNote(all, 1_000));
    assertThat(core(cards).filter(c -> c.kind() == Card.Kind.ACRONYM)).hasSize(3);
    return core(cards).filter(c -> c.kind() == Card.Kind.DEFINITION).count();
  }

  @Test
  void whereNothingIsWorthMoreEverythingIsLearnt() {
    List<Tiers.Rated> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      all.add(rated(i, Card.Kind.ACRONYM, 1));
    }
    assertThat(core(Tiers.ofSite(Tiers.ofNote(all, 1_000)))).hasSize(20);
  }

  private static Stream<Card> core(List<Card> cards) {
    return cards.stream().filter(card -> card.tier() == Tier.CORE);
  }

  private static Tiers.Rated rated(int number, Card.Kind kind, int worth) {
    Card.Location location = new Card.Location(null, "", new SourceSpan(number, number + 1));
    Card.Sides sides = new Card.Sides(List.of(), List.of(), List.of(), List.of());
    String id = String.valueOf((char) ('A' + number));
    return new Tiers.Rated(
        new Card(
            id,
            "",
            "",
            "a",
            location,
            kind,
            "",
            sides,
            List.of(),
            List.of(),
            Tier.CORE,
            Card.Succession.NONE),
        worth);
  }
}
