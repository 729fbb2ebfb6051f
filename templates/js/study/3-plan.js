// Days, the way to an exam, and what to learn first. No DOM, no storage; "now" is always given.
(function () {
  "use strict";
  var fsrs = window.kartei.fsrs;
  var DAY = 864e5;
  var DAWN = 4; // a day begins at four in the morning, reader's time
  var EXAM_HOUR = 9;
  var SETTLE = 7; // in the last days before an exam nothing new, but what is weak

  // When the day of a time began.
  function dayStart(now) {
    var day = new Date(now);
    if (day.getHours() < DAWN) day.setDate(day.getDate() - 1);
    return day.setHours(DAWN, 0, 0, 0);
  }

  // When it ends, and the next begins.
  function dayEnd(now) {
    var day = new Date(dayStart(now));
    return day.setDate(day.getDate() + 1);
  }

  // The date of a time's day: "2027-05-04".
  function dateOf(now) {
    var day = new Date(dayStart(now));
    var month = day.getMonth() + 1;
    return (
      day.getFullYear() + (month < 10 ? "-0" : "-") + month +
      (day.getDate() < 10 ? "-0" : "-") + day.getDate()
    );
  }

  // The number of a time's day, as the reader's clock has it: the days since 1970 of its date.
  function dayNumber(now) {
    var day = new Date(dayStart(now));
    return Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()) / DAY;
  }

  function clamp(value, least, most) {
    return Math.max(least, Math.min(value, most));
  }

  function parts(date) {
    var found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date || "");
    return found ? [Number(found[1]), Number(found[2]) - 1, Number(found[3])] : null;
  }

  // When an exam on a date begins, or null when it is no date.
  function examTime(date) {
    var ymd = parts(date);
    return ymd ? new Date(ymd[0], ymd[1], ymd[2], EXAM_HOUR).getTime() : null;
  }

  // How many days are left to learn before a date: 0 on the day itself, negative after it.
  function daysLeft(now, date) {
    var to = parts(date);
    var from = parts(dateOf(now));
    return to ? Math.round((Date.UTC(to[0], to[1], to[2]) - Date.UTC(from[0], from[1], from[2])) / DAY) : null;
  }

  // How much a card matters: those that exams asked for, the more the more often.
  function weight(asked) {
    return 1 + Math.log(1 + asked) / Math.LN2;
  }

  // How many of the days before an exam are for what is weak, at the end.
  function settleDays(days) {
    return Math.min(SETTLE, Math.floor(days / 4));
  }

  // How many new cards today: { quota: those still to come today, needed: a day so that all are
  // seen in time, left: those that will stay unseen with the reader's limit }.
  // given: { unseen, introduced (today), limit, extra, days (left until the exam, or null) }
  function newCards(given) {
    function quota(allowed) {
      return clamp(allowed + given.extra - given.introduced, 0, given.unseen);
    }
    if (given.days === null || given.days < 0) {
      return { quota: quota(given.limit), needed: null, left: 0 };
    }
    var days = Math.max(0, given.days - settleDays(given.days));
    var all = given.unseen + given.introduced;
    var needed = days > 0 ? Math.ceil(all / days) : 0;
    return {
      quota: quota(Math.min(given.limit, needed)),
      needed: needed,
      left: Math.max(0, all - given.limit * days)
    };
  }

  // Cards from several topics in turn, each topic's in their order; of one topic, from its notes in turn.
  function inTurn(cards) {
    function waiting(key) {
      var by = {};
      cards.forEach(function (card) { (by[card[key]] = by[card[key]] || []).push(card); });
      return Object.keys(by).map(function (name) { return by[name]; });
    }
    var lists = waiting("topic");
    if (lists.length === 1) lists = waiting("note");
    var turn = [];
    function take(list) { turn.push(list[round]); }
    for (var round = 0; turn.length < cards.length; round++) {
      lists = lists.filter(function (list) { return list.length > round; });
      lists.forEach(take);
    }
    return turn;
  }

  // The new cards in the order to learn them: before an exam, what was asked often comes first.
  function newOrder(cards, exam) {
    if (!exam) return inTurn(cards);
    var sorted = cards.slice().sort(function (a, b) {
      return b.asked - a.asked || a.n - b.n;
    });
    var order = [];
    for (var from = 0, to = 0; from < sorted.length; from = to) {
      while (to < sorted.length && sorted[to].asked === sorted[from].asked) to++;
      order = order.concat(inTurn(sorted.slice(from, to)));
    }
    return order;
  }

  // Reviews in the order to do them: what is most likely forgotten and matters most.
  function reviewOrder(cards, scheduler, at) {
    return cards
      .map(function (card) {
        var lost = 1 - fsrs.retrievability(scheduler, card.state, at);
        return { card: card, urgency: lost * weight(card.asked) };
      })
      .sort(function (a, b) {
        return b.urgency - a.urgency || a.card.n - b.card.n;
      })
      .map(function (item) {
        return item.card;
      });
  }

  // Cards that are not due, but would be too weak on the day of an exam that is near: today's
  // share of them, the weakest that matter most first.
  // given: { scheduler, retention, now, date }
  function weak(cards, given) {
    var days = daysLeft(given.now, given.date);
    if (days === null || days < 0 || days > SETTLE) return [];
    var at = examTime(given.date);
    var today = dayStart(given.now);
    var found = cards.filter(function (card) {
      return (
        card.state.last < today &&
        fsrs.retrievability(given.scheduler, card.state, at) < given.retention
      );
    });
    return reviewOrder(found, given.scheduler, at).slice(0, Math.ceil(found.length / Math.max(1, days)));
  }

  // The share of cards, 0 to 1, that will be recalled at a time if nothing more is learnt: those
  // that were never seen count as not known. states: of the cards seen; count: of all cards.
  function readiness(states, count, scheduler, at) {
    if (count === 0) return 0;
    var sum = states.reduce(function (total, state) {
      return total + fsrs.retrievability(scheduler, state, at);
    }, 0);
    return Math.min(1, sum / count);
  }

  window.kartei.plan = {
    SETTLE: SETTLE, settleDays: settleDays,
    dayStart: dayStart, dayEnd: dayEnd, dateOf: dateOf, dayNumber: dayNumber, examTime: examTime, daysLeft: daysLeft,
    weight: weight, newCards: newCards, newOrder: newOrder, reviewOrder: reviewOrder, weak: weak,
    readiness: readiness
  };
})();
