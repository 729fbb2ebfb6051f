// What the charts of the overview show. No DOM, no storage, and no clock: "now" is given.
(function () {
  "use strict";
  var kartei = window.kartei;
  var fsrs = kartei.fsrs;
  var plan = kartei.plan;
  var WEEKS = 4;
  var DAYS = 7;
  var NOON = 432e5; // before the end of a day, so that it is of its date

  // How many of the cards that came back on a later day were known, week by week, the latest one last:
  // [{ asked, known }]. Only the first grade of a card and day counts. log: the entries since the
  // beginning of the first week; states: by card, which tell whether a card was seen before that.
  function retention(log, states, now) {
    var today = plan.dayNumber(now);
    var weeks = [];
    for (var week = 0; week < WEEKS; week++) weeks.push({ asked: 0, known: 0 });
    var times = {};
    var day = {};
    var sound = log.filter(function (entry) { return !entry.u; });
    sound.forEach(function (entry) { times[entry.c] = (times[entry.c] || 0) + 1; });
    sound.slice().sort(function (a, b) { return a.t - b.t; }).forEach(function (entry) {
      var state = states[entry.c];
      var before = day[entry.c];
      var seen = before === undefined ? Boolean(state) && state.reps > times[entry.c] : before < entry.n;
      day[entry.c] = entry.n;
      var at = WEEKS - 1 - Math.floor((today - entry.n) / DAYS);
      if (!seen || at < 0 || at >= WEEKS) return;
      weeks[at].asked += 1;
      if (entry.g > 1) weeks[at].known += 1;
    });
    return weeks;
  }

  // How many cards come due on each of the next days, today first; what is overdue is due today.
  function forecast(states, now) {
    var counts = [];
    var end = plan.dayEnd(now);
    for (var day = 0; day < DAYS; day++) {
      counts.push({ at: end - NOON, end: end, n: 0 });
      end = plan.dayEnd(end);
    }
    states.forEach(function (state) {
      if (state.state === fsrs.NEW) return;
      var first = counts.filter(function (count) { return state.due < count.end; })[0];
      if (first) first.n += 1;
    });
    return counts;
  }

  // The topics with the most cards, the least known first: [{ title, share }]. given: see kartei.deck.topics
  function topics(given, most) {
    return Object.keys(given.cards).sort(function (a, b) {
      return given.cards[b] - given.cards[a];
    }).slice(0, most).map(function (title) {
      return { title: title, share: Math.min(1, (given.sums[title] || 0) / given.cards[title]) };
    }).sort(function (a, b) { return a.share - b.share; });
  }

  kartei.charts = { retention: retention, forecast: forecast, topics: topics, since: WEEKS * DAYS * 864e5 };
})();
