// The cards there are, and the choice among them that an address names. No DOM, no storage.
(function () {
  "use strict";
  var fsrs = window.kartei.fsrs;
  var KEYS = ["sitting", "topic", "note", "section", "tag", "kind", "state", "mode"];
  var HARD = 7; // of FSRS's difficulty, 1 to 10
  var LAPSES = 3;
  var LEECH = 8; // lapses, as in Anki
  var AGAIN = 4;

  // Cards from the index that the site brings (CardIndex in the build says what stands where).
  function cards(index) {
    var more = {};
    index.more.forEach(function (n) { more[n] = true; });
    var all = index.cards.map(function (row, n) {
      var note = index.notes[row[2]];
      return {
        n: n,
        id: row[0],
        kind: index.kinds[row[1]],
        more: more[n] === true,
        note: note[0],
        topic: index.topics[note[2]],
        section: row[3],
        group: row[4],
        tags: (row[5] || []).map(function (i) { return index.tags[i]; }),
        sittings: (row[6] || []).map(function (i) { return index.sittings[i][0]; }),
        sat: row[6] || [],
        asked: (row[6] || []).length,
        fits: true,
        fact: -1,
        shard: Math.floor(n / index.shard) + 1,
        at: n % index.shard
      };
    });
    (index.facts || []).forEach(function (numbers, fact) {
      numbers.forEach(function (n) { all[n].fact = fact; });
    });
    return all;
  }

  // Says of each card whether the reader's exam may ask for it, and how often it did. What no exam
  // asked for yet belongs to all of them. parts: { name: value }, see kartei.exam.
  function aim(index, all, parts) {
    var names = (index.parts || []).map(function (part) { return part[0]; });
    var mine = index.sittings.map(function (sitting) {
      return window.kartei.exam.fits(names, sitting[2] || [], parts);
    });
    all.forEach(function (card) {
      card.asked = card.sat.filter(function (i) { return mine[i]; }).length;
      card.fits = card.sat.length === 0 || card.asked > 0;
    });
    return mine;
  }

  // The numbers of a section, "note#section", and of all those within it.
  function within(index, name) {
    var found = {};
    index.sections.forEach(function (section, i) {
      var own = index.notes[section[0]][0] + "#" + section[1] === name;
      if (own) found[i] = true;
    });
    for (var grown = true; grown; ) {
      grown = false;
      for (var i = 0; i < index.sections.length; i++) {
        if (!found[i] && found[index.sections[i][3]]) grown = found[i] = true;
      }
    }
    return found;
  }

  function isHard(state) {
    return state.lapses >= LAPSES || state.difficulty > HARD;
  }

  // Whether a grade made a leech of a card: one that was forgotten eight times, and each fourth time
  // after that, if its reader has brought it back.
  function isLeech(before, after) {
    var lapses = after.lapses;
    return lapses > (before ? before.lapses : 0) && lapses >= LEECH && (lapses - LEECH) % AGAIN === 0;
  }

  function isDue(state, end) {
    return state.state !== fsrs.NEW && state.due < end;
  }

  // Whether a card fits a state: due until the end of the day, new, or hard.
  function hasState(state, wanted, end) {
    if (wanted === "new") return !state;
    if (wanted === "due") return Boolean(state) && isDue(state, end);
    if (wanted === "hard") return Boolean(state) && isHard(state);
    return true;
  }

  // The cards that fit all that is chosen. states: by card id; end: of the day; more: whether those
  // count, too, that are not learnt by default. They do where a sitting or a place is chosen that has
  // no others, as pages count them, and a card that was learnt once is never lost sight of. What only
  // others' exams asked for is left out unless a sitting or a place is chosen.
  function choose(index, all, chosen, states, end, more) {
    var whole = chosen.sitting || chosen.note || chosen.section;
    var sections = chosen.section ? within(index, chosen.section) : null;
    var there = all.filter(function (card) {
      return (
        (whole || card.fits) &&
        (!chosen.sitting || card.sittings.indexOf(chosen.sitting) >= 0) &&
        (!chosen.topic || card.topic === chosen.topic) &&
        (!chosen.note || card.note === chosen.note) &&
        (!sections || sections[card.section])
      );
    });
    var others = more || (whole && there.every(function (card) { return card.more; }));
    return there.filter(function (card) {
      return (
        (others || !card.more || states[card.id]) &&
        (!chosen.tag || card.tags.indexOf(chosen.tag) >= 0) &&
        (!chosen.kind || card.kind === chosen.kind) &&
        hasState(states[card.id], chosen.state, end)
      );
    });
  }

  // What the start page says of the topics: { sums: { topic: cards that are known, as a share each },
  // cards: { topic: how many there are for the reader's exam }, count, whole: how many in all, of the core
  // and with the rest, out: { card: true } of those learnt that it doesn't ask for, hard: [[note, title,
  // hard cards]], the hardest first }.
  function topics(index, all, states, scheduler, at) {
    var sums = {};
    var cards = {};
    var hard = {};
    var out = {};
    var count = 0;
    var whole = 0;
    all.forEach(function (card) {
      var state = states[card.id];
      if (!card.fits) {
        if (state) out[card.id] = true;
        return;
      }
      whole += 1;
      count += card.more && !state ? 0 : 1;
      cards[card.topic] = (cards[card.topic] || 0) + 1;
      if (!state) return;
      sums[card.topic] = (sums[card.topic] || 0) + fsrs.retrievability(scheduler, state, at);
      if (isHard(state)) hard[card.note] = (hard[card.note] || 0) + 1;
    });
    var notes = index.notes.filter(function (note) { return hard[note[0]]; });
    notes.sort(function (a, b) { return hard[b[0]] - hard[a[0]]; });
    return {
      sums: sums, cards: cards, count: count, whole: whole, out: out,
      hard: notes.slice(0, 3).map(function (note) { return [note[0], note[1], hard[note[0]]]; })
    };
  }

  function known(index, key, value) {
    function first(row) { return row[0] === value; }
    if (key === "sitting") return index.sittings.some(first);
    if (key === "note") return index.notes.some(first);
    if (key === "topic") return index.topics.indexOf(value) >= 0;
    if (key === "tag") return index.tags.indexOf(value) >= 0;
    if (key === "kind") return index.kinds.indexOf(value) >= 0;
    if (key === "state") return ["due", "new", "hard"].indexOf(value) >= 0;
    if (key === "mode") return value === "cram" || value === "learn";
    return Object.keys(within(index, value)).length > 0;
  }

  // What a fragment chooses; what no card has is left out.
  function fromFragment(index, fragment) {
    var chosen = {};
    fragment.replace(/^#/, "").split("&").forEach(function (pair) {
      var at = pair.indexOf("=");
      var key = pair.slice(0, at);
      var value;
      try {
        value = decodeURIComponent(pair.slice(at + 1).replace(/\+/g, " "));
      } catch (e) {
        return; // no address at all
      }
      if (at > 0 && KEYS.indexOf(key) >= 0 && known(index, key, value)) chosen[key] = value;
    });
    return chosen;
  }

  // The fragment that chooses the same, without "#"; empty when nothing is chosen.
  function toFragment(chosen) {
    return KEYS.filter(function (key) {
      return chosen[key];
    }).map(function (key) {
      return key + "=" + encodeURIComponent(chosen[key]);
    }).join("&");
  }

  window.kartei.deck = {
    topics: topics, aim: aim,
    cards: cards, choose: choose, isDue: isDue, isLeech: isLeech, fromFragment: fromFragment, toFragment: toFragment
  };
})();
