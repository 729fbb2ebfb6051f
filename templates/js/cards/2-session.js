// One sitting of learning: which card comes next, and what became of it. No DOM, no storage, and no
// clock: "now" is given. A session is a value; each function gives a new one.
(function () {
  "use strict";
  var kartei = window.kartei;
  var fsrs = kartei.fsrs;
  var plan = kartei.plan;
  var AHEAD = 20 * 6e4; // what is due so soon may be shown when nothing else is left
  var GAP = 5; // in cramming, how many cards pass before one that was not known comes again

  // What is to be done with cards today. given: { cards, states (by id), now, settings, introduced,
  // reviewed (both today), exam (date or null), extra (new cards wanted on top), facts (which card of
  // each fact was seen today) }. Two cards of one fact, which ask for it both ways, come on two days,
  // but for the last week before an exam.
  // Gives { learning: [{n, due}], reviews, fresh, plan }, the lists of cards in order.
  function today(given) {
    var end = plan.dayEnd(given.now);
    var scheduler = kartei.settings.scheduler(given.settings);
    var learning = [];
    var due = [];
    var later = [];
    var fresh = [];
    var groups = {};
    var facts = Object.assign({}, given.facts);
    var left = given.exam ? plan.daysLeft(given.now, given.exam) : null;
    var hurry = left !== null && left >= 0 && left <= plan.SETTLE;
    given.cards.forEach(function (card) {
      var state = given.states[card.id];
      var seen = {
        n: card.n, id: card.id, group: card.group, asked: card.asked, fact: card.fact, topic: card.topic,
        note: card.note, state: state
      };
      if (card.group >= 0) groups[card.n] = card.group;
      if (!state) fresh.push(seen);
      else if (state.state === fsrs.REVIEW) (state.due < end ? due : later).push(seen);
      else if (state.due < end) {
        learning.push({ n: card.n, due: state.due });
        if (card.fact >= 0) facts[card.fact] = card.id;
      }
    });
    // Whether a card may come today: the first one of its fact may.
    function alone(card) {
      if (hurry || !(card.fact >= 0)) return true;
      if (facts[card.fact] === undefined) facts[card.fact] = card.id;
      return facts[card.fact] === card.id;
    }
    var room = Math.max(0, given.settings.reviews - given.reviewed);
    var reviews = plan.reviewOrder(due, scheduler, given.now).filter(alone);
    if (given.exam) {
      reviews = reviews.concat(plan.weak(later, {
        scheduler: scheduler, retention: given.settings.retention, now: given.now, date: given.exam
      }));
    }
    var intake = plan.newCards({
      unseen: fresh.length, introduced: given.introduced, limit: given.settings.fresh,
      extra: given.extra, days: left
    });
    return {
      learning: learning.sort(function (a, b) { return a.due - b.due || a.n - b.n; }),
      reviews: reviews.slice(0, room),
      fresh: plan.newOrder(fresh, given.exam).filter(alone).slice(0, intake.quota),
      groups: groups,
      plan: intake
    };
  }

  // Spreads new cards among those to review.
  function mixed(reviews, fresh) {
    var total = reviews.length + fresh.length;
    var all = [];
    var taken = 0;
    for (var i = 0; i < total; i++) {
      var wanted = Math.round(((i + 1) * fresh.length) / total);
      if (taken < wanted) all.push(fresh[taken++]);
      else all.push(reviews[i - taken]);
    }
    return all;
  }

  // Keeps apart what gives each other away: of two of a group the second lets another go first.
  function apart(cards) {
    var ordered = [];
    var held = [];
    cards.forEach(function (card) {
      var last = ordered[ordered.length - 1];
      if (last && card.group >= 0 && card.group === last.group) {
        held.push(card);
        return;
      }
      ordered.push(card);
      if (held.length && held[0].group !== card.group) ordered.push(held.shift());
    });
    return ordered.concat(held);
  }

  function numbers(cards) {
    return cards.map(function (card) { return card.n; });
  }

  // A session over what is to be done today.
  function start(work, now) {
    return advanced({
      cram: false,
      queue: numbers(apart(mixed(work.reviews, work.fresh))),
      learning: work.learning,
      groups: work.groups || {},
      current: null,
      done: []
    }, now);
  }

  // A session over all of the cards, that the schedule does not hear of.
  function cram(cards) {
    var groups = {};
    cards.forEach(function (card) { if (card.group >= 0) groups[card.n] = card.group; });
    return advanced({
      cram: true, queue: numbers(apart(cards)), learning: [], groups: groups, current: null, done: []
    }, 0);
  }

  // The place of the first card in a list that doesn't follow one of its own group, or -1: the rows of
  // a table give each other away.
  function firstApart(session, list) {
    var last = session.done[session.done.length - 1];
    var group = last ? session.groups[last.n] : undefined;
    for (var i = 0; i < list.length; i++) {
      if (group === undefined || list[i] === last.n || session.groups[list[i]] !== group) return i;
    }
    return -1;
  }

  // The same with the card to show: what is being learnt first when its time has come.
  function advanced(session, now) {
    var next = Object.assign({}, session, { current: null });
    var until = session.queue.length ? now : now + AHEAD;
    var ready = session.learning.filter(function (item) { return item.due <= until; });
    var learnt = firstApart(session, numbers(ready));
    var queued = firstApart(session, session.queue);
    if (ready.length && (learnt >= 0 || queued < 0)) {
      var item = ready[Math.max(0, learnt)];
      next.current = { n: item.n, due: item.due };
      next.learning = session.learning.filter(function (other) { return other !== item; });
    } else if (session.queue.length) {
      next.current = { n: session.queue[Math.max(0, queued)], due: null };
      next.queue = without(session.queue, next.current.n);
    }
    return next;
  }

  function held(learning, item) {
    return learning.concat([item]).sort(function (a, b) { return a.due - b.due || a.n - b.n; });
  }

  // The session after a grade. state: what it made of the card, null in cramming; key: of its entry;
  // leech: whether the card rests from now on.
  function graded(session, grade, state, key, now, leech) {
    var n = session.current.n;
    var done = { n: n, grade: grade, key: key, current: session.current };
    if (leech) done.leech = true;
    var next = Object.assign({}, session, { done: session.done.concat([done]) });
    if (session.cram) {
      if (grade === 1) next.queue = session.queue.slice(0, GAP).concat([n], session.queue.slice(GAP));
    } else if (!leech && state.state !== fsrs.REVIEW && state.due < plan.dayEnd(now)) {
      next.learning = held(session.learning, { n: n, due: state.due });
    }
    return advanced(next, now);
  }

  // The session after its card was sent to rest.
  function rested(session, now) {
    var n = session.current.n;
    return advanced(Object.assign({}, session, {
      done: session.done.concat([{ n: n, grade: 0, key: null, current: session.current }]),
      queue: without(session.queue, n),
      learning: session.learning.filter(function (item) { return item.n !== n; })
    }), now);
  }

  function without(list, n) {
    var at = list.indexOf(n);
    return at < 0 ? list : list.slice(0, at).concat(list.slice(at + 1));
  }

  // The session before the last grade or rest, which the reader takes back; its card is shown again.
  function undone(session) {
    var last = session.done[session.done.length - 1];
    var back = Object.assign({}, session, {
      done: session.done.slice(0, -1),
      learning: session.learning.filter(function (item) { return item.n !== last.n; }),
      queue: session.queue,
      current: last.current
    });
    var shown = session.current;
    if (shown && shown.due !== null && shown.n !== last.n) back.learning = held(back.learning, shown);
    else if (shown && shown.n !== last.n) back.queue = [shown.n].concat(session.queue);
    if (session.cram) back.queue = without(back.queue, last.n);
    return back;
  }

  // The same session with a card shown now that waits in it, or as it is.
  function showing(session, n) {
    if (!session.current || session.current.n === n || session.queue.indexOf(n) < 0) return session;
    var shown = session.current;
    var back = Object.assign({}, session, { current: { n: n, due: null } });
    back.queue = without(session.queue, n);
    if (shown.due === null) back.queue = [shown.n].concat(back.queue);
    else back.learning = held(session.learning, shown);
    return back;
  }

  // How many cards are still to come, the shown one included.
  function left(session) {
    return session.queue.length + session.learning.length + (session.current ? 1 : 0);
  }

  // How far it is: { fresh: cards still to come for the first time, the shown one included; again: cards
  // that come once more; value, max: of a card that comes once more half is done }.
  function way(session) {
    var seen = {};
    var open = {};
    session.done.forEach(function (item) { seen[item.n] = true; });
    session.queue.concat(numbers(session.learning), session.current ? [session.current.n] : []).forEach(function (n) {
      open[n] = true;
    });
    var again = Object.keys(open).filter(function (n) { return seen[n]; }).length;
    var fresh = Object.keys(open).length - again;
    var all = Object.keys(seen).length + fresh;
    return { fresh: fresh, again: again, value: 2 * (all - fresh - again) + again, max: Math.max(1, 2 * all) };
  }

  // The cards that will be shown soon, for loading them ahead.
  function soon(session, count) {
    var first = session.current ? [session.current.n] : [];
    return first.concat(session.queue.slice(0, count), session.learning.slice(0, count).map(function (item) {
      return item.n;
    }));
  }

  // What became of it: { cards, grades: [, again, hard, good, easy], firstTry } in numbers.
  function summary(session) {
    var grades = [0, 0, 0, 0, 0];
    var first = {};
    session.done.forEach(function (item) {
      if (item.grade === 0) return;
      grades[item.grade] += 1;
      if (first[item.n] === undefined) first[item.n] = item.grade;
    });
    var cards = Object.keys(first);
    return {
      cards: cards.length,
      grades: grades,
      firstTry: cards.filter(function (n) { return first[n] > 1; }).length
    };
  }

  kartei.session = {
    today: today, start: start, cram: cram, advanced: advanced, graded: graded, rested: rested, undone: undone,
    showing: showing, left: left, way: way, soon: soon, summary: summary
  };
})();
