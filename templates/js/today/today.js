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

  function sentence(words) {
    return words.charAt(0).toUpperCase() + words.slice(1) + ".";
  }

  function examWords(exam, now) {
    var name = kartei.exam.name(exam);
    return [name ? name + "." : "", dateWords(exam.date, now)].filter(Boolean).join(" ");
  }

  function dateWords(date, now) {
    var days = date ? plan.daysLeft(now, date) : null;
    if (days === null) return "";
    if (days < 0) return say("examOver", { date: say.date(date) });
    return days === 0 ? say("examToday") : say("exam", { n: days, date: say.date(date) });
  }

  function place() {
    try {
      return JSON.parse(window.kartei.recall("place"));
    } catch (e) {
      return null;
    }
  }

  // Storage is shared with others of the same origin: an address has to be one below this page.
  function showPlace() {
    var at = place();
    if (!at || !/^(?![/\\])[^:?]+\.html(#.*)?$/.test(at.u)) return;
    var link = part("place").querySelector("a");
    link.href = at.u;
    link.textContent = at.t;
    part("place").hidden = false;
  }

  function showTopics(topics) {
    topics.hard.forEach(function (note) {
      var link = document.createElement("a");
      link.href = box.dataset.url + "#note=" + encodeURIComponent(note[0]);
      link.textContent = note[1];
      part("hard").appendChild(document.createTextNode(" "));
      part("hard").appendChild(link);
      part("hard").hidden = false;
    });
    document.querySelectorAll("[data-topic]").forEach(function (item) {
      var known = item.dataset.topic.split("\n").reduce(function (sum, topic) {
        return sum + (topics.sums[topic] || 0);
      }, 0);
      var mine = topics.cards ? item.dataset.topic.split("\n").reduce(function (sum, topic) {
        return sum + (topics.cards[topic] || 0);
      }, 0) : Number(item.dataset.cards);
      if (!known || !mine) return;
      var share = Math.min(1, known / mine);
      var bar = document.createElement("progress");
      bar.max = 1;
      bar.value = share;
      bar.title = say("known", { percent: say.percent(share) });
      bar.setAttribute("aria-label", bar.title);
      item.appendChild(bar);
    });
  }

  // count: of the cards that the reader wants to see.
  function show(states, settings, log, exam, now, count) {
    var today = work(states, settings, log, exam.date, now, count);
    var words = [];
    if (today.due) words.push(say("due", { n: today.due }));
    if (today.fresh) words.push(say("new", { n: today.fresh }));
    part("due").textContent = today.seen === 0 && today.fresh ? say("first", { n: today.fresh }) : words.length ? sentence(words.join(", ")) : say("none");
    part("plan").textContent = examWords(exam, now);
    part("plan").hidden = !part("plan").textContent;
    var at = plan.examTime(exam.date);
    if (at !== null && states.length && plan.daysLeft(now, exam.date) >= 0) {
      var ready = plan.readiness(states, count, kartei.settings.scheduler(settings), at);
      part("readiness").hidden = false;
      part("readiness").querySelector("progress").value = Math.round(ready * 100);
      part("ready").textContent = say("ready", { percent: say.percent(ready) });
    }
    part("way").hidden = today.seen === 0 && part("plan").hidden && part("place").hidden;
    part("no-exam").hidden = today.seen === 0 || Boolean(exam.date);
  }

  function keepRoom() {
    document.documentElement.style.removeProperty("--today");
    kartei.remember("today", window.innerWidth + " " + Math.ceil(box.getBoundingClientRect().height));
  }

  showPlace();
  kartei.openStore().then(function (store) {
    var now = Date.now();
    var asked = [store.states(), store.meta("settings"), store.since(plan.dayStart(now)), store.meta("exam"), store.meta("gone"), store.meta("resting"), store.meta("moves"), store.meta("topics")];
    return Promise.all(asked).then(function (all) {
      var gone = all[4] || {};
      var map = kartei.progress.moveMap(all[6] || []);
      var rests = {};
      Object.keys(all[5] || {}).forEach(function (id) {
        if (all[5][id].on && gone[id] === undefined) rests[kartei.progress.resolved(id, map)] = true;
      });
      var exam = kartei.exam.sound(all[3]);
      var topics = all[7] || {};
      var out = topics.out || {}; // what only others' exams ask for
      var states = all[0].filter(function (state) {
        return gone[state.c] === undefined && !rests[state.c] && !out[state.c];
      });
      var settings = kartei.settings.sound(all[1]);
      var known = Object.keys(exam.parts).length > 0 && topics.whole !== undefined;
      var wanted = known
        ? topics[settings.more ? "whole" : "count"] // without those at rest
        : Math.max(0, (settings.more ? whole : count) - Object.keys(rests).length);
      if (all[7]) showTopics(topics);
      show(states, settings, all[2], exam, now, wanted);
      keepRoom();
    });
  });
})();
