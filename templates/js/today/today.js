// The start page: what is due today, and the way to the exam, from what the review keeps.
(function () {
  "use strict";
  var kartei = window.kartei;
  var plan = kartei.plan;
  var box = document.querySelector("[data-today]");
  if (!box) return;
  var say = kartei.words(box.querySelector("[data-words]"));
  var count = Number(box.dataset.count); // of the cards learnt by default
  var whole = Number(box.dataset.all);

  function part(name) {
    return box.querySelector("[data-" + name + "]");
  }

  // What is to be done: { due, fresh, seen }; of the cards themselves this page knows only the number.
  function work(states, settings, log, exam, now, count) {
    var end = plan.dayEnd(now);
    var due = states.filter(function (state) { return state.due < end; }).length;
    var times = {};
    log.forEach(function (entry) { if (!entry.u) times[entry.c] = (times[entry.c] || 0) + 1; });
    var introduced = states.filter(function (state) { return times[state.c] === state.reps; }).length;
    var fresh = plan.newCards({
      unseen: Math.max(0, count - states.length), introduced: introduced, limit: settings.fresh, extra: 0,
      days: exam ? plan.daysLeft(now, exam) : null
    });
    return { due: Math.min(due, settings.reviews), fresh: fresh.quota, seen: states.length };
  }

  function examWords(date, now) {
    var days = date ? plan.daysLeft(now, date) : null;
    if (days === null) return "";
    if (days < 0) return say("examOver", { date: say.date(date) });
    return days === 0 ? say("examToday") : say("exam", { n: days, date: say.date(date) });
  }

  // count: of the cards that the reader wants to see.
  function show(states, settings, log, exam, now, count) {
    var today = work(states, settings, log, exam, now, count);
    var words = [];
    if (today.due) words.push(say("due", { n: today.due }));
    if (today.fresh) words.push(say("new", { n: today.fresh }));
    part("due").textContent = today.seen === 0 ? say("first", { n: count }) : words.length ? words.join(", ") + "." : say("none");
    part("plan").textContent = examWords(exam, now);
    part("plan").hidden = !exam;
    var at = plan.examTime(exam);
    if (at !== null && plan.daysLeft(now, exam) >= 0) {
      var ready = plan.readiness(states, count, kartei.settings.scheduler(settings), at);
      part("readiness").hidden = false;
      part("readiness").querySelector("progress").value = Math.round(ready * 100);
      part("ready").textContent = say("ready", { percent: say.percent(ready) });
    }
    box.hidden = false;
  }

  kartei.openStore().then(function (store) {
    var now = Date.now();
    var asked = [store.states(), store.meta("settings"), store.since(plan.dayStart(now)), store.meta("exam"), store.meta("gone"), store.meta("resting"), store.meta("moves")];
    return Promise.all(asked).then(function (all) {
      var gone = all[4] || {};
      var map = kartei.progress.moveMap(all[6] || []);
      var rests = {};
      Object.keys(all[5] || {}).forEach(function (id) {
        if (all[5][id].on && gone[id] === undefined) rests[kartei.progress.resolved(id, map)] = true;
      });
      var states = all[0].filter(function (state) { return gone[state.c] === undefined && !rests[state.c]; });
      var settings = kartei.settings.sound(all[1]);
      var wanted = Math.max(0, (settings.more ? whole : count) - Object.keys(rests).length);
      show(states, settings, all[2], (all[3] || {}).date || "", now, wanted);
    });
  });
})();
