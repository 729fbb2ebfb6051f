// What a reader can set, with what holds until then. No DOM, no storage.
(function () {
  "use strict";
  var progress = window.kartei.progress;
  var STANDARD = {
    fresh: 15, reviews: 150, retention: 0.9, maximum: 3650, fuzz: true, shortTerm: true, more: false,
    steps: ["1m", "10m"], resteps: ["10m"]
  };

  function within(value, least, most, otherwise) {
    var number = Number(value);
    return value !== null && value !== "" && number >= least && number <= most ? number : otherwise;
  }

  function steps(given, otherwise) {
    var list = Array.isArray(given) ? given : String(given).split(/[\s,]+/);
    list = list.filter(Boolean);
    var sound = list.length <= 8 && list.every(function (step) {
      return window.kartei.fsrs.minutes(String(step)) !== null;
    });
    return sound ? list.map(String) : otherwise;
  }

  // Complete and sound settings, from whatever was stored, imported or typed in.
  function sound(given) {
    var from = Object.assign({}, STANDARD, given);
    return {
      fresh: Math.round(within(from.fresh, 0, 9999, STANDARD.fresh)),
      reviews: Math.round(within(from.reviews, 0, 99999, STANDARD.reviews)),
      retention: Math.round(within(from.retention, 0.7, 0.97, STANDARD.retention) * 100) / 100,
      maximum: Math.round(within(from.maximum, 1, 36500, STANDARD.maximum)),
      fuzz: Boolean(from.fuzz),
      shortTerm: Boolean(from.shortTerm),
      more: Boolean(from.more),
      steps: steps(from.steps, STANDARD.steps),
      resteps: steps(from.resteps, STANDARD.resteps),
      changed: within(from.changed, 0, Infinity, 0)
    };
  }

  function scheduler(settings) {
    return progress.scheduler(progress.schedulerText(settings));
  }

  window.kartei.settings = { standard: STANDARD, sound: sound, scheduler: scheduler };
})();
