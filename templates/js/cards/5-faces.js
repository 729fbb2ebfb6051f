// What is on the cards. It comes in shards, each a script, so that it works without a server; a
// shard is loaded when one of its cards is wanted.
(function () {
  "use strict";
  var kartei = window.kartei;
  var waiting = {}; // by shard: all who do something when it comes

  // Shards call this. hash: of the faces, which the index names, too. pieces: of the drawings that
  // the faces refer to, if any.
  kartei.cardFaces = function (shard, hash, faces, pieces) {
    var those = waiting[shard] || [];
    delete waiting[shard];
    those.forEach(function (come) { come(hash, pieces ? faces.map(function (face) { return kartei.drawn(face, pieces); }) : faces); });
  };

  // A face with its drawings in the places of the references to their pieces.
  kartei.drawn = function (face, pieces) {
    function drawn(value) {
      if (Array.isArray(value)) return value.map(drawn);
      if (typeof value !== "string") return value;
      return value.replace(/\uE000([fb])([\d -]+)\uE001/g, function (all, side, runs) {
        return runs.split(" ").map(function (run) {
          var ends = run.split("-");
          return pieces.slice(Number(ends[0]), Number(ends[ends.length - 1]) + 1).join("");
        }).join("").replace(/\uE002/g, side === "f" ? "k-front-" : "k-back-");
      });
    }
    var whole = {};
    Object.keys(face).forEach(function (key) { whole[key] = drawn(face[key]); });
    return whole;
  };

  var marked = []; // all who wait for the marks

  // The marks call this.
  kartei.cardMarks = function (version, rows) {
    var those = marked;
    marked = [];
    those.forEach(function (come) { come(version, rows); });
  };

  // By what an index's cards are recognised when their ids have changed, as a promise:
  // [[hash, place, question, answer, former ids...]].
  kartei.marks = function (folder, index) {
    return new Promise(function (resolve, reject) {
      function fail() {
        reject(new Error("marks"));
      }
      marked.push(function (version, rows) {
        if (version === index.version) resolve(rows);
        else fail();
      });
      var script = document.createElement("script");
      script.onerror = fail;
      script.src = folder + "marks.js?" + index.version;
      document.head.appendChild(script);
    });
  };

  // The faces of an index's cards, from a folder. A shard of another build than the index's counts
  // as one that could not be loaded.
  kartei.faces = function (folder, index) {
    var shards = {};

    function load(shard) {
      if (shards[shard]) return shards[shard];
      var hash = index.shards[shard - 1];
      shards[shard] = new Promise(function (resolve, reject) {
        function fail() {
          delete shards[shard];
          reject(new Error("shard " + shard));
        }
        var script = document.createElement("script");
        (waiting[shard] = waiting[shard] || []).push(function (found, faces) {
          if (found === hash) resolve(faces);
          else fail();
        });
        script.onerror = fail;
        script.src = folder + shard + ".js?" + hash;
        document.head.appendChild(script);
      });
      return shards[shard];
    }

    return {
      // The face of a card, as a promise.
      of: function (card) {
        return load(card.shard).then(function (faces) { return faces[card.at]; });
      },
      // Loads what will be wanted soon.
      ahead: function (cards) {
        cards.forEach(function (card) { load(card.shard).catch(function () {}); });
      }
    };
  };
})();
