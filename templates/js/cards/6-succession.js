// How a learner's progress outlives changes of the site: which cards go on as others, which have come
// and which are gone.
(function () {
  "use strict";
  var kartei = window.kartei;
  var progress = kartei.progress;

  // Lets a learner go on over changes. load(): the cards' marks, as a promise, see kartei.marks.
  kartei.succession = function (me, inner, load) {
    var store = me.store;
    var index = me.index;

    // Tells all cards by what they are recognised: hash, place, question, answer, former.
    var marks = null;
    me.marked = function () {
      marks = marks || load().then(function (rows) {
        me.cards.forEach(function (card, n) {
          var row = rows[n];
          card.hash = row[0];
          card.place = row[1];
          card.question = row[2];
          card.answer = row[3];
          card.former = row.slice(4);
        });
      });
      return marks;
    };

    function lost() {
      return Object.keys(me.states).filter(function (id) { return !me.card(id); });
    }

    // Compares the cards with those of the last visit, and lets those go on that surely are others
    // that have gone; gives whether there were any. me.fresh: those that have come since the first visit, and when; of them a card
    // that has gone may go on.
    me.compare = function (now) {
      return store.meta("known").then(function (known) {
        me.fresh = (known && known.fresh) || {};
        var same = known && known.version === index.version;
        if (same && lost().every(function (id) { return me.gone[id]; })) return null;
        return me.marked().then(function () {
          return same ? goOn(known, now) : compared(known, now);
        });
      }).then(function (pairs) {
        return Promise.resolve(noteGone(now)).then(function () { return Boolean(pairs && pairs.length); });
      });
    };

    // Lets cards go on whose progress has just been added.
    me.inherit = function (now) {
      if (!lost().length) return Promise.resolve();
      return Promise.all([store.meta("known"), me.marked()]).then(function (both) {
        return goOn(both[0], now);
      }).catch(function () {}); // then they are asked about
    };

    function compared(known, now) {
      var marks = {};
      me.cards.forEach(function (card) { marks[card.id] = [card.hash, card.place, card.question, card.answer].join(" "); });
      return goOn(known, now).then(function (pairs) {
        if (known) {
          var found = kartei.changes.inherited(kartei.changes.since(hashes(known), me.cards), pairs);
          found.fresh.forEach(function (id) { me.fresh[id] = now; });
          progress.expired(me.fresh, now).forEach(function (id) { delete me.fresh[id]; });
          me.changes = kartei.changes.joined(kartei.changes.renamed(me.changes, pairs), found);
        }
        return Promise.all([
          store.setMeta("known", { version: index.version, marks: marks, fresh: me.fresh }),
          store.setMeta("changes", me.changes)
        ]).then(function () { return pairs; });
      });
    }

    // The hashes of the cards of the last visit, by id; earlier versions kept nothing else.
    function hashes(known) {
      var all = {};
      Object.keys(known.marks || {}).forEach(function (id) { all[id] = known.marks[id].split(" ")[0]; });
      return known.marks ? all : known.hashes;
    }

    // Lets cards go on with what was learnt of those that they have been; gives the pairs.
    function goOn(known, now) {
      var before = known ? hashes(known) : {};
      var gone = lost().map(function (id) {
        var mark = ((known && known.marks && known.marks[id]) || before[id] || "").split(" ");
        return { id: id, hash: mark[0], place: mark[1], question: mark[2], answer: mark[3] };
      });
      var open = me.cards.filter(function (card) { return !me.states[card.id]; });
      var fresh = {};
      if (known) open.forEach(function (card) { fresh[card.id] = before[card.id] === undefined || me.fresh[card.id] > 0; });
      var pairs = gone.length ? kartei.changes.heirs(gone, open, fresh) : [];
      return moveAll(pairs, now).then(function () { return pairs; });
    }

    // Notes since when cards are gone that the reader has learnt, and forgets those of long ago.
    function noteGone(now) {
      var gone = {};
      Object.keys(me.states).forEach(function (id) {
        if (!me.card(id)) gone[id] = me.gone[id] || now;
      });
      var over = progress.expired(gone, now);
      if (Object.keys(gone).sort().join("\n") === Object.keys(me.gone).sort().join("\n") && !over.length) return null;
      me.gone = gone;
      return over.length ? forget(over) : store.setMeta("gone", gone);
    }

    function forget(ids) {
      var map = progress.moveMap(me.moves);
      ids.forEach(function (id) {
        delete me.gone[id];
        delete me.states[id];
      });
      return store.log().then(function (log) {
        var kept = log.filter(function (entry) { return ids.indexOf(progress.resolved(entry.c, map)) < 0; });
        return store.replace(kept, stateList(), { gone: me.gone });
      });
    }

    function stateList() {
      return Object.keys(me.states).map(function (id) { return me.states[id]; });
    }

    me.noted = function () {
      me.changes = null;
      return store.setMeta("changes", null);
    };

    // Lets a card go on with what was learnt of another: { from, to }.
    me.move = function (pair, now) {
      return moveAll([pair], now);
    };

    function moveAll(pairs, now) {
      if (!pairs.length) return Promise.resolve();
      me.moves = me.moves.concat(pairs.map(function (pair) { return { from: pair.from, to: pair.to, t: now }; }));
      var map = progress.moveMap(me.moves);
      var ids = {};
      Object.keys(map).forEach(function (from) {
        var to = progress.resolved(from, map);
        (ids[to] = ids[to] || [to]).push(from);
      });
      return store.setMeta("moves", me.moves).then(function () {
        return Promise.all(pairs.map(function (pair) {
          var about = { p: me.card(pair.to).place || "", f: (me.states[pair.from] || {}).f || "" };
          return store.write(null, ids[pair.to] || [pair.to], about).then(function (state) {
            delete me.states[pair.from];
            delete me.gone[pair.from];
            delete me.fresh[pair.to];
            if (state) me.states[pair.to] = Object.assign({ c: pair.to }, about, state);
          });
        }));
      }).then(function () {
        inner.findAsleep();
        return store.setMeta("gone", me.gone);
      });
    }

    // Lets what was learnt of a card rest.
    me.decline = function (from) {
      me.declined[from] = true;
      return store.setMeta("declined", me.declined);
    };
  };
})();
