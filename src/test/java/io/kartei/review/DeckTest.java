package io.kartei.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The choice among the cards that an address names, and what became of them since the last visit.
 */
class DeckTest {
  private Scripts scripts;

  @BeforeEach
  void load() {
    scripts =
        new Scripts(
            "study/1-fsrs.js",
            "study/2-progress.js",
            "study/3-plan.js",
            "study/8-exam.js",
            "cards/1-deck.js",
            "cards/3-changes.js");
    scripts.run(
        """
        var index = {
          version: "v", shard: 2, shards: ["s", "t"], kinds: ["question", "list"],
          topics: ["Netze", "Strom & Luft"],
          notes: [["netze/dns", "DNS", 0], ["strom", "Strom", 1]],
          sections: [[0, "dns", "DNS", -1], [0, "zonen", "Zonen", 0], [0, "arten", "Arten", 1]],
          tags: ["abc"], sittings: [["w23", "Winter 2023"], ["s24", "Sommer 2024"]],
          cards: [
            ["a", 0, 0, 0, -1, [0], [0, 0, 1]],
            ["b", 1, 0, 2, -1, [], [1]],
            ["c", 0, 1, -1, 4]
          ],
          more: []
        };
        var cards = kartei.deck.cards(index);
        var states = {
          a: { state: 2, due: 50, difficulty: 9, lapses: 0 },
          b: { state: 2, due: 500, difficulty: 2, lapses: 0 }
        };
        function chosen(fragment) {
          var by = kartei.deck.fromFragment(index, fragment);
          return kartei.deck.choose(index, cards, by, states, 100).map(function (card) {
            return card.id;
          }).join(" ");
        }
        """,
        "given");
  }

  @AfterEach
  void close() {
    scripts.close();
  }

  private void chooses(String fragment, String cards) {
    assertThat(scripts.value("chosen('" + fragment + "')").asText()).as(fragment).isEqualTo(cards);
  }

  @Test
  void everyKeyChooses() {
    chooses("", "a b c");
    chooses("#sitting=s24", "a b");
    chooses("#sitting=w23&kind=question", "a");
    chooses("#topic=Strom%20%26%20Luft", "c");
    chooses("#topic=Strom+%26+Luft", "c");
    chooses("#note=netze%2Fdns", "a b");
    chooses("#tag=abc", "a");
    chooses("#state=due", "a");
    chooses("#state=new", "c");
    chooses("#state=hard", "a");
  }

  @Test
  void aSectionHasTheCardsOfThoseWithinIt() {
    chooses("#section=netze/dns%23zonen", "b");
    chooses("#section=netze%2Fdns%23dns", "a b");
  }

  @Test
  void theStartPageHearsHowTheTopicsStand() {
    scripts.run("states.a.stability = 10; states.a.last = 0;", "known");
    scripts.run("states.b.stability = 10; states.b.last = 0;", "known");
    scripts.run(
        "var scheduler = kartei.fsrs.scheduler({ retention: 0.9, maximum: 100, fuzz: false,"
            + " shortTerm: true, steps: ['1m'], resteps: ['1m'] });"
            + " var told = kartei.deck.topics(index, cards, states, scheduler, 10 * 864e5);",
        "told");
    assertThat(scripts.value("Object.keys(told.sums)")).hasToString("[\"Netze\"]");
    assertThat(scripts.value("told.sums.Netze").asDouble()).isBetween(1.79, 1.81);
    assertThat(scripts.value("told.hard")).hasToString("[[\"netze/dns\",\"DNS\",1]]");
  }

  @Test
  void whatNoCardHasChoosesNothingAway() {
    chooses("#sitting=w99&foo=bar&note&kind=%E0%A4%A&state=done", "a b c");
  }

  @Test
  void anAddressSurvivesTheWayThroughTheForm() {
    String fragment = "sitting=w23&section=netze%2Fdns%23zonen&mode=cram";
    assertThat(
            scripts.value(
                "kartei.deck.toFragment(kartei.deck.fromFragment(index, '#" + fragment + "'))"))
        .hasToString("\"" + fragment + "\"");
  }

  @Test
  void aCardKnowsHowOftenItWasAskedAndWhereItsFaceIs() {
    assertThat(scripts.value("[cards[0].asked, cards[2].asked, cards[2].shard, cards[2].at]"))
        .hasToString("[3,0,2,0]");
  }

  @Test
  void newChangedAndGoneCardsAreTold() {
    scripts.run(
        "cards.forEach(function (card, n) { card.hash = ['h1', 'h2', 'h3'][n]; });", "marked");
    scripts.run("var found = kartei.changes.since({ a: 'h1', b: 'old', x: 'h' }, cards);", "since");
    assertThat(scripts.value("found"))
        .hasToString("{\"fresh\":[\"c\"],\"changed\":[\"b\"],\"gone\":[\"x\"]}");
    assertThat(
            scripts.value(
                "kartei.changes.joined(found,"
                    + " { fresh: ['x', 'y'], changed: ['c'], gone: ['b'] })"))
        .as("what came back is not gone, what came and changed is new")
        .hasToString("{\"fresh\":[\"c\",\"y\"],\"changed\":[],\"gone\":[\"b\"]}");
  }

  @Test
  void aRewordedFrontIsFoundAgainInItsPlaceOnly() {
    scripts.run(
        """
        var gone = [{ id: "x", place: "p", text: "Was ist eine Zone im DNS?" }];
        function next(text, place) {
          return kartei.changes.successors(gone, [
            { id: "n", place: place, text: text },
            { id: "o", place: "p", text: "Wozu dient ein Resolver?" }
          ]);
        }
        """,
        "moved");
    assertThat(scripts.value("next('Was versteht man unter einer Zone im DNS?', 'p')"))
        .hasToString("[{\"from\":\"x\",\"to\":\"n\"}]");
    assertThat(scripts.value("next('Was versteht man unter einer Zone im DNS?', 'q')")).isEmpty();
    assertThat(scripts.value("next('Nenne drei Arten von Einträgen.', 'p')")).isEmpty();
  }

  @Test
  void whatIsNotLearntByDefaultIsChosenByASwitchOrAPlaceThatHasNothingElse() {
    scripts.run("index.more = [1, 2]; cards = kartei.deck.cards(index);", "tiers");
    chooses("", "a b");
    chooses("#kind=list", "b");
    chooses("#note=strom", "c");
    scripts.run("delete states.b;", "unlearnt");
    chooses("#note=netze%2Fdns", "a");
    chooses("#section=netze/dns%23zonen", "b");
    assertThat(scripts.value("kartei.deck.choose(index, cards, {}, {}, 100, true).length").asInt())
        .isEqualTo(3);
  }

  @Test
  void myExamLeavesOutWhatOnlyOthersAskedFor() {
    scripts.run(
        """
        index.parts = [["profession", "Beruf", ["FiSi", "FiAe"]], ["paper", "Teil", ["AP1", "AP2"]]];
        index.sittings = [["w23", "Winter 2023", ["FiSi", "AP2"]], ["s24", "Sommer 2024", ["", "AP1"]]];
        cards = kartei.deck.cards(index);
        function mine(parts) {
          kartei.deck.aim(index, cards, parts);
          return [chosen(""), cards.map(function (card) { return card.asked; }).join("")].join(" ");
        }
        """,
        "exam");
    assertThat(scripts.value("mine({})").asText()).isEqualTo("a b c 310");
    assertThat(scripts.value("mine({ profession: 'FiSi' })").asText()).isEqualTo("a b c 310");
    assertThat(scripts.value("mine({ profession: 'FiAe' })").asText()).isEqualTo("a b c 110");
    assertThat(scripts.value("mine({ paper: 'AP2' })").asText()).isEqualTo("a c 200");
    assertThat(scripts.value("mine({ paper: 'AP1', profession: 'FiAe' })").asText())
        .isEqualTo("a b c 110");
    scripts.run("mine({ paper: 'AP2' });", "again");
    chooses("#sitting=s24", "a b");
    chooses("#note=netze/dns", "a b");
    chooses("#kind=list", "");
    assertThat(scripts.value("kartei.deck.aim(index, cards, { paper: 'AP1' })"))
        .hasToString("[false,true]");
  }

  @Test
  void theStartPageHearsWhatMyExamIsAbout() {
    scripts.run(
        """
        index.parts = [["paper", "Teil", ["AP1", "AP2"]]];
        index.sittings = [["w23", "", ["AP2"]], ["s24", "", ["AP1"]]];
        index.more = [2];
        cards = kartei.deck.cards(index);
        kartei.deck.aim(index, cards, { paper: "AP2" });
        var scheduler = kartei.fsrs.scheduler({ retention: 0.9, maximum: 100, fuzz: false,
          shortTerm: true, steps: ["1m"], resteps: ["1m"] });
        var told = kartei.deck.topics(index, cards, states, scheduler, 0);
        """,
        "told");
    assertThat(scripts.value("[told.count, told.whole, told.out, told.cards]"))
        .hasToString("[1,2,{\"b\":true},{\"Netze\":1,\"Strom & Luft\":1}]");
  }

  @Test
  void anExamIsSoundWhateverWasKept() {
    assertThat(
            scripts.value(
                "[null, { date: 'bald', parts: { a: 7, b: '', c: 'x' }, changed: -1 },"
                    + " { date: '2027-05-04', changed: 3 }].map(kartei.exam.sound)"))
        .hasToString(
            "[{\"date\":\"\",\"parts\":{},\"changed\":0},"
                + "{\"date\":\"\",\"parts\":{\"c\":\"x\"},\"changed\":0},"
                + "{\"date\":\"2027-05-04\",\"parts\":{},\"changed\":3}]");
  }
}
