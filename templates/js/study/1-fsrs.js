// FSRS-6: what a grade makes of the memory of a card, and when the card is due again. It behaves as
// ts-fsrs 5.4.2 does (https://github.com/open-spaced-repetition/ts-fsrs); the tests hold it to that.
// No DOM, no clock: times are milliseconds since 1970, intervals are days, steps are minutes. Which
// reviews are of one day is the reader's to say, who knows the time zone: a day is a number that grows
// by one; where none is given, it is UTC's.
(function () {
  "use strict";
  var DAY = 864e5;
  var MINUTE = 6e4;
  var NEW = 0;
  var LEARNING = 1;
  var REVIEW = 2;
  var RELEARNING = 3;
  var AGAIN = 1;
  var HARD = 2;
  var GOOD = 3;
  var EASY = 4;
  var LEAST = 0.001; // stability
  var MOST = 36500;
  var WEIGHTS = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
  ];
  var BOUNDS = [
    [LEAST, 100], [LEAST, 100], [LEAST, 100], [LEAST, 100], [1, 10], [0.001, 4], [0.001, 4],
    [0.001, 0.75], [0, 4.5], [0, 0.8], [0.001, 3.5], [0.001, 5], [0.001, 0.25], [0.001, 0.9], [0, 4],
    [0, 1], [1, 6], [0, 2], [0, 2], [0.01, 0.8], [0.1, 0.8]
  ];
  // How far an interval may be moved, by parts of it: from, to, share.
  var FUZZ = [[2.5, 7, 0.15], [7, 20, 0.1], [20, Infinity, 0.05]];

  function clamp(value, least, most) {
    return Math.min(Math.max(value, least), most);
  }

  function round8(number) {
    return Math.round(number * 1e8) / 1e8;
  }

  // Several relearning steps bound the gain of one of them.
  function weights(given, resteps, shortTerm) {
    var bounds = BOUNDS.map(function (bound) {
      return bound.slice();
    });
    if (!shortTerm) bounds[19][0] = 0;
    if (resteps > 1) {
      var w = [11, 13, 14].map(function (i) {
        return clamp(given[i] || 0, bounds[i][0], bounds[i][1]);
      });
      var room = -(Math.log(w[0]) + Math.log(Math.pow(2, w[1]) - 1) + w[2] * 0.3) / resteps;
      bounds[17][1] = bounds[18][1] = clamp(round8(Math.sqrt(Math.max(room, 0))), 0.01, 2);
    }
    return bounds.map(function (bound, i) {
      return clamp(given[i] || 0, bound[0], bound[1]);
    });
  }

  // "10m", "1h", "2d" in minutes; null when it is no step.
  function minutes(step) {
    var parts = /^(\d{1,5})([mhd])$/.exec(step);
    return parts ? parseInt(parts[1], 10) * { m: 1, h: 60, d: 1440 }[parts[2]] : null;
  }

  // A scheduler from { retention, maximum, fuzz, shortTerm, steps, resteps } and perhaps weights.
  function scheduler(settings) {
    var w = weights(settings.weights || WEIGHTS, settings.resteps.length, settings.shortTerm);
    var decay = -w[20];
    var factor = round8(Math.exp(Math.log(0.9) / decay) - 1);
    return {
      w: w,
      decay: decay,
      factor: factor,
      modifier: round8((Math.pow(settings.retention, 1 / decay) - 1) / factor),
      maximum: settings.maximum,
      fuzz: settings.fuzz,
      shortTerm: settings.shortTerm,
      steps: settings.steps.map(minutes),
      resteps: settings.resteps.map(minutes)
    };
  }

  // A card that was never seen.
  function fresh(now) {
    return {
      due: now, stability: 0, difficulty: 0, elapsed: 0, scheduled: 0,
      reps: 0, lapses: 0, step: 0, state: NEW, last: null, day: null
    };
  }

  // The share that is recalled after so many days.
  function recall(p, days, stability) {
    return round8(Math.pow(1 + (p.factor * days) / stability, p.decay));
  }

  // The probability that a card is recalled at a time; 0 for one that was never seen.
  function retrievability(p, card, at) {
    if (card.state === NEW) return 0;
    return recall(p, Math.max(0, Math.floor((at - card.last) / DAY)), round8(card.stability));
  }

  function firstDifficulty(w, grade) {
    return round8(w[4] - Math.exp((grade - 1) * w[5]) + 1);
  }

  function nextDifficulty(w, difficulty, grade) {
    var damped = round8((-w[6] * (grade - 3) * (10 - difficulty)) / 9);
    var reverted = w[7] * firstDifficulty(w, EASY) + (1 - w[7]) * (difficulty + damped);
    return clamp(round8(reverted), 1, 10);
  }

  function afterRecall(w, card, recalled, grade) {
    var gain =
      Math.exp(w[8]) *
      (11 - card.difficulty) *
      Math.pow(card.stability, -w[9]) *
      (Math.exp((1 - recalled) * w[10]) - 1) *
      (grade === HARD ? w[15] : 1) *
      (grade === EASY ? w[16] : 1);
    return round8(clamp(card.stability * (1 + gain), LEAST, MOST));
  }

  function afterLapse(p, card, recalled) {
    var w = p.w;
    var forgot =
      w[11] *
      Math.pow(card.difficulty, -w[12]) *
      (Math.pow(card.stability + 1, w[13]) - 1) *
      Math.exp((1 - recalled) * w[14]);
    var most = card.stability / Math.exp(p.shortTerm ? w[17] * w[18] : 0);
    return clamp(round8(most), LEAST, round8(clamp(forgot, LEAST, MOST)));
  }

  function onTheSameDay(w, stability, grade) {
    var gain = Math.pow(stability, -w[19]) * Math.exp(w[17] * (grade - 3 + w[18]));
    return round8(clamp(stability * (grade >= HARD ? Math.max(gain, 1) : gain), LEAST, MOST));
  }

  // The card's memory after a grade, the rest as it was.
  function remembered(p, card, days, grade) {
    var next = Object.assign({}, card);
    if (card.difficulty === 0 && card.stability === 0) {
      next.difficulty = clamp(firstDifficulty(p.w, grade), 1, 10);
      next.stability = Math.max(p.w[grade - 1], 0.1);
      return next;
    }
    next.difficulty = nextDifficulty(p.w, card.difficulty, grade);
    if (days === 0 && p.shortTerm) {
      next.stability = onTheSameDay(p.w, card.stability, grade);
    } else {
      var recalled = recall(p, days, card.stability);
      next.stability =
        grade === AGAIN ? afterLapse(p, card, recalled) : afterRecall(p.w, card, recalled, grade);
    }
    return next;
  }

  // Alea, Johannes Baagøe's generator: the first number that comes of a seed.
  function random(seed) {
    var n = 4022871197;
    function mash(text) {
      for (var i = 0; i < text.length; i++) {
        n += text.charCodeAt(i);
        var h = 0.02519603282416938 * n;
        n = h >>> 0;
        h = (h - n) * n;
        n = h >>> 0;
        n += (h - n) * 4294967296;
      }
      return (n >>> 0) * 2.3283064365386963e-10;
    }
    var s = [mash(" "), mash(" "), mash(" ")];
    for (var i = 0; i < 3; i++) {
      s[i] -= mash(seed);
      if (s[i] < 0) s[i] += 1;
    }
    var t = 2091639 * s[0] + 2.3283064365386963e-10;
    return t - (t | 0);
  }

  function fuzzed(p, interval, visit) {
    if (!p.fuzz || interval < 2.5) return Math.round(interval);
    var delta = FUZZ.reduce(function (sum, part) {
      return sum + part[2] * Math.max(Math.min(interval, part[1]) - part[0], 0);
    }, 1);
    var least = Math.max(2, Math.round(interval - delta));
    var most = Math.min(Math.round(interval + delta), p.maximum);
    if (interval > visit.days) least = Math.max(least, visit.days + 1);
    least = Math.min(least, most);
    return Math.floor(visit.chance * (most - least + 1) + least);
  }

  function interval(p, stability, visit) {
    var days = clamp(Math.round(stability * p.modifier), 1, Infinity);
    return fuzzed(p, Math.min(days, p.maximum), visit);
  }

  // What the steps of learning say: in how many minutes, and at which step then; null: they are over.
  function stepAfter(p, card, grade) {
    var steps = card.state === NEW || card.state === LEARNING ? p.steps : p.resteps;
    if (card.step >= steps.length) return null;
    if (card.state === REVIEW) return grade === AGAIN ? { wait: steps[card.step], step: 0 } : null;
    if (grade === AGAIN) return { wait: steps[0], step: 0 };
    if (grade === HARD) {
      var two = steps.length > 1 ? (steps[0] + steps[1]) / 2 : steps[0] * 1.5;
      return { wait: Math.round(two), step: card.step };
    }
    var following = grade === GOOD ? steps[card.step + 1] : 0;
    return following ? { wait: following, step: card.step + 1 } : null;
  }

  function inDays(card, days, now) {
    card.state = REVIEW;
    card.scheduled = days;
    card.due = now + days * DAY;
  }

  // Sets when a card comes again that is being learnt.
  function stepOn(p, card, next, grade, state, visit) {
    var after = stepAfter(p, card, grade);
    next.step = after && after.wait > 0 ? after.step : 0;
    if (!after || after.wait <= 0) {
      inDays(next, interval(p, next.stability, visit), visit.now);
      return;
    }
    next.due = visit.now + after.wait * MINUTE;
    next.scheduled = Math.floor(after.wait / 1440);
    next.state = after.wait < 1440 ? state : REVIEW;
  }

  // Sets the intervals of cards for rising grades, each longer than the one before.
  function spread(p, cards, visit) {
    var days = cards.map(function (card) {
      return interval(p, card.stability, visit);
    });
    days[0] = Math.min(days[0], days[1]);
    cards.forEach(function (card, i) {
      if (i > 0) days[i] = Math.max(days[i], days[i - 1] + 1);
      card.step = 0;
      inDays(card, days[i], visit.now);
    });
  }

  // A clock that was set back, or a journey to the west, makes no day a negative one.
  function visitOf(p, card, now, day) {
    var before = isFinite(parseFloat(card.day)) ? card.day : dayOf(card.last);
    var days = card.state === NEW || card.last === null ? 0 : Math.max(0, day - before);
    var seed = now + "_" + (card.reps + 1) + "_" + card.difficulty * card.stability;
    return { now: now, days: days, chance: p.fuzz ? random(seed) : 0 };
  }

  function dayOf(time) {
    return Math.floor(time / DAY);
  }

  // What each grade would make of a card: [null, again, hard, good, easy]. day: the number of the
  // reader's day, UTC's without one.
  function preview(p, card, now, day) {
    var today = day === undefined || day === null ? dayOf(now) : day;
    var visit = visitOf(p, card, now, today);
    var seen = Object.assign({}, card, {
      last: now,
      day: today,
      elapsed: visit.days,
      reps: card.reps + 1
    });
    var next = [AGAIN, HARD, GOOD, EASY].map(function (grade) {
      return remembered(p, seen, visit.days, grade);
    });
    if (!p.shortTerm) {
      spread(p, next, visit);
      if (card.state !== NEW) next[0].lapses += 1;
    } else if (card.state === REVIEW) {
      spread(p, next.slice(1), visit);
      stepOn(p, seen, next[0], AGAIN, RELEARNING, visit);
      next[0].lapses += 1;
    } else {
      next.forEach(function (after, i) {
        stepOn(p, seen, after, i + 1, card.state === NEW ? LEARNING : card.state, visit);
      });
    }
    return [null].concat(next);
  }

  // What a grade (1 again, 2 hard, 3 good, 4 easy) makes of a card.
  function next(p, card, now, grade, day) {
    return preview(p, card, now, day)[grade];
  }

  window.kartei.fsrs = {
    scheduler: scheduler, fresh: fresh, preview: preview, next: next, minutes: minutes,
    retrievability: retrievability, NEW: NEW, LEARNING: LEARNING, REVIEW: REVIEW, RELEARNING: RELEARNING
  };
})();
