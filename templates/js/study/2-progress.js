// The log of reviews, and what follows from it. The log is what counts: what is known of a card is
// always the same for the same entries, whatever device they come from. No DOM, no storage, no clock.
//
// An entry: { k: unique, c: card, t: when, g: grade, s: the scheduler in force, d: milliseconds it
// took, u: when it was taken back, n: the number of the reader's day }. A move { from, to, t } says that a card goes on as another.
(function () {
  "use strict";
  var fsrs = window.kartei.fsrs;
  var KEPT = 90 * 864e5; // what is known of a card that is no longer there
  var PARTS = /^r=([\d.]+);m=(\d+);f=([01]);s=([01]);l=([\dmhd,]*);x=([\dmhd,]*)$/;
  var schedulers = {};

  function list(text) {
    return text === "" ? [] : text.split(",");
  }

  // A scheduler's settings as a text that an entry can carry.
  function schedulerText(settings) {
    return (
      "r=" + settings.retention + ";m=" + settings.maximum + ";f=" + (settings.fuzz ? 1 : 0) +
      ";s=" + (settings.shortTerm ? 1 : 0) + ";l=" + settings.steps.join(",") +
      ";x=" + settings.resteps.join(",")
    );
  }

  function isSteps(steps) {
    return steps.every(function (step) {
      return fsrs.minutes(step) !== null;
    });
  }

  // The settings that a text stands for, or null when it is none.
  function settingsOf(text) {
    var parts = PARTS.exec(text);
    if (!parts) return null;
    var settings = {
      retention: Number(parts[1]), maximum: Number(parts[2]), fuzz: parts[3] === "1",
      shortTerm: parts[4] === "1", steps: list(parts[5]), resteps: list(parts[6])
    };
    var sound =
      settings.retention > 0 && settings.retention < 1 && settings.maximum >= 1 &&
      isSteps(settings.steps) && isSteps(settings.resteps);
    return sound ? settings : null;
  }

  // The scheduler that a text stands for.
  function scheduler(text) {
    if (!Object.prototype.hasOwnProperty.call(schedulers, text)) {
      schedulers[text] = fsrs.scheduler(settingsOf(text));
    }
    return schedulers[text];
  }

  // The memory of a card after one more entry; null stands for one never seen.
  function after(state, entry) {
    var before = state || fsrs.fresh(entry.t);
    return fsrs.next(scheduler(entry.s), before, Math.max(entry.t, before.last || 0), entry.g, entry.n);
  }

  function byTime(a, b) {
    return a.t - b.t || (a.k < b.k ? -1 : a.k > b.k ? 1 : 0);
  }

  // The memory of one card after its entries, in whatever order they come; null if none counts.
  function replay(entries) {
    return entries
      .filter(function (entry) {
        return !entry.u;
      })
      .sort(byTime)
      .reduce(after, null);
  }

  // Entries that all know the number of their day; those of earlier versions derive it from their
  // time. dayOf(time): as plan.dayNumber.
  function dated(log, dayOf) {
    return log.map(function (entry) {
      return entry.n === undefined ? Object.assign({}, entry, { n: dayOf(entry.t) }) : entry;
    });
  }

  // Of two versions of an entry the one that was taken back first; of two days the earlier, as when
  // devices in two time zones each derived it.
  function one(x, y) {
    var kept = !x.u ? (y.u ? y : x) : !y.u || x.u <= y.u ? x : y;
    var days = [x.n, y.n].filter(function (day) { return day !== undefined; });
    return days.length ? Object.assign({}, kept, { n: Math.min.apply(null, days) }) : kept;
  }

  // Where a card's progress has gone: the card itself, unless it was moved.
  function resolved(id, moves) {
    var seen = {};
    for (var at = id; moves[at] !== undefined && !seen[at]; at = moves[at]) seen[at] = true;
    return at;
  }

  // Moves as a map from card to card. The latest from a card counts; one to a card that was left
  // before brings that card back.
  function moveMap(moves) {
    var map = {};
    moves.slice().sort(function (a, b) {
      return a.t - b.t || (a.to < b.to ? -1 : 1);
    }).forEach(function (move) {
      if (move.from === move.to) return;
      delete map[move.from];
      if (resolved(move.to, map) === move.from) delete map[move.to];
      map[move.from] = move.to;
    });
    return map;
  }

  // The memory of every card that has entries: by id.
  function replayAll(log, moves) {
    var map = moveMap(moves);
    var byCard = {};
    log.forEach(function (entry) {
      var id = resolved(entry.c, map);
      (byCard[id] = byCard[id] || []).push(entry);
    });
    var states = {};
    Object.keys(byCard).forEach(function (id) {
      var state = replay(byCard[id]);
      if (state) states[id] = state;
    });
    return states;
  }

  function union(a, b, keyOf, choose) {
    var all = {};
    a.concat(b).forEach(function (item) {
      var key = keyOf(item);
      all[key] = all[key] === undefined ? item : choose(all[key], item);
    });
    return Object.keys(all).sort().map(function (key) {
      return all[key];
    });
  }

  function newer(a, b) {
    if (!a || !b) return a || b || null;
    return (b.changed || 0) > (a.changed || 0) ? b : a;
  }

  // Which cards rest: { card: { t: when, on: whether, why } }; why is "known", "unneeded", "wrong",
  // "leech" for one that was forgotten again and again, or missing. The later word on each counts; at
  // the same time, that it rests.
  function restings(a, b) {
    var all = Object.assign({}, a);
    Object.keys(b || {}).forEach(function (id) {
      var mine = all[id];
      if (!mine || b[id].t > mine.t || (b[id].t === mine.t && b[id].on)) all[id] = b[id];
    });
    return all;
  }

  // Two devices' progress as one: nothing of either is lost, and what one took back stays so.
  // { log, moves, gone: { card: since }, resting, settings, exam }; the later settings and exam date win.
  function merge(a, b) {
    var gone = Object.assign({}, a.gone);
    Object.keys(b.gone).forEach(function (id) {
      gone[id] = gone[id] === undefined ? b.gone[id] : Math.min(gone[id], b.gone[id]);
    });
    return {
      log: union(a.log, b.log, function (entry) { return entry.k; }, one),
      moves: union(a.moves, b.moves, function (move) {
        return move.from + "\n" + move.to;
      }, function (x, y) { return x.t <= y.t ? x : y; }),
      gone: gone,
      resting: restings(a.resting, b.resting),
      settings: newer(a.settings, b.settings),
      exam: newer(a.exam, b.exam)
    };
  }

  // Cards that have been gone for longer than their history is kept.
  function expired(gone, now) {
    return Object.keys(gone).filter(function (id) {
      return now - gone[id] > KEPT;
    });
  }

  window.kartei.progress = {
    schedulerText: schedulerText, settingsOf: settingsOf, scheduler: scheduler, after: after, dated: dated, replay: replay,
    replayAll: replayAll, merge: merge, restings: restings, moveMap: moveMap, resolved: resolved, expired: expired
  };
})();
