// What is on the cards. It comes in shards, each a script, so that it works without a server; a
// shard is loaded when one of its cards is wanted.
(function () {
  "use strict";
  var kartei = window.kartei;
  var waiting = {}; // by shard: what to do when it comes

  // Shards call this.
  kartei.cardFaces = function (shard, faces) {
    if (waiting[shard]) waiting[shard](faces);
  };

  // The faces of an index's cards, from a folder.
  kartei.faces = function (folder, index) {
    var shards = {};

    function load(shard) {
      if (shards[shard]) return shards[shard];
      shards[shard] = new Promise(function (resolve, reject) {
        var script = document.createElement("script");
        waiting[shard] = resolve;
        script.onerror = function () {
          delete shards[shard];
          reject(new Error("shard " + shard));
        };
        script.src = folder + shard + ".js?" + index.shards[shard - 1];
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
