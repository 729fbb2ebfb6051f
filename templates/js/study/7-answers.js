// What readers answered in their own words, by the question's id: { text, t: when }. An answer that was
// deleted stays as an empty text, so that a backup doesn't bring it back.
(function () {
  "use strict";
  var kartei = window.kartei;
  var KEY = "answers";
  var MAX = 20000; // characters of an answer

  function sound(object) {
    var all = {};
    Object.keys(object || {}).forEach(function (id) {
      var mine = object[id];
      if (mine && typeof mine.text === "string" && mine.text.length <= MAX && isFinite(mine.t) && mine.t >= 0) {
        all[id] = { text: mine.text, t: mine.t };
      }
    });
    return all;
  }

  function all() {
    try {
      return sound(JSON.parse(kartei.recall(KEY) || "{}"));
    } catch (e) {
      return {}; // damaged
    }
  }

  function set(id, text, now) {
    var mine = all();
    mine[id] = { text: text.slice(0, MAX), t: now };
    kartei.remember(KEY, JSON.stringify(mine));
  }

  // Of two devices' answers the later one of each question.
  function merged(one, other) {
    var both = sound(one);
    var more = sound(other);
    Object.keys(more).forEach(function (id) {
      if (!both[id] || both[id].t < more[id].t) both[id] = more[id];
    });
    return both;
  }

  // Adds another device's answers; how many are new or later.
  function take(other) {
    var mine = all();
    var both = merged(mine, other);
    kartei.remember(KEY, JSON.stringify(both));
    return Object.keys(both).filter(function (id) { return !mine[id] || mine[id].t !== both[id].t; }).length;
  }

  kartei.answers = { all: all, set: set, merged: merged, take: take, sound: sound };
})();
