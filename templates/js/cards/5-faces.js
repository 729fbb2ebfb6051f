// What is on the cards. It comes in shards, each a script, so that it works without a server; a
// shard is loaded when one of its cards is wanted.
(function () {
  "use strict";
  var kartei = window.kartei;
  var waiting = {}; // by shard: all who do something when it comes

  // Shards call this. hash: of the faces, which the index names, too.
  kartei.cardFaces = function (shard, hash, faces) {
    var those = waiting[shard] || [];
    delete waiting[shard];
    those.forEach(function (come) { come(hash, faces); });
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
