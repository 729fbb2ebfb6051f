// One sitting of reviewing: which card comes next, and what became of it. No DOM, no storage.
(function () {
  "use strict";
  var GAP = 5; // how many cards pass before one that was not known comes again

  // A session over cards (their indices), in the order given.
  function start(cards) {
    return { queue: cards.slice(), total: cards.length, known: [], again: [], seen: 0 };
  }

  // The card to show, or null when all are known.
  function current(session) {
    return session.queue.length ? session.queue[0] : null;
  }

  // The session after grading the current card "known" or "again".
  function grade(session, verdict) {
    var card = session.queue[0];
    var rest = session.queue.slice(1);
    var next = {
      queue: rest,
      total: session.total,
      known: session.known,
      again: session.again,
      seen: session.seen + 1
    };
    if (verdict === "known") {
      next.known = session.known.concat([card]);
    } else {
      next.queue = rest.slice(0, GAP).concat([card], rest.slice(GAP));
      if (session.again.indexOf(card) < 0) next.again = session.again.concat([card]);
    }
    return next;
  }

  // The same session with cards that arrived later.
  function extend(session, cards) {
    return Object.assign({}, session, {
      queue: session.queue.concat(cards),
      total: session.total + cards.length
    });
  }

  window.kartei.session = { start: start, current: current, grade: grade, extend: extend };
})();
