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
  var MAX_BITS = 30; // nobody types more words

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
  // Returns { needs: { terms, documents }, hits, total, forms, slips, missing }; missing: words that are nowhere.
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
    var answer = { needs: { terms: needs, documents: [] }, hits: [], total: 0, forms: [], slips: [], missing: [] };
    if (needs.length || !words.length) return answer;
    var scores = scored(words, found, spans, head.documents);
    var ranked = rank(scores);
    answer.total = ranked.length;
    answer.forms = formsOf(found, spans);
    answer.missing = words.filter(function (word, at) { return !found[at].length; }).map(function (word) {
      return text.slice(word.start, word.end);
    });
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

  // The documents that any word finds: [{ number, score, all }], all: whether none is missing.
  function scored(words, found, spans, all) {
    var told = found.map(function (matches) {
      return matches.reduce(function (most, match) {
        return Math.max(most, idf(all, shards.count(match.shard, match.at)));
      }, 0);
    });
    var telling = told.reduce(function (sum, value) { return sum + value; }, 0);
    var sums = new Float64Array(all);
    var covered = new Float64Array(all);
    var numbers = [];
    // adds what is the best for each document, and how much of the query it has by that
    function add(values, of) {
      of.forEach(function (number) {
        if (sums[number] === 0) numbers.push(number);
        sums[number] += values[number];
      });
    }
    var spanned = new Float64Array(all); // bits: the words that a document has as one with others
    spans.forEach(function (span) {
      var best = bestOf(span.matches, all, span.span.quality || SPAN);
      add(best.values, best.numbers);
      words.forEach(function (word, at) {
        if (word.start < span.span.start || word.end > span.span.end || at > MAX_BITS) return;
        best.numbers.forEach(function (number) { spanned[number] |= 1 << at; });
      });
    });
    found.forEach(function (matches, at) {
      var best = bestOf(matches, all, 1);
      add(best.values, best.numbers);
      best.numbers.forEach(function (number) { covered[number] += told[at]; });
      numbers.forEach(function (number) {
        if (at <= MAX_BITS && spanned[number] >> at & 1 && best.values[number] === 0) covered[number] += told[at];
      });
    });
    return numbers.map(function (number) {
      var share = telling ? covered[number] / telling : 1;
      return { number: number, score: sums[number] * share * share, all: share > 0.999 };
    });
  }

  // The best score of each document by these matches; both parts of a compound count.
  function bestOf(matches, all, weight) {
    var values = new Float64Array(all);
    var parts = matches.some(function (match) { return match.how === "part"; }) ? new Float64Array(all) : null;
    var numbers = [];
    score(matches, all, function (number, value, isPart) {
      if (values[number] === 0) numbers.push(number);
      var own = isPart ? parts[number] += value * weight : value * weight;
      if (own > values[number]) values[number] = own;
    });
    return { values: values, numbers: numbers };
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
