// Loads the index: its head once, its parts when a query needs them. All are scripts, so that it
// works without a server.
(function () {
  "use strict";
  var kartei = window.kartei;
  var root = new URL("..", document.querySelector('script[src$="assets/kartei.js"]').src).href;
  var store = { root: root, head: null, page: "", words: {}, terms: {}, documents: {} };
  var waiting = []; // { done, failed }: for the head
  var parts = {}; // by address: who waits for it
  var fresh = ""; // asks past the browser's cache after a new build

  function script(name, failed) {
    var element = document.createElement("script");
    element.src = root + "data/search/" + name;
    element.onload = element.onerror = function () {
      element.remove();
      failed();
    };
    document.head.appendChild(element);
  }

  kartei.searchHead = function (head) {
    store.head = head.index;
    store.page = head.page;
    store.words = head.words;
    store.terms = {};
    store.documents = {};
  };

  // A part of another build than the head's is left out, and both are asked for anew.
  kartei.searchPart = function (version, kind, number, part) {
    if (!store.head || version !== store.head.version) return;
    if (kind === "t") store.terms[number] = kartei.shards.termShard(part);
    else store.documents[number] = part;
  };

  // Calls back once the head is there.
  function ready(done, failed) {
    if (store.head) {
      done();
      return;
    }
    waiting.push({ done: done, failed: failed });
    if (waiting.length > 1) return;
    script("index.js" + fresh, function () {
      var all = waiting;
      waiting = [];
      all.forEach(function (one) { (store.head ? one.done : one.failed)(); });
    });
  }

  function part(kind, number, done) {
    var name = kind + number + ".js?" + store.head.version;
    if (parts[name]) {
      parts[name].push(done);
      return;
    }
    parts[name] = [done];
    script(name, function () {
      var all = parts[name];
      delete parts[name];
      all.forEach(function (one) { one(); });
    });
  }

  // Loads what an answer needs; then calls back, or fails if something could not be had.
  function load(needs, done, failed) {
    var open = needs.terms.length + needs.documents.length;
    var version = store.head.version;
    function one() {
      if (--open > 0) return;
      var all = needs.terms.every(function (number) { return store.terms[number]; }) &&
        needs.documents.every(function (number) { return store.documents[number]; });
      if (all) {
        done();
      } else if (!fresh) {
        fresh = "?" + Date.now();
        if (store.head.version === version) store.head = null;
        ready(done, failed);
      } else {
        failed();
      }
    }
    needs.terms.forEach(function (number) { part("t", number, one); });
    needs.documents.forEach(function (number) { part("d", number, one); });
  }

  // Answers a query; only the last one that was asked in the same place is answered.
  function asker(found, failed) {
    var last = 0;
    return function (text, limit) {
      var turn = ++last;
      function again() {
        if (turn !== last) return;
        var answer = kartei.query.search(text, store, limit);
        if (answer.needs.terms.length || answer.needs.documents.length) load(answer.needs, again, fail);
        else found(text, answer);
      }
      function fail() {
        if (turn === last) failed();
      }
      ready(again, fail);
    };
  }

  kartei.searchStore = { store: store, ready: ready, asker: asker };
})();
