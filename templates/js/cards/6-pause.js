// A session that a reload or a glance elsewhere broke off is taken up again. No DOM.
(function () {
  "use strict";
  var kartei = window.kartei;
  var PAUSE = 30 * 6e4; // within this time

  // What is kept of a session of what an address chooses, or null without one.
  function kept(me, session, chosen, now) {
    return session && {
      fragment: kartei.deck.toFragment(chosen), cram: session.cram, at: now,
      current: session.current ? me.cards[session.current.n].id : null,
      done: session.done.map(function (item) { return [me.cards[item.n].id, item.grade, item.key, item.leech]; })
    };
  }

  // The session that was kept, or null when it is over, too old or of something else. cards: the
  // chosen ones.
  function resumed(me, kept, chosen, cards, now) {
    if (!kept || kept.fragment !== kartei.deck.toFragment(chosen) || now - kept.at > PAUSE) return null;
    var done = kept.done.filter(function (item) { return me.card(item[0]); }).map(function (item) {
      return { n: me.card(item[0]).n, grade: item[1], key: item[2], leech: item[3], current: { n: me.card(item[0]).n, due: null } };
    });
    var session;
    if (kept.cram) {
      var known = {};
      done.forEach(function (item) { known[item.n] = item.grade > 1; });
      session = kartei.session.cram(cards.filter(function (card) { return !known[card.n]; }));
    } else session = kartei.session.start(me.today(cards, now), now);
    session = Object.assign({}, session, { done: done });
    var current = kept.current && me.card(kept.current);
    if (current && !me.rests(current.id)) session = kartei.session.showing(session, current.n);
    return session.current ? session : null;
  }

  kartei.pause = { kept: kept, resumed: resumed };
})();
