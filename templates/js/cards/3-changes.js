// What became of the cards since the last visit. No DOM, no storage.
(function () {
  "use strict";
  var ALIKE = 0.5;

  // The ids that are new, changed, or gone. before: hash by id; cards: those there are now.
  function since(before, cards) {
    var found = { fresh: [], changed: [], gone: [] };
    var there = {};
    cards.forEach(function (card) {
      there[card.id] = true;
      if (before[card.id] === undefined) found.fresh.push(card.id);
      else if (before[card.id] !== card.hash) found.changed.push(card.id);
    });
    Object.keys(before).forEach(function (id) {
      if (!there[id]) found.gone.push(id);
    });
    return found;
  }

  // Adds what is found now to what the reader has not yet taken note of.
  function joined(earlier, found) {
    function both(a, b) {
      return a.concat(b.filter(function (id) { return a.indexOf(id) < 0; }));
    }
    if (!earlier) return found;
    function unless(list, other) {
      return list.filter(function (id) { return other.indexOf(id) < 0; });
    }
    var fresh = both(unless(earlier.fresh, found.gone), unless(found.fresh, earlier.gone));
    return {
      fresh: fresh,
      changed: unless(both(earlier.changed, found.changed), fresh.concat(found.gone)),
      gone: both(unless(earlier.gone, found.fresh), unless(found.gone, earlier.fresh))
    };
  }

  function pairs(text) {
    var plain = text.toLowerCase().replace(/[\s.,;:!?"„“”«»()]+/g, " ");
    var counts = {};
    for (var i = 0; i + 1 < plain.length; i++) {
      var pair = plain.slice(i, i + 2);
      counts[pair] = (counts[pair] || 0) + 1;
    }
    return { counts: counts, size: Math.max(0, plain.length - 1) };
  }

  // How alike two texts are, 0 to 1: the share of pairs of letters they have in common (Dice).
  function likeness(a, b) {
    var one = pairs(a);
    var other = pairs(b);
    if (one.size + other.size === 0) return a === b ? 1 : 0;
    var common = Object.keys(one.counts).reduce(function (sum, pair) {
      return sum + Math.min(one.counts[pair], other.counts[pair] || 0);
    }, 0);
    return (2 * common) / (one.size + other.size);
  }

  // What cards are recognised by, for certain: the keys of those that are gone, and of those there
  // are. Each line is a better reason than the next.
  var REASONS = [
    { was: function (old) { return old.id; }, is: function (card) { return card.former; } },
    { was: function (old) { return old.question; }, is: function (card) { return [card.question]; }, fresh: true },
    { was: function (old) { return old.hash; }, is: function (card) { return [card.hash]; }, fresh: true },
    {
      was: function (old) { return old.answer && old.place + " " + old.answer; },
      is: function (card) { return card.answer ? [card.place + " " + card.answer] : []; }, fresh: true
    },
    { was: function (old) { return old.answer; }, is: function (card) { return [card.answer]; }, fresh: true }
  ];

  // Which cards go on with those that have gone, without asking: [{ from, to }], each card once.
  // gone: [{ id, hash, place, question, answer }], all but the id perhaps missing; cards: those that
  // nobody has learnt yet, with the same and "former", the ids that they had. fresh: by id, those
  // that were not there before; only a former id speaks for others. Where two fit, nobody goes on.
  function heirs(gone, cards, fresh) {
    var pairs = [];
    var used = {};
    var over = {};
    REASONS.forEach(function (reason) {
      var olds = {};
      var news = {};
      gone.forEach(function (old) {
        var key = reason.was(old);
        if (key && !over[old.id]) (olds[key] = olds[key] || []).push(old.id);
      });
      cards.forEach(function (card) {
        if (used[card.id] || (reason.fresh && !fresh[card.id])) return;
        reason.is(card).forEach(function (key) {
          if (key && olds[key]) (news[key] = news[key] || []).push(card.id);
        });
      });
      Object.keys(news).forEach(function (key) {
        var from = olds[key][0];
        var to = news[key][0];
        if (olds[key].length > 1 || news[key].length > 1 || used[to] || over[from]) return;
        used[to] = over[from] = true;
        pairs.push({ from: from, to: to });
      });
    });
    return pairs;
  }

  // What has changed, when cards went on as others: those are neither new nor gone.
  function inherited(found, pairs) {
    var from = {};
    var to = {};
    pairs.forEach(function (pair) { from[pair.from] = to[pair.to] = true; });
    return {
      fresh: found.fresh.filter(function (id) { return !to[id]; }),
      changed: found.changed.concat(found.fresh.filter(function (id) { return to[id]; })),
      gone: found.gone.filter(function (id) { return !from[id]; })
    };
  }

  // What a reader has not yet taken note of, of cards that went on as others since then.
  function renamed(earlier, pairs) {
    var to = {};
    pairs.forEach(function (pair) { to[pair.from] = pair.to; });
    function now(ids) {
      return ids.map(function (id) { return to[id] || id; });
    }
    return earlier && { fresh: now(earlier.fresh), changed: now(earlier.changed), gone: earlier.gone };
  }

  // Which of the new cards goes on with which of those that have gone: [{ from, to }], each card
  // once, the most alike first. Both are lists of { id, place, text }; only one place's are compared.
  function successors(gone, fresh) {
    var candidates = [];
    gone.forEach(function (old) {
      fresh.forEach(function (card) {
        if (card.place !== old.place) return;
        var alike = likeness(old.text, card.text);
        if (alike >= ALIKE) candidates.push({ from: old.id, to: card.id, alike: alike });
      });
    });
    candidates.sort(function (a, b) {
      return b.alike - a.alike || (a.from + "\n" + a.to < b.from + "\n" + b.to ? -1 : 1);
    });
    var used = {};
    return candidates.filter(function (candidate) {
      if (used["f" + candidate.from] || used["t" + candidate.to]) return false;
      return (used["f" + candidate.from] = used["t" + candidate.to] = true);
    }).map(function (candidate) {
      return { from: candidate.from, to: candidate.to };
    });
  }

  window.kartei.changes = {
    since: since, joined: joined, likeness: likeness, heirs: heirs, inherited: inherited, renamed: renamed,
    successors: successors
  };
})();
