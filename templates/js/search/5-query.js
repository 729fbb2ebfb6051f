// What a query finds, from those parts of the index that are there. Pure: the same query and parts
// give the same answer, which also says which parts are still needed.
(function () {
  "use strict";
  var kartei = window.kartei;
  var shards = kartei.shards;
  var SPAN = 1.1; // what is written as one counts more than its parts
  var STANDS_FOR = 0.9;
  var LEAST = 0.12; // of the best score: what lacks a word and counts less is no hit
  var LEVELS = 63;

  // How much a term tells that is in so many of all documents (BM25).
  function idf(all, count) {
    return Math.log(1 + (all - count + 0.5) / (count + 0.5));
  }

  // The words of a query, and what several of them are as one: { words, spans }.
  function parse(text, stop) {
    var words = [];
    var spans = [];
    kartei.terms.of(text).forEach(function (term) {
      if (term.kind === "joined" || term.kind === "code") spans.push(term);
      else if (term.kind !== "stem") words.push(term);
    });
    function isTold(term) { return stop.indexOf(term.term) < 0 && (term.term.length > 1 || term.kind !== "word"); }
    if (words.some(isTold)) words = words.filter(isTold);
    return { words: words, spans: spans };
  }

  // The acronyms that parts of a query are the long form of.
  function acronyms(words, finder) {
    var spans = [];
    words.forEach(function (word, at) {
      var part = finder.shardOf(word.term);
      var standing = part && part.acronyms[word.term];
      if (!standing) return;
      Object.keys(standing).forEach(function (acronym) {
        standing[acronym].forEach(function (text) {
          var terms = text.split(" ");
          var same = terms.every(function (term, i) { return words[at + i] && words[at + i].term === term; });
          if (same) {
            spans.push({ term: acronym, quality: STANDS_FOR, start: word.start, end: words[at + terms.length - 1].end });
          }
        });
      });
    });
    return spans;
  }

  // Adds the best score of each document that a word finds.
  function score(matches, all, each) {
    var groups = { form: 0, prefix: 0, slip: 0, infix: 0 };
    function groupOf(match) { return match.how === "exact" || match.how === "stem" ? "form" : match.how; }
    matches.forEach(function (match) {
      groups[groupOf(match)] += shards.count(match.shard, match.at);
    });
    matches.forEach(function (match) {
      var own = match.how === "part";
      var count = own ? shards.count(match.shard, match.at) : Math.min(all, groups[groupOf(match)]);
      var weight = match.quality * idf(all, count) / LEVELS;
      var pairs = shards.postings(match.shard, match.at);
      for (var i = 0; i < pairs.length; i += 2) each(pairs[i], weight * pairs[i + 1], own);
    });
  }

  // Finds documents. store: { head, terms: parts by number, documents: parts by number }.
  // Returns { needs: { terms, documents }, hits, total, words, slips }.
  function search(text, store, limit) {
    var head = store.head;
    var needed = {};
    var finder = kartei.matches.finder(head, store.terms, needed);
    var query = parse(text, head.stop);
    var words = query.words;
    var typing = words.length > 0 && words[words.length - 1].end === text.length;
    var found = words.map(function (word, at) {
      return finder.matches(word.term, typing && at === words.length - 1);
    });
    var spans = query.spans.concat(acronyms(words, finder)).map(function (span) {
      return { span: span, matches: finder.exact(span.term) };
    });
    var needs = Object.keys(needed).map(Number);
    var answer = { needs: { terms: needs, documents: [] }, hits: [], total: 0, forms: [], slips: [] };
    if (needs.length || !words.length) return answer;
    var scores = scored(words, found, spans, head.documents);
    var ranked = rank(scores);
    answer.total = ranked.length;
    answer.forms = formsOf(found, spans);
    answer.slips = words.map(function (word, at) {
      var slip = found[at].filter(function (match) { return match.how === "slip"; })[0];
      return slip ? { start: word.start, end: word.end, form: slip.form } : null;
    }).filter(Boolean);
    ranked.slice(0, limit).forEach(function (one) {
      var part = Math.floor(one.number / head.perShard);
      if (store.documents[part]) answer.hits.push(shards.documentOf(head, store.documents, one.number));
      else if (answer.needs.documents.indexOf(part) < 0) answer.needs.documents.push(part);
    });
    return answer;
  }

  function scored(words, found, spans, all) {
    var scores = {};
    var told = found.map(function (matches) {
      var most = 0;
      matches.forEach(function (match) { most = Math.max(most, idf(all, shards.count(match.shard, match.at))); });
      return most;
    });
    function of(number) {
      return scores[number] || (scores[number] = { number: number, words: words.map(function () { return 0; }), spans: 0, covered: [] });
    }
    found.forEach(function (matches, at) {
      var parts = {};
      score(matches, all, function (number, value, isPart) {
        var one = of(number);
        if (isPart) parts[number] = value += parts[number] || 0; // both parts of a compound count
        one.words[at] = Math.max(one.words[at], value);
      });
    });
    spans.forEach(function (span) {
      score(span.matches, all, function (number, value) {
        var one = of(number);
        one.spans += value * (span.span.quality || SPAN);
        words.forEach(function (word, at) {
          if (word.start >= span.span.start && word.end <= span.span.end) one.covered[at] = true;
        });
      });
    });
    var telling = told.reduce(function (sum, value) { return sum + value; }, 0);
    return Object.keys(scores).map(function (number) {
      var one = scores[number];
      var sum = one.spans;
      var covered = 0;
      one.words.forEach(function (value, at) {
        sum += value;
        if (value > 0 || one.covered[at]) covered += told[at];
      });
      var share = telling ? covered / telling : 1;
      return { number: one.number, score: sum * share * share, all: share > 0.999 };
    });
  }

  function rank(scores) {
    scores.sort(function (a, b) { return b.score - a.score || a.number - b.number; });
    var least = scores.length ? scores[0].score * LEAST : 0;
    return scores.filter(function (one) { return one.all || one.score >= least; });
  }

  function formsOf(found, spans) {
    var forms = {};
    found.concat(spans.map(function (span) { return span.matches; })).forEach(function (matches) {
      matches.forEach(function (match) { forms[match.form] = true; });
    });
    return Object.keys(forms).sort();
  }

  kartei.query = { idf: idf, parse: parse, search: search };
})();
