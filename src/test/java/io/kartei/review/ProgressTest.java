package io.kartei.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log of reviews: replayed, merged from two devices, written to a file and read again. */
class ProgressTest {
  private Scripts scripts;

  @BeforeEach
  void load() {
    scripts =
        new Scripts(
            "study/1-fsrs.js",
            "study/2-progress.js",
            "study/3-plan.js",
            "study/4-settings.js",
            "study/7-answers.js",
            "study/8-exam.js",
            "cards/4-backup.js");
    scripts.run(
        """
        var DAY = 864e5, START = Date.UTC(2026, 8, 1, 10);
        var S = kartei.progress.schedulerText(kartei.settings.standard);
        function entry(device, card, day, grade) {
          return {
            k: day + device, c: card, t: START + day * DAY, g: grade, s: S, d: 4000,
            n: kartei.plan.dayNumber(START) + day
          };
        }
        function whole(log, more) {
          return Object.assign({ log: log, moves: [], gone: {}, settings: null, exam: null }, more);
        }
        var phone = whole([entry("p", "a", 0, 3), entry("p", "a", 4, 1), entry("p", "b", 5, 4)]);
        var desk = whole([entry("d", "a", 2, 3), entry("d", "c", 3, 2), entry("p", "a", 0, 3)]);
        function merged(x, y) { return kartei.progress.merge(x, y); }
        """,
        "given");
  }

  @AfterEach
  void close() {
    scripts.close();
  }

  private JsonNode value(String expression) {
    return scripts.value(expression);
  }

  @Test
  void theOrderInWhichEntriesComeDoesNotMatter() {
    assertThat(value("kartei.progress.replay(merged(phone, desk).log.slice().reverse())"))
        .isEqualTo(value("kartei.progress.replay(merged(phone, desk).log)"));
  }

  @Test
  void aSchedulerOfTheTimeCountsNotTodaysSettings() {
    scripts.run(
        "var strict = Object.assign({}, kartei.settings.standard, { retention: 0.97, fuzz: false"
            + " });var old = entry('p', 'a', 0, 4);var then = Object.assign({}, old, { s:"
            + " kartei.progress.schedulerText(strict) });",
        "settings");
    assertThat(value("kartei.progress.replay([then]).scheduled").asInt())
        .isLessThan(value("kartei.progress.replay([old]).scheduled").asInt());
  }

  @Test
  void twoDevicesTogetherHaveEveryReviewOfBothOnce() {
    assertThat(value("merged(phone, desk).log.map(function (e) { return e.k; })").toString())
        .isEqualTo("[\"0p\",\"2d\",\"3d\",\"4p\",\"5p\"]");
  }

  @Test
  void itMakesNoDifferenceWhichDeviceReadsTheOthersFileAndHowOften() {
    JsonNode once = value("merged(phone, desk)");
    assertThat(value("merged(desk, phone)")).isEqualTo(once);
    assertThat(value("merged(merged(phone, desk), desk)")).isEqualTo(once);
    assertThat(value("kartei.progress.replayAll(merged(phone, desk).log, [])"))
        .isEqualTo(value("kartei.progress.replayAll(merged(desk, phone).log, [])"))
        .isNotEmpty();
  }

  @Test
  void whatOneDeviceTookBackNoOtherBringsAgain() {
    scripts.run("phone.log[1].u = START + 4 * DAY + 60000;", "undo");
    scripts.run("desk.log.push(entry('p', 'a', 4, 1));", "an older file has it still");
    assertThat(value("kartei.progress.replayAll(merged(desk, phone).log, []).a.lapses").asInt())
        .isZero();
  }

  @Test
  void aMoveTakesTheWholeHistoryAlongAndMayLeadBack() {
    scripts.run(
        "var moves = [{ from: 'a', to: 'x', t: 1 }, { from: 'x', to: 'c', t: 2 },"
            + " { from: 'c', to: 'a', t: 3 }];",
        "moves");
    JsonNode states = value("kartei.progress.replayAll(merged(phone, desk).log, moves)");
    assertThat(states.fieldNames()).toIterable().containsExactlyInAnyOrder("a", "b");
    assertThat(states.at("/a/reps").asInt()).isEqualTo(4);
  }

  @Test
  void theLaterSettingsAndExamDateWin() {
    scripts.run(
        "phone.exam = { date: '2027-05-04', changed: 10 }; desk.exam = { date: '', changed: 20"
            + " };phone.settings = { fresh: 5, changed: 30 }; desk.settings = { fresh: 9, changed:"
            + " 20 };",
        "settings");
    assertThat(value("merged(phone, desk).exam.date").asText()).isEmpty();
    assertThat(value("merged(desk, phone).settings.fresh").asInt()).isEqualTo(5);
  }

  @Test
  void historyOfACardThatIsGoneStaysNinetyDays() {
    assertThat(value("kartei.progress.expired({ a: START, b: START + DAY }, START + 90 * DAY + 1)"))
        .hasToString("[\"a\"]");
    assertThat(value("kartei.progress.expired({ a: START }, START + 90 * DAY)")).isEmpty();
  }

  @Test
  void aBackupGivesBackWhatWentIntoIt() {
    scripts.run(
        "phone.log[1].u = START + 5 * DAY; phone.settings = kartei.settings.sound({ fresh: 3 });"
            + "phone.exam = { date: '2027-05-04', parts: { paper: 'AP2' }, changed: 7 };"
            + " phone.gone = { z: START };"
            + "phone.moves = [{ from: 'y', to: 'a', t: 5 }];"
            + "phone.resting = { b: { t: START, on: true }, z: { t: 9, on: false } };"
            + "phone.answers = { q: { text: 'Zwei.', t: 4 } };"
            + "var file = kartei.backup.write(phone, { site: 's', title: 'Netze', now: START });",
        "write");
    assertThat(value("kartei.backup.read(file)"))
        .isEqualTo(value("Object.assign({}, phone, { site: 's', title: 'Netze' })"));
    assertThat(value("JSON.parse(file).version").asInt()).isEqualTo(1);
  }

  @Test
  void theLaterAnswerToAnOpenQuestionCounts() {
    scripts.run(
        """
        var one = { a: { text: 'alt', t: 5 }, b: { text: 'mein', t: 7 }, c: { text: '', t: 9 } };
        var two = { a: { text: 'neu', t: 6 }, b: { text: 'dein', t: 6 }, c: { text: 'weg', t: 8 },
          d: { text: 5, t: 1 }, e: null };
        """,
        "answers");
    assertThat(value("kartei.answers.merged(one, two)"))
        .isEqualTo(value("kartei.answers.merged(two, one)"))
        .isEqualTo(
            value(
                "({ a: { text: 'neu', t: 6 }, b: { text: 'mein', t: 7 }, c: { text: '', t: 9 }"
                    + " })"));
  }

  @Test
  void theLaterWordOnACardAtRestCounts() {
    scripts.run(
        """
        var one = { a: { t: 5, on: true }, b: { t: 5, on: false }, c: { t: 5, on: true } };
        var two = { a: { t: 6, on: false }, b: { t: 5, on: true }, d: { t: 1, on: true } };
        """,
        "resting");
    assertThat(value("kartei.progress.restings(one, two)"))
        .isEqualTo(value("kartei.progress.restings(two, one)"))
        .isEqualTo(
            value(
                "({ a: { t: 6, on: false }, b: { t: 5, on: true }, c: { t: 5, on: true },"
                    + " d: { t: 1, on: true } })"));
  }

  @Test
  void aFileThatIsDamagedAnywhereIsNotReadAtAll() {
    scripts.run(
        "var file = kartei.backup.write(phone, { site: 's', title: 'Netze', now: START });",
        "write");
    for (String broken :
        new String[] {
          "''",
          "'null'",
          "'[]'",
          "file.slice(0, -9)",
          "file.replace('\"version\":1', '\"version\":2')",
          "file.replace('kartei-progress', 'other')",
          "file.replace('\"a\",', '7,')",
          "file.replace('r=0.9', 'r=9')",
          "file.replace('l=1m,10m', 'l=1x')",
          "file.replace(',0,' + phone.log[0].n + ']', ',0,-4]')",
        }) {
      assertThat(value("kartei.backup.read(" + broken + ")").isNull()).as(broken).isTrue();
    }
    assertThat(value("kartei.backup.read(file)").isNull()).isFalse();
  }

  @Test
  void settingsAreSoundWhateverWasTypedIn() {
    JsonNode settings =
        value(
            "kartei.settings.sound({ fresh: -3, reviews: '40', retention: 2, maximum: 'x',"
                + " steps: '5m  1h', resteps: ['soon'], fuzz: 0 })");
    assertThat(settings.get("fresh").asInt()).isEqualTo(15);
    assertThat(settings.get("reviews").asInt()).isEqualTo(40);
    assertThat(settings.get("retention").asDouble()).isEqualTo(0.9);
    assertThat(settings.get("steps").toString()).isEqualTo("[\"5m\",\"1h\"]");
    assertThat(settings.get("resteps").toString()).isEqualTo("[\"10m\"]");
    assertThat(settings.get("fuzz").asBoolean()).isFalse();
  }

  /** 19:50 and 20:00 of a summer evening in New York lie on two days of UTC. */
  @Test
  void theDayOfAReviewIsTheReadersNotThatOfUtc() {
    scripts.run(
        """
        function at(key, hour, minute, day) {
          return { k: key, c: "a", t: Date.UTC(2026, 6, 6, hour, minute), g: 3, s: S, d: 1, n: day };
        }
        var evening = kartei.progress.replay([at("1", 23, 50, 20640), at("2", 24, 0, 20640)]);
        var utc = kartei.progress.replay([at("1", 23, 50), at("2", 24, 0)]);
        var noon = kartei.progress.replay([at("1", 12, 0), at("2", 12, 10)]);
        """,
        "evening");
    assertThat(value("evening.elapsed").asInt()).isZero();
    assertThat(value("utc.elapsed").asInt()).isEqualTo(1);
    assertThat(value("evening.stability")).isEqualTo(value("noon.stability"));
  }

  @Test
  void aClockThatWasSetBackLeavesNumbers() {
    scripts.run(
        """
        var scheduler = kartei.progress.scheduler(S);
        var state = kartei.progress.replay([entry("p", "a", 0, 4), entry("p", "a", 30, 3)]);
        var before = START - 400 * DAY;
        var shown = kartei.fsrs.preview(scheduler, state, before, kartei.plan.dayNumber(before));
        var west = kartei.progress.replay([
          Object.assign(entry("p", "a", 0, 4), { n: 20000 }), Object.assign(entry("p", "a", 9, 3), { n: 19999 })
        ]);
        var numbers = shown.slice(1).concat([west]).map(function (s) {
          return [s.due, s.stability, s.difficulty, kartei.fsrs.retrievability(scheduler, s, before)];
        });
        """,
        "back");
    value("numbers")
        .forEach(
            row -> row.forEach(number -> assertThat(number.isNumber()).as("%s", row).isTrue()));
    assertThat(value("numbers")).hasSize(5);
    assertThat(value("west.elapsed").asInt()).isZero();
  }

  @Test
  void reviewsOfEarlierVersionsDeriveTheirDayOnce() {
    scripts.run(
        """
        var old = entry("p", "a", 0, 3); delete old.n;
        function tomorrow(t) { return kartei.plan.dayNumber(t) + 1; }
        var dated = kartei.progress.dated([old], kartei.plan.dayNumber);
        """,
        "old");
    assertThat(value("dated[0]")).isEqualTo(value("entry('p', 'a', 0, 3)"));
    assertThat(value("kartei.progress.dated(dated, tomorrow)")).isEqualTo(value("dated"));
    assertThat(value("old.n === undefined").asBoolean()).isTrue();
    scripts.run(
        "var there = whole(kartei.progress.dated([old], tomorrow)), here = whole(dated);", "zones");
    assertThat(value("merged(here, there)")).isEqualTo(value("merged(there, here)"));
    assertThat(value("merged(here, there).log[0].n")).isEqualTo(value("dated[0].n"));
  }

  /** A file of version 1 without days, as earlier versions wrote it, and one with them. */
  @Test
  void aBackupWithoutDaysIsReadAsBefore() {
    scripts.run(
        """
        var file = kartei.backup.write(phone, { site: "s", title: "", now: START });
        var days = phone.log.map(function (e) { return e.n; });
        var old = file.replace(/,0,\\d+]/g, "]");
        """,
        "old");
    assertThat(value("kartei.backup.read(old).log")).isEqualTo(value("phone.log"));
    assertThat(value("old.length < file.length").asBoolean()).isTrue();
  }
}
