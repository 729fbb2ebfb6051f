package io.kartei.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kartei.model.Card;
import io.kartei.model.PlainText;
import io.kartei.review.Scripts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a learner knows outlives changes of the notes: the browser finds the card that goes on. */
class SuccessionTest {
  private static final List<String> THINGS =
      List.of(
          "Switch", "Router", "Proxy", "Resolver", "Hypervisor", "Backup", "Balancer", "Broker");

  private static final List<String> ASKS =
      List.of("Wozu dient ein %s im Netz?", "Was leistet ein %s?", "Warum braucht man %s hier?");

  /** A question of a note, told from others by its answer. */
  private record Asked(String thing, String ask, boolean list, int items) {
    private String text() {
      String front = "> **❓** " + ask.replace("%s", thing) + "\n>\n";
      return list
          ? "## " + thing + "\n\nVorteile von " + thing + ":\n\n" + listed() + "\n"
          : "## " + thing + "\n\n" + front + "> Der " + thing + " leistet im Betrieb etwas.\n\n";
    }

    private String listed() {
      return IntStream.range(0, items)
          .mapToObj(i -> "- " + thing + " Nutzen " + "abcdefgh".charAt(i) + "\n")
          .collect(Collectors.joining());
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  /**
   * Whatever an author does at once: words fronts anew, moves sections within a note and to another
   * one, adds items, and what is learnt by default.
   */
  @ParameterizedTest
  @MethodSource("seeds")
  void whatAnAuthorDoesKeepsTheSchedule(long seed) {
    Random random = new Random(seed);
    List<Asked> before = new ArrayList<>();
    for (String thing : THINGS) {
      before.add(
          new Asked(thing, ASKS.get(random.nextInt(ASKS.size())), random.nextInt(3) == 0, 3));
    }
    List<Asked> a = new ArrayList<>();
    List<Asked> b = new ArrayList<>();
    for (Asked old : before) {
      String ask = random.nextBoolean() ? old.ask() : ASKS.get(random.nextInt(ASKS.size()));
      boolean moved = random.nextInt(4) == 0;
      // a section goes to another note as it is
      Asked now =
          moved ? old : new Asked(old.thing(), ask, old.list(), old.items() + random.nextInt(2));
      (moved ? b : a).add(now);
    }
    Collections.shuffle(a, random);
    Map<String, String> heirs =
        heirs(
            CardIdentityTest.cards(Map.of("a.md", note(before, ""))),
            CardIdentityTest.cards(
                Map.of(
                    "a.md",
                    note(a, random.nextBoolean() ? "" : "---\ncards: all\n---\n"),
                    "b.md",
                    note(b, ""))));
    assertThat(heirs)
        .hasSize(THINGS.size())
        .allSatisfy((old, now) -> assertThat(now).isEqualTo(old));
  }

  private static String note(List<Asked> questions, String frontMatter) {
    return questions.stream()
        .map(Asked::text)
        .collect(Collectors.joining("", frontMatter + "# Titel\n\n", ""));
  }

  /** Returns which thing each thing's card goes on with; those without one are left out. */
  private static Map<String, String> heirs(List<Card> before, List<Card> after) {
    Map<String, Card> now = new HashMap<>();
    after.forEach(card -> now.put(card.id(), card));
    Map<String, String> moves = moves(before, after);
    Map<String, String> heirs = new TreeMap<>();
    for (Card old : before) {
      Card heir = now.get(moves.getOrDefault(old.id(), old.id()));
      if (heir != null) {
        heirs.put(thing(old), thing(heir));
      }
    }
    return heirs;
  }

  private static String thing(Card card) {
    String all = card.text() + " " + PlainText.ofBlocks(card.sides().back());
    return THINGS.stream().filter(all::contains).findFirst().orElse(all);
  }

  /** Returns what the browser would make of it that has learnt all cards. */
  private static Map<String, String> moves(List<Card> before, List<Card> after) {
    Set<String> there = after.stream().map(Card::id).collect(Collectors.toSet());
    Set<String> known =
        before.stream().map(Card::id).collect(Collectors.toCollection(TreeSet::new));
    List<Card> gone = before.stream().filter(card -> !there.contains(card.id())).toList();
    List<Card> open = after.stream().filter(card -> !known.contains(card.id())).toList();
    Map<String, Boolean> fresh = new TreeMap<>();
    open.forEach(card -> fresh.put(card.id(), true));
    Map<String, String> moves = new TreeMap<>();
    try (Scripts scripts = new Scripts("cards/3-changes.js")) {
      scripts
          .value(
              "kartei.changes.heirs("
                  + json(marks(gone))
                  + ","
                  + json(marks(open))
                  + ","
                  + json(fresh)
                  + ")")
          .forEach(pair -> moves.put(pair.get("from").asText(), pair.get("to").asText()));
    }
    return moves;
  }

  private static List<Map<String, Object>> marks(List<Card> cards) {
    return cards.stream().map(SuccessionTest::mark).toList();
  }

  private static Map<String, Object> mark(Card card) {
    Map<String, Object> mark = new LinkedHashMap<>();
    mark.put("id", card.id());
    mark.put("hash", card.text() + "\n" + PlainText.ofBlocks(card.sides().back()));
    mark.put("place", card.place());
    mark.put("question", card.succession().question());
    mark.put("answer", card.succession().answer());
    mark.put("former", card.succession().formerIds());
    return mark;
  }

  private static String json(Object value) {
    try {
      return new ObjectMapper().writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> formerIds(String text) {
    return CardIdentityTest.cards(Map.of("a.md", text)).get(0).succession().formerIds();
  }

  private static String id(String text) {
    return CardIdentityTest.cards(Map.of("a.md", text)).get(0).id();
  }

  @Test
  void aCardThatIsGivenAnIdHadAnother() {
    String text = "> **❓** Wozu dient ein Switch? ^s1\n>\n> Er verbindet.\n";
    assertThat(formerIds(text)).containsExactly(id(text.replace(" ^s1", "")));
  }

  @Test
  void aNoteThatIsGivenAnIdHadItsPath() {
    String text = "> **❓** Wozu dient ein Switch?\n>\n> Er verbindet.\n";
    assertThat(formerIds("---\nid: netz-1\n---\n" + text)).containsExactly(id(text));
    assertThat(formerIds(text)).isEmpty();
  }

  /** The author's own question is asked instead of the card that Kartei made from the same. */
  @Test
  void aCardThatAnotherExtractorTakesOverIsNamed() {
    String note = "# Netz\n\nHier geht es um DNS (Domain Name System).\n";
    String own = "> **❓** Wofür steht DNS?\n>\n> Für das Domain Name System.\n";
    List<Card> made = CardIdentityTest.cards(Map.of("a.md", note));
    List<Card> taken = CardIdentityTest.cards(Map.of("a.md", note + "\n" + own));
    assertThat(made).hasSize(1);
    assertThat(taken).hasSize(1);
    assertThat(taken.get(0).id()).isNotEqualTo(made.get(0).id());
    assertThat(taken.get(0).succession().formerIds()).contains(made.get(0).id());
  }

  @Test
  void noFormerIdIsAnotherCardsId() {
    String text = "> **❓** Wozu dient ein Switch?\n>\n> Er verbindet.\n";
    List<Card> cards =
        CardIdentityTest.cards(
            Map.of("a.md", "---\nid: x\n---\n" + text, "b.md", text, "x.md", text));
    Set<String> ids = cards.stream().map(Card::id).collect(Collectors.toSet());
    assertThat(cards)
        .allSatisfy(
            card -> assertThat(card.succession().formerIds()).doesNotContainAnyElementsOf(ids));
  }

  /** Whoever is one of two that could go on is asked about. */
  @Test
  void whereTwoFitNobodyGoesOn() {
    String old = "## A\n\n> **❓** Wozu dient ein Switch?\n>\n> Er verbindet Rechner.\n\n";
    String other = old.replace("Wozu dient ein", "Wofür gibt es den");
    List<Card> before = CardIdentityTest.cards(Map.of("a.md", old));
    assertThat(moves(before, CardIdentityTest.cards(Map.of("a.md", other)))).hasSize(1);
    String twice = other + other.replace("Wofür", "Seit wann").replace("## A\n\n", "");
    assertThat(moves(before, CardIdentityTest.cards(Map.of("a.md", twice)))).isEmpty();
  }
}
