// The reader: what the store keeps of them, and what they do to it. No DOM.
(function () {
  "use strict";
  var kartei = window.kartei;
  var plan = kartei.plan;
  var progress = kartei.progress;

  function randomName() {
    var bytes = crypto.getRandomValues(new Uint8Array(5));
    return Array.prototype.map.call(bytes, function (byte) { return byte.toString(36); }).join("");
  }

  function byCard(states) {
    var map = {};
    states.forEach(function (state) { map[state.c] = state; });
    return map;
  }

  // The reader of a site's cards. load(): their marks, as a promise, see kartei.marks.
  kartei.learner = function (store, index, load) {
    var me = {
      store: store,
      index: index,
      cards: kartei.deck.cards(index),
      states: {},
      settings: kartei.settings.sound({}),
      exam: kartei.exam.sound(null),
      moves: [],
      gone: {},
      resting: {},
      changes: null,
      fresh: {},
      extra: 0
    };
    var cardOf = {};
    var asleep = {};
    var some = false; // whether a card is asleep
    var todays = [];
    var device = "";
    var first = {}; // what a first visit leaves
    var last = 0;
    me.cards.forEach(function (card) { cardOf[card.id] = card; });

    me.card = function (id) {
      return Object.prototype.hasOwnProperty.call(cardOf, id) ? cardOf[id] : null;
    };

    // Reads everything that is kept.
    me.load = function (now) {
      return dated().then(function () { return read(now); });
    };

    // Reviews of earlier versions learn once, in the reader's time zone, which day they are of.
    function dated() {
      return store.meta("dated").then(function (done) {
        if (done) return null;
        return Promise.all([store.log(), store.states(), store.meta("moves")]).then(function (all) {
          if (!all[0].length) {
            first.dated = true;
            return null;
          }
          var log = progress.dated(all[0], plan.dayNumber);
          var known = byCard(all[1]);
          var states = progress.replayAll(log, all[2] || []);
          return store.replace(log, Object.keys(states).map(function (id) {
            var before = known[id] || {};
            return Object.assign({ c: id, p: before.p || "", f: before.f || "" }, states[id]);
          }), { dated: true });
        });
      });
    }

    function read(now) {
      var names = ["settings", "exam", "moves", "gone", "changes", "extra", "device", "backup", "declined", "resting"];
      return Promise.all([store.states(), store.since(plan.dayStart(now))].concat(names.map(store.meta)))
        .then(function (all) {
          me.states = byCard(all[0]);
          todays = all[1];
          me.settings = kartei.settings.sound(all[2]);
          aimAt(kartei.exam.sound(all[3]));
          me.moves = all[4] || [];
          me.gone = all[5] || {};
          me.changes = all[6] || null;
          me.extra = all[7] && all[7].day === plan.dateOf(now) ? all[7].fresh : 0;
          me.backup = all[9] || null;
          me.declined = all[10] || {};
          me.resting = all[11] || {};
          findAsleep();
          device = all[8] || device || randomName();
          if (!all[8]) first.device = device;
        });
    }

    // Keeps what a first visit leaves. The first thing written to a store takes long, and what is read
    // then waits for it: not before the reader sees something.
    me.settle = function () {
      return Promise.all(Object.keys(first).map(function (name) {
        var value = first[name];
        delete first[name];
        return store.setMeta(name, value);
      }));
    };

    function aimAt(exam) {
      me.exam = exam;
      me.sits = kartei.deck.aim(index, me.cards, exam.parts);
      kartei.exam.remember(exam, (index.parts || []).map(function (part) { return part[0]; }));
    }

    // Which card of each fact was seen today.
    function factsOf(day) {
      var facts = {};
      me.cards.forEach(function (card) {
        var state = card.fact >= 0 && me.states[card.id];
        if (state && state.day === day) facts[card.fact] = card.id;
      });
      return facts;
    }

    // How many cards were new today, and how many others were reviewed.
    me.counts = function (now) {
      var day = plan.dayNumber(now);
      var map = progress.moveMap(me.moves);
      var times = {};
      todays.forEach(function (entry) {
        if (entry.u || entry.n !== day) return;
        var id = progress.resolved(entry.c, map);
        times[id] = (times[id] || 0) + 1;
      });
      var ids = Object.keys(times);
      var introduced = ids.filter(function (id) {
        return me.states[id] && me.states[id].reps === times[id];
      }).length;
      return { introduced: introduced, reviewed: ids.length - introduced, done: ids.length };
    };

    // What is to be done today with some of the cards.
    me.today = function (cards, now) {
      var counts = me.counts(now);
      return kartei.session.today({
        cards: cards, states: me.states, now: now, settings: me.settings, extra: me.extra,
        introduced: counts.introduced, reviewed: counts.reviewed, exam: me.exam.date || null,
        facts: factsOf(plan.dayNumber(now))
      });
    };

    function idsOf(id) {
      var map = progress.moveMap(me.moves);
      return [id].concat(Object.keys(map).filter(function (from) {
        return progress.resolved(from, map) === id;
      }));
    }

    function findAsleep() {
      var map = progress.moveMap(me.moves);
      asleep = {};
      Object.keys(me.resting).forEach(function (id) {
        if (me.resting[id].on) asleep[progress.resolved(id, map)] = true;
      });
      some = Object.keys(asleep).length > 0;
    }

    // Whether the reader no longer wants to see a card.
    me.rests = function (id) {
      return some && asleep[id] === true;
    };

    // Why a card rests, or undefined.
    me.why = function (card) {
      return idsOf(card.id).map(function (id) { return me.resting[id]; }).filter(function (word) {
        return word && word.on;
      }).map(function (word) { return word.why; })[0];
    };

    // Shows a card no longer, or again; another window may have done so with others. why: see
    // progress.restings, or nothing.
    me.rest = function (card, on, now, why) {
      return store.meta("resting").then(function (there) {
        var all = progress.restings(me.resting, there);
        (on ? [card.id] : idsOf(card.id)).forEach(function (id) {
          if (!on && !all[id]) return;
          all[id] = { t: Math.max(now, all[id] ? all[id].t + 1 : 0), on: on };
          if (on && why) all[id].why = why;
        });
        me.resting = all;
        findAsleep();
        return store.setMeta("resting", all);
      });
    };

    function written(entry, card, face) {
      var known = me.states[card.id] || {};
      var about = { p: face ? face.place : known.p || "", f: face ? face.text : known.f || "" };
      todays = todays.filter(function (other) { return other.k !== entry.k; }).concat([entry]);
      return store.write(entry, idsOf(card.id), about).then(function (state) {
        if (state) me.states[card.id] = Object.assign({ c: card.id }, about, state);
        else delete me.states[card.id];
        return me.states[card.id] || null;
      });
    }

    // What each grade would make of a card now.
    me.preview = function (card, now) {
      return kartei.fsrs.preview(
        kartei.settings.scheduler(me.settings), me.states[card.id] || kartei.fsrs.fresh(now), now,
        plan.dayNumber(now)
      );
    };

    // Takes a grade down; gives the entry, once it is kept. face: what the card showed.
    me.grade = function (card, grade, took, now, face) {
      last = Math.max(now, last + 1);
      var entry = {
        k: last.toString(36) + "-" + device, c: card.id, t: last, g: grade,
        s: progress.schedulerText(me.settings), d: Math.max(0, Math.min(took, 12e4)), n: plan.dayNumber(now)
      };
      return written(entry, card, face).then(function () { return entry; });
    };

    // Takes a grade back; the entry stays, so that no other device brings it again.
    me.takeBack = function (key, card, now) {
      return store.entry(key).then(function (entry) {
        return entry ? written(Object.assign({}, entry, { u: now }), card) : null;
      });
    };

    me.setSettings = function (settings, now) {
      me.settings = kartei.settings.sound(Object.assign({}, settings, { changed: now }));
      return store.setMeta("settings", me.settings);
    };

    me.setExam = function (exam, now) {
      aimAt(kartei.exam.sound({ date: exam.date, parts: exam.parts, changed: now }));
      return store.setMeta("exam", me.exam);
    };

    me.wantMore = function (count, now) {
      me.extra += count;
      return store.setMeta("extra", { day: plan.dateOf(now), fresh: me.extra });
    };

    // The share of cards recalled on the day of the exam, or null without one.
    me.readiness = function (cards) {
      var at = plan.examTime(me.exam.date);
      if (at === null) return null;
      var states = cards.map(function (card) { return me.states[card.id]; }).filter(Boolean);
      return plan.readiness(states, cards.length, kartei.settings.scheduler(me.settings), at);
    };

    // Keeps for the start page how the topics stand: it knows no cards.
    me.keepTopics = function (now) {
      var at = plan.examTime(me.exam.date);
      var scheduler = kartei.settings.scheduler(me.settings);
      var when = at !== null && at > now ? at : now;
      var awake = me.cards.filter(function (card) { return !me.rests(card.id); });
      return store.setMeta("topics", kartei.deck.topics(index, awake, me.states, scheduler, when));
    };

    // How many grades there are, and how many of them no backup has.
    me.grades = function () {
      return Object.keys(me.states).reduce(function (sum, id) { return sum + me.states[id].reps; }, 0);
    };
    me.unsaved = function () {
      return Math.max(0, me.grades() - (me.backup ? me.backup.count : 0));
    };

    // What the parts that follow need of it.
    var inner = { idsOf: idsOf, findAsleep: findAsleep };
    kartei.succession(me, inner, load);
    kartei.saving(me);
    return me;
  };
})();
