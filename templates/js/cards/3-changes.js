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

  window.kartei.changes = { since: since, joined: joined, likeness: likeness, successors: successors };
})();
