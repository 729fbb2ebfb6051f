package io.kartei.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is to be done today, in which order, and the way through it. Times are the reader's. */
class SessionTest {
  private Scripts scripts;

  @BeforeEach
  void load() {
    scripts =
        new Scripts(
            "study/1-fsrs.js",
            "study/2-progress.js",
            "study/3-plan.js",
            "study/4-settings.js",
            "study/8-exam.js",
            "cards/1-deck.js",
            "cards/2-session.js");
    scripts.run(
        """
        var MINUTE = 6e4, DAY = 864e5, NOW = new Date(2026, 10, 23, 15).getTime();
        var states = {};
        function card(n, more) {
          return Object.assign({ n: n, id: "c" + n, group: -1, asked: 0 }, more);
        }
        function seen(n, due, stability, more) {
          states["c" + n] = Object.assign({
            state: 2, due: due, stability: stability, difficulty: 5, reps: 3, lapses: 0,
            last: due - Math.round(stability) * DAY
          }, more);
          return card(n, more);
        }
        function today(cards, more) {
          return kartei.session.today(Object.assign({
            cards: cards, states: states, now: NOW, settings: kartei.settings.sound({}),
            introduced: 0, reviewed: 0, exam: null, extra: 0
          }, more));
        }
        function ids(list) { return list.map(function (c) { return c.n; }); }
        function many(count, more) {
          var cards = [];
          for (var n = 0; n < count; n++) cards.push(card(n, more));
          return cards;
        }
        """,
        "given");
  }

  @AfterEach
  void close() {
    scripts.close();
  }

  private String text(String expression) {
    return scripts.value(expression).toString();
  }

  @Test
  void aDayLastsUntilFourInTheMorning() {
    assertThat(text("kartei.plan.dateOf(new Date(2026, 10, 24, 3, 59).getTime())"))
        .isEqualTo("\"2026-11-23\"");
    assertThat(text("kartei.plan.dateOf(new Date(2026, 10, 24, 4).getTime())"))
        .isEqualTo("\"2026-11-24\"");
    assertThat(
            text(
                "kartei.plan.dayEnd(new Date(2026, 9, 25, 1).getTime())"
                    + " === new Date(2026, 9, 25, 4).getTime()"))
        .isEqualTo("true");
  }

  @Test
  void aCardAtRestComesNoMoreAndComesBackWhenThatIsTakenBack() {
    scripts.run(
        """
        var s = kartei.session.start(today(many(3)), NOW);
        var rested = kartei.session.rested(s, NOW);
        var cram = kartei.session.cram(many(3));
        var again = kartei.session.graded(cram, 1, null, null, NOW);
        """,
        "session");
    assertThat(text("[rested.current.n, rested.queue]")).isEqualTo("[1,[2]]");
    assertThat(text("kartei.session.left(rested)")).isEqualTo("2");
    assertThat(text("kartei.session.summary(rested).cards")).isEqualTo("0");
    assertThat(text("kartei.session.undone(rested).current.n")).isEqualTo("0");
    assertThat(text("kartei.session.undone(rested).queue")).isEqualTo("[1,2]");
    scripts.run("var other = kartei.session.rested(again, NOW);", "other");
    assertThat(text("[other.current.n, other.queue]")).isEqualTo("[2,[0]]");
  }

  @Test
  void limitsCountWhatWasDoneTodayAlready() {
    scripts.run("var cards = many(40).concat([seen(50, NOW, 5), seen(51, NOW, 5)]);", "cards");
    assertThat(text("today(cards).fresh.length")).isEqualTo("15");
    assertThat(text("today(cards, { introduced: 11 }).fresh.length")).isEqualTo("4");
    assertThat(text("today(cards, { introduced: 15, extra: 10 }).fresh.length")).isEqualTo("10");
    assertThat(text("today(cards, { reviewed: 149 }).reviews.length")).isEqualTo("1");
  }

  @Test
  void whatIsDueLaterTodayIsDueToday() {
    scripts.run(
        "var cards = [seen(1, NOW + 8 * 60 * MINUTE, 5), seen(2, NOW + 14 * 60 * MINUTE, 5)];",
        "cards");
    assertThat(text("ids(today(cards).reviews)")).isEqualTo("[1]");
  }

  @Test
  void whatIsMostLikelyForgottenAndWasOftenAskedComesFirst() {
    scripts.run(
        "var cards = [seen(1, NOW, 50), seen(2, NOW - 20 * DAY, 3),"
            + " seen(3, NOW - 20 * DAY, 3, { asked: 4 })];",
        "cards");
    assertThat(text("ids(today(cards).reviews)")).isEqualTo("[3,2,1]");
  }

  @Test
  void anExamSpreadsNewCardsOverTheDaysLeftAndTakesTheOftenAskedFirst() {
    scripts.run("var cards = many(100); cards[70].asked = 3; cards[80].asked = 5;", "cards");
    JsonNode work = scripts.value("today(cards, { exam: '2026-12-20' })");
    assertThat(work.at("/plan/needed").asInt()).isEqualTo(5); // 27 days, 6 of them to settle
    assertThat(work.get("fresh")).hasSize(5);
    assertThat(text("ids(today(cards, { exam: '2026-12-20' }).fresh)")).isEqualTo("[80,70,0,1,2]");
    assertThat(work.at("/plan/left").asInt()).isZero();
  }

  @Test
  void aLimitThatIsTooLowIsToldAndKept() {
    scripts.run("var work = today(many(1000), { exam: '2026-12-03' });", "work");
    assertThat(text("[work.fresh.length, work.plan.needed, work.plan.left]"))
        .isEqualTo("[15,125,880]"); // 10 days, 2 of them to settle
  }

  @Test
  void inTheLastDaysComesWhatIsStillWeakAndNothingNew() {
    scripts.run(
        "var cards = many(20).concat([seen(30, NOW + DAY, 2, { last: NOW - 3 * DAY }), seen(31, NOW"
            + " + 200 * DAY, 400)]);",
        "cards");
    JsonNode work = scripts.value("today(cards, { exam: '2026-11-24' })");
    assertThat(text("ids(today(cards, { exam: '2026-11-24' }).reviews)")).isEqualTo("[30]");
    assertThat(work.get("fresh")).hasSize(20 - 5); // one day left: too few to settle
    assertThat(text("today(cards, { exam: '2026-11-23' }).fresh.length")).isEqualTo("0");
    assertThat(text("today(cards, { exam: '2026-11-20' }).fresh.length")).isEqualTo("15");
  }

  @Test
  void readinessIsTheShareRecalledOnTheDay() {
    scripts.run(
        "seen(1, NOW, 10); states.c1.last = kartei.plan.examTime('2026-12-20') - 10 * DAY;"
            + "var s = kartei.settings.scheduler(kartei.settings.standard);"
            + "var at = kartei.plan.examTime('2026-12-20');",
        "ready");
    assertThat(scripts.value("kartei.plan.readiness([states.c1], 4, s, at)").asDouble())
        .isCloseTo(0.9 / 4, org.assertj.core.api.Assertions.within(1e-6));
    assertThat(scripts.value("kartei.plan.readiness([], 0, s, at)").asDouble()).isZero();
  }

  @Test
  void newCardsComeAmongTheReviews() {
    scripts.run(
        "for (var n = 10, cards = many(2); n < 14; n++) cards.push(seen(n, NOW - n * DAY, 5));"
            + "var s = kartei.session.start(today(cards), NOW);",
        "session");
    assertThat(text("[s.current.n].concat(s.queue).map(function (n) { return n < 10; })"))
        .isEqualTo("[false,true,false,false,true,false]");
  }

  @Test
  void whatGivesEachOtherAwayIsNotAskedInARow() {
    scripts.run(
        "var s = kartei.session.cram([card(0, { group: 7 }), card(1, { group: 7 }), card(2)]);",
        "s");
    assertThat(text("[s.current.n].concat(s.queue)")).isEqualTo("[0,2,1]");
  }

  @Test
  void aCardBeingLearntComesWhenItsTimeHasComeOrNothingElseIsLeft() {
    scripts.run(
        """
        var s = kartei.session.start(today(many(3)), NOW);
        s = kartei.session.graded(s, 1, { state: 1, due: NOW + MINUTE }, "k1", NOW);
        var second = s.current.n;
        s = kartei.session.graded(s, 4, { state: 2, due: NOW + 8 * DAY }, "k2", NOW + 2 * MINUTE);
        var third = s.current.n;
        s = kartei.session.graded(s, 3, { state: 1, due: NOW + 12 * MINUTE }, "k3", NOW + 2 * MINUTE);
        var fourth = s.current.n;
        s = kartei.session.graded(s, 3, { state: 1, due: NOW + 12 * MINUTE }, "k4", NOW + 2 * MINUTE);
        """,
        "way");
    assertThat(text("[second, third, fourth, s.current.n, kartei.session.left(s)]"))
        .isEqualTo("[1,0,2,0,2]");
  }

  @Test
  void takingBackShowsTheCardAgainAndLosesNone() {
    scripts.run(
        """
        var first = kartei.session.start(today(many(4)), NOW);
        var s = kartei.session.graded(first, 3, { state: 1, due: NOW + MINUTE }, "k", NOW);
        var back = kartei.session.undone(s);
        var crammed = kartei.session.cram(many(3));
        var missed = kartei.session.undone(kartei.session.graded(crammed, 1, null, null, 0));
        """,
        "undo");
    assertThat(text("back")).isEqualTo(text("first"));
    assertThat(text("missed")).isEqualTo(text("crammed"));
  }

  @Test
  void crammingGoesOnUntilEverythingWasKnownOnce() {
    scripts.run(
        """
        var s = kartei.session.cram(many(8)), order = [];
        while (s.current) {
          order.push(s.current.n);
          s = kartei.session.graded(s, order.length === 1 ? 1 : 3, null, null, 0);
        }
        """,
        "cram");
    assertThat(text("order")).isEqualTo("[0,1,2,3,4,5,0,6,7]");
    assertThat(text("kartei.session.summary(s)"))
        .isEqualTo("{\"cards\":8,\"grades\":[0,1,0,8,0],\"firstTry\":7}");
  }

  /**
   * What is asked for from both sides, in the words of the table below: fact, state, comes today.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          two new ones: the first today            | [fresh(0,7), fresh(1,7), fresh(2)]         | {}         | -            | [0,2]
          one due, one new: the due one            | [fresh(0,7), due(1,7)]                     | {}         | -            | [1]
          two due: the one that is forgotten most  | [due(0,7), due(1,7,9)]                     | {}         | -            | [1]
          the other one was seen today             | [fresh(0,7), fresh(2)]                     | { 7: 'x' } | -            | [2]
          the other one is being learnt            | [learnt(0,7), fresh(1,7), fresh(2)]        | {}         | -            | [2]
          itself seen today and due again          | [due(0,7)]                                 | { 7: 'c0' }| -            | [0]
          eight days before the exam: still apart  | [fresh(0,7), fresh(1,7)]                   | {}         | 2026-12-01   | [0]
          in the last week both                    | [due(0,7), due(1,7)]                       | {}         | 2026-11-30   | [0,1]
          after the exam: apart again              | [due(0,7), due(1,7)]                       | {}         | 2026-11-22   | [0]
          """)
  void bothSidesOfAFactComeOnTwoDays(
      String what, String cards, String facts, String exam, String expected) {
    scripts.run(
        """
        function fresh(n, fact) { return card(n, { fact: fact === undefined ? -1 : fact }); }
        function due(n, fact, days) {
          return seen(n, NOW - (days || 1) * DAY, 5, { last: NOW - 20 * DAY - (days || 1) * DAY }) && fresh(n, fact);
        }
        function learnt(n, fact) { return seen(n, NOW + MINUTE, 1, { state: 1 }) && fresh(n, fact); }
        """,
        "both");
    String date = exam.equals("-") ? "null" : "'" + exam + "'";
    String work = "today(" + cards + ", { facts: " + facts + ", exam: " + date + " })";
    scripts.run("var work = " + work + ";", "work");
    assertThat(text("ids(work.reviews.concat(work.fresh)).sort()")).as(what).isEqualTo(expected);
  }

  @Test
  void crammingAsksBothSides() {
    assertThat(
            text(
                "kartei.session.left(kartei.session.cram([card(0, { fact: 7 }), card(1, { fact: 7"
                    + " })]))"))
        .isEqualTo("2");
  }

  @Test
  void newCardsComeFromTheTopicsInTurnAndFromTheNotesOfOneTopic() {
    scripts.run(
        """
        function of(n, topic, note, asked) { return card(n, { topic: topic, note: note, asked: asked || 0 }); }
        var three = [of(0, "a", "x"), of(1, "a", "x"), of(2, "a", "y"), of(3, "b", "z"), of(4, "c", "u"), of(5, "c", "u")];
        var one = [of(0, "a", "x"), of(1, "a", "x"), of(2, "a", "y"), of(3, "a", "z")];
        var asked = [of(0, "a", "x"), of(1, "a", "x", 2), of(2, "a", "x", 2), of(3, "b", "y", 2), of(4, "b", "y")];
        """,
        "turns");
    assertThat(text("ids(kartei.plan.newOrder(three, null))")).isEqualTo("[0,3,4,1,5,2]");
    assertThat(text("ids(kartei.plan.newOrder(one, null))")).isEqualTo("[0,2,3,1]");
    assertThat(text("ids(kartei.plan.newOrder(asked, '2027-01-01'))")).isEqualTo("[1,3,2,0,4]");
    assertThat(text("kartei.plan.newOrder([], null)")).isEqualTo("[]");
  }

  @Test
  void aCardBeingLearntDoesNotComeRightAfterARowOfItsTable() {
    scripts.run(
        """
        var cards = [card(0, { group: 3 }), card(1, { group: 3 }), card(2)];
        var s = kartei.session.start(today(cards), NOW);
        s = kartei.session.graded(s, 1, { state: 1, due: NOW + MINUTE }, "k1", NOW);
        var order = [s.current.n];
        s = kartei.session.graded(s, 4, { state: 2, due: NOW + 8 * DAY }, "k2", NOW);
        order.push(s.current.n);
        s = kartei.session.graded(s, 4, { state: 2, due: NOW + 8 * DAY }, "k3", NOW + 2 * MINUTE);
        order.push(s.current.n);
        var rows = kartei.session.start(today([card(4, { group: 1 }), card(5, { group: 1 })]), NOW);
        """,
        "rows");
    assertThat(text("order")).as("nothing else is left in the end").isEqualTo("[2,1,0]");
    assertThat(text("[rows.current.n].concat(rows.queue)")).isEqualTo("[4,5]");
  }

  @Test
  void aDayHasTheNumberOfItsDateOnTheReadersClock() {
    assertThat(text("kartei.plan.dayNumber(new Date(1970, 0, 2, 12).getTime())")).isEqualTo("1");
    assertThat(
            text(
                "[kartei.plan.dayNumber(new Date(2026, 10, 24, 3, 59).getTime()),"
                    + " kartei.plan.dayNumber(new Date(2026, 10, 24, 4).getTime())].map(function"
                    + " (d) { return d - kartei.plan.dayNumber(NOW); })"))
        .isEqualTo("[0,1]");
  }
}
