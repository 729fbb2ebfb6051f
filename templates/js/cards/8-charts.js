// The charts of the overview: what is kept, what comes due, how the topics stand. They are lists of
// numbers, which a style sheet draws as bars, so everybody gets the same.
(function () {
  "use strict";
  var kartei = window.kartei;
  var charts = kartei.charts;
  var element = kartei.element;
  var MOST = 6;

  // The charts of a page, which are made when their reader opens them.
  kartei.chartView = function (page, me, say) {
    var fold = page.querySelector("[data-charts]");
    var box = fold.querySelector("div");

    function figure(title, content) {
      var made = element("figure");
      made.appendChild(element("figcaption", {}, title));
      content.forEach(function (part) { made.appendChild(part); });
      return made;
    }

    // Bars side by side: [[label, number, share of the height]].
    function bars(values) {
      var list = element("ol", { class: "bars" });
      values.forEach(function (value) {
        var item = element("li");
        item.style.setProperty("--share", value[2]);
        item.appendChild(element("b", {}, value[1]));
        item.appendChild(element("i"));
        item.appendChild(element("small", {}, value[0]));
        list.appendChild(item);
      });
      return list;
    }

    function forecast(now) {
      var day = new Intl.DateTimeFormat(document.documentElement.lang || "en", { weekday: "short" });
      var known = me.cards.filter(function (card) { return card.fits && me.states[card.id] && !me.rests(card.id); });
      var counts = charts.forecast(known.map(function (card) { return me.states[card.id]; }), now);
      var most = counts.reduce(function (max, count) { return Math.max(max, count.n); }, 1);
      return figure(say("forecast"), [bars(counts.map(function (count, i) {
        return [i === 0 ? say("chartToday") : day.format(count.at), say.number(count.n), count.n / most];
      }))]);
    }

    function retention(log, now) {
      var weeks = charts.retention(log, me.states, now);
      var asked = weeks.reduce(function (sum, week) { return sum + week.asked; }, 0);
      var known = weeks.reduce(function (sum, week) { return sum + week.known; }, 0);
      if (!asked) return figure(say("retention"), [element("p", { class: "hint" }, say("retentionNone"))]);
      var share = known / asked;
      var bar = element("progress", { max: 1, value: share, "aria-hidden": "true" });
      var words = say("retentionText", { percent: say.percent(share), goal: say.percent(me.settings.retention) });
      return figure(say("retention"), [bar, element("p", { class: "hint" }, words)]);
    }

    function topics(now) {
      var awake = me.cards.filter(function (card) { return !me.rests(card.id); });
      var given = kartei.deck.topics(me.index, awake, me.states, kartei.settings.scheduler(me.settings), now);
      var list = element("ul", { class: "rows" });
      charts.topics(given, MOST).forEach(function (topic) {
        var row = element("li");
        row.appendChild(element("span", {}, topic.title));
        row.appendChild(element("b", {}, say.percent(topic.share)));
        row.appendChild(element("progress", { max: 1, value: topic.share, "aria-hidden": "true" }));
        list.appendChild(row);
      });
      return figure(say("topicsKnown"), [list]);
    }

    function draw() {
      var now = Date.now();
      return me.store.since(now - charts.since).then(function (log) {
        box.textContent = "";
        [retention(log, now), forecast(now), topics(now)].forEach(function (made) { box.appendChild(made); });
      });
    }

    fold.addEventListener("toggle", function () { if (fold.open) draw(); });
    return {
      // Shows that there are charts, once a card was learnt.
      show: function () {
        fold.hidden = Object.keys(me.states).length === 0;
        if (fold.open) draw();
      }
    };
  };
})();
