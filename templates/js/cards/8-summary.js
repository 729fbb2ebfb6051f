// What became of a session, and what comes next.
(function () {
  "use strict";
  var kartei = window.kartei;

  // The summary of a page.
  kartei.summary = function (page, me, say) {
    function part(name) {
      return page.querySelector("[data-" + name + "]");
    }

    function dueBy(time) {
      return me.cards.filter(function (card) {
        return card.fits && me.states[card.id] && !me.rests(card.id) && kartei.deck.isDue(me.states[card.id], time);
      }).length;
    }

    // How many new cards tomorrow brings.
    function freshTomorrow(unseen, now) {
      var days = me.exam.date ? kartei.plan.daysLeft(kartei.plan.dayEnd(now), me.exam.date) : null;
      return Math.min(unseen, kartei.plan.newCards({
        unseen: unseen, introduced: 0, limit: me.settings.fresh, extra: 0, days: days
      }).quota);
    }

    // What comes next, and when: later today, tomorrow, or the next time there is something.
    function then(session, unseen, now) {
      if (session.cram) return say("cramOver");
      var waiting = session.learning.length;
      var tomorrow = dueBy(kartei.plan.dayEnd(kartei.plan.dayEnd(now)));
      var fresh = freshTomorrow(unseen, now);
      var words = [];
      if (waiting) words.push(say("waiting", { n: waiting, span: say.span(session.learning[0].due - now) }));
      else if (tomorrow) words.push(say("tomorrow", { n: tomorrow }));
      if (fresh) words.push(say("freshTomorrow", { n: fresh }));
      var next = words.length ? null : soonest(now);
      if (next !== null) words.push(say("next", { span: say.span(next - now) }));
      return words.join(" ");
    }

    function soonest(now) {
      return me.cards.reduce(function (first, card) {
        var state = me.states[card.id];
        if (!state || !card.fits || me.rests(card.id) || state.due <= now) return first;
        return first === null ? state.due : Math.min(first, state.due);
      }, null);
    }

    // How long the session's cards were looked at.
    function spent(session, now) {
      var keys = {};
      session.done.forEach(function (item) { keys[item.key] = true; });
      return me.store.since(now - 864e5).then(function (log) {
        return log.reduce(function (sum, entry) { return sum + (keys[entry.k] ? entry.d : 0); }, 0);
      });
    }

    function marks(grades, cram) {
      part("marks").textContent = "";
      grades.forEach(function (count, g) {
        if (count === 0) return;
        var item = kartei.element("li", { class: kartei.GRADES[g] });
        item.appendChild(kartei.element("b", {}, say.number(count)));
        item.appendChild(document.createTextNode(" " + say(cram && g === 3 ? "known" : kartei.GRADES[g])));
        part("marks").appendChild(item);
      });
    }

    return {
      // Fills it in, as a promise. unseen: how many new cards are left.
      show: function (session, unseen, now) {
        var end = kartei.session.summary(session);
        marks(end.grades, session.cram);
        part("then").textContent = then(session, unseen, now);
        part("again").hidden = session.cram || session.learning.length === 0;
        part("again").textContent = say("goOn");
        part("more").hidden = session.cram || !unseen;
        part("undo-last").hidden = session.done.length === 0;
        return spent(session, now).then(function (time) {
          part("result").textContent = say("result", {
            n: end.cards, percent: say.percent(end.firstTry / end.cards), span: say.span(time)
          });
        });
      }
    };
  };
})();
