// What a reader's browser keeps: the log of reviews, what follows from it for each card, settings.
// The database carries the site's id, since all sites of one origin share their storage. Where there
// is none, everything lasts as long as the page: store.lasting is false then.
(function () {
  "use strict";
  var kartei = window.kartei;
  var progress = kartei.progress;
  var NAME = "kartei-" + document.documentElement.dataset.site;

  function done(request) {
    return new Promise(function (resolve, reject) {
      request.onsuccess = function () { resolve(request.result); };
      request.onerror = function () { reject(request.error); };
    });
  }

  function finished(transaction) {
    return new Promise(function (resolve, reject) {
      transaction.oncomplete = function () { resolve(); };
      transaction.onabort = transaction.onerror = function () { reject(transaction.error); };
    });
  }

  function upgrade(database) {
    var log = database.createObjectStore("log", { keyPath: "k" });
    log.createIndex("c", "c");
    log.createIndex("t", "t");
    database.createObjectStore("states", { keyPath: "c" });
    database.createObjectStore("meta");
  }

  function opened() {
    return new Promise(function (resolve, reject) {
      var request = indexedDB.open(NAME, 1);
      request.onupgradeneeded = function () { upgrade(request.result); };
      request.onsuccess = function () {
        request.result.onversionchange = function () { request.result.close(); };
        resolve(request.result);
      };
      request.onerror = request.onblocked = function () { reject(request.error); };
    });
  }

  // The store over a database.
  function lasting(database) {
    function reading(name) {
      return database.transaction(name).objectStore(name);
    }
    function writing() {
      return database.transaction(["log", "states", "meta"], "readwrite");
    }
    return {
      lasting: true,
      states: function () { return done(reading("states").getAll()); },
      log: function () { return done(reading("log").getAll()); },
      since: function (time) {
        return done(reading("log").index("t").getAll(IDBKeyRange.lowerBound(time)));
      },
      entry: function (key) { return done(reading("log").get(key)); },
      meta: function (key) { return done(reading("meta").get(key)); },
      setMeta: function (key, value) {
        var transaction = writing();
        transaction.objectStore("meta").put(value, key);
        return finished(transaction);
      },
      // Writes an entry, if there is one, and the state that follows for the first of the ids from
      // the log of all of them, as it is stored now: another window may have added to it.
      write: function (entry, ids, about) {
        var transaction = writing();
        var log = transaction.objectStore("log");
        var states = transaction.objectStore("states");
        if (entry) log.put(entry);
        return Promise.all(ids.map(function (id) {
          return done(log.index("c").getAll(id));
        })).then(function (found) {
          var state = progress.replay([].concat.apply([], found));
          ids.forEach(function (id) { states.delete(id); });
          if (state) states.put(Object.assign({ c: ids[0] }, about, state));
          return finished(transaction).then(function () { return state; });
        });
      },
      // Puts all of it in place of what is there.
      replace: function (log, states, meta) {
        var transaction = writing();
        var entries = transaction.objectStore("log");
        var known = transaction.objectStore("states");
        entries.clear();
        known.clear();
        log.forEach(function (entry) { entries.put(entry); });
        states.forEach(function (state) { known.put(state); });
        Object.keys(meta).forEach(function (key) {
          transaction.objectStore("meta").put(meta[key], key);
        });
        return finished(transaction);
      }
    };
  }

  // The same for as long as the page lives.
  function passing() {
    var log = [];
    var states = {};
    var meta = {};
    function copy(value) {
      return Promise.resolve(value === undefined ? value : JSON.parse(JSON.stringify(value)));
    }
    return {
      lasting: false,
      states: function () {
        return copy(Object.keys(states).map(function (id) { return states[id]; }));
      },
      log: function () { return copy(log); },
      since: function (time) {
        return copy(log.filter(function (entry) { return entry.t >= time; }));
      },
      entry: function (key) {
        return copy(log.filter(function (entry) { return entry.k === key; })[0]);
      },
      meta: function (key) { return copy(meta[key]); },
      setMeta: function (key, value) {
        meta[key] = value;
        return Promise.resolve();
      },
      write: function (entry, ids, about) {
        if (entry) {
          log = log.filter(function (other) { return other.k !== entry.k; }).concat([entry]);
        }
        var state = progress.replay(log.filter(function (other) {
          return ids.indexOf(other.c) >= 0;
        }));
        ids.forEach(function (id) { delete states[id]; });
        if (state) states[ids[0]] = Object.assign({ c: ids[0] }, about, state);
        return copy(state);
      },
      replace: function (entries, known, more) {
        log = entries;
        states = {};
        known.forEach(function (state) { states[state.c] = state; });
        Object.assign(meta, more);
        return Promise.resolve();
      }
    };
  }

  // The site's store.
  kartei.openStore = function () {
    return Promise.resolve()
      .then(opened)
      .then(lasting, passing);
  };
})();
