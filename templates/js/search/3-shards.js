// The parts of the index, as the build writes them (io.kartei.search.SearchIndex), read when needed.
(function () {
  "use strict";
  var DIGITS = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
  var VALUES = {};
  for (var i = 0; i < DIGITS.length; i++) VALUES[DIGITS.charAt(i)] = i;

  // A part of the terms: { terms, postings, counts, acronyms }.
  function termShard(written) {
    return {
      terms: written.t === "" ? [] : written.t.split(" "),
      postings: written.p.split(" "),
      counts: written.n,
      acronyms: written.x,
      decoded: {},
      stems: {}
    };
  }

  // The documents with a term and its impact in each: [document, impact, document, impact, ...].
  function decode(text) {
    var pairs = [];
    var document = 0;
    var at = 0;
    while (at < text.length) {
      var shift = 0;
      var value;
      do {
        value = VALUES[text.charAt(at++)];
        document += (value & 31) << shift;
        shift += 5;
      } while (value > 31);
      pairs.push(document, VALUES[text.charAt(at++)]);
    }
    return pairs;
  }

  function postings(shard, at) {
    if (!shard.decoded[at]) shard.decoded[at] = decode(shard.postings[at]);
    return shard.decoded[at];
  }

  // In how many documents a term is.
  function count(shard, at) {
    var known = shard.counts[shard.terms[at]];
    return known === undefined ? postings(shard, at).length / 2 : known;
  }

  // The first of some sorted strings that is not less than a given one.
  function lower(sorted, text) {
    var low = 0;
    var high = sorted.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (sorted[middle] < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  // The number of the part that a term would be in.
  function place(head, term) {
    var at = lower(head.terms, term);
    return head.terms[at] === term ? at : Math.max(0, at - 1);
  }

  // The numbers of the parts with terms that begin like this, at most so many.
  function places(head, prefix, most) {
    var all = [];
    for (var at = place(head, prefix); at <= place(head, prefix + "\uffff") && all.length < most; at++) all.push(at);
    return all;
  }

  // A document: { kind, page, anchor, title, path, text, relevant }, and where it belongs: the page it is listed
  // under, with its title and what is above it, and the headings within that page.
  function documentOf(head, shards, number) {
    var shard = shards[Math.floor(number / head.perShard)];
    var row = shard.documents[number % head.perShard];
    var page = shard.pages[row[1]];
    var path = [page[2]];
    if (row[3] !== page[1] || row[2] !== "") path.push(page[1]);
    path.push(row[4]);
    return {
      number: number,
      kind: row[0],
      page: page[0],
      anchor: row[2],
      title: row[3],
      path: path.filter(Boolean).join(" › "),
      text: row[5],
      relevant: row[6] === 1,
      of: page[3] || page[0],
      ofTitle: page[3] ? page[2] : page[1],
      ofPath: page[3] ? "" : page[2],
      within: row[4]
    };
  }

  window.kartei.shards = {
    termShard: termShard, decode: decode, postings: postings, count: count, lower: lower, place: place,
    places: places, documentOf: documentOf
  };
})();
