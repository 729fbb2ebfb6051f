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

    function then(session, now) {
      if (session.cram) return say("cramOver");
      var waiting = session.learning.length;
      if (waiting) return say("waiting", { n: waiting, span: say.span(session.learning[0].due - now) });
      var tomorrow = dueBy(kartei.plan.dayEnd(kartei.plan.dayEnd(now)));
      return tomorrow ? say("tomorrow", { n: tomorrow }) : "";
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
      // Fills it in, as a promise. unseen: whether there are new cards left.
      show: function (session, unseen, now) {
        var end = kartei.session.summary(session);
        marks(end.grades, session.cram);
        part("then").textContent = then(session, now);
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
