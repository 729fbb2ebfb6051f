// Which terms of the index a word of the query stands for, and how well: the word itself, other
// forms of it, what begins with it, what it is a part of, its own parts, what it may be a slip for.
(function () {
  "use strict";
  var kartei = window.kartei;
  var shards = kartei.shards;
  var QUALITY = { exact: 1, stem: 0.75, prefix: 0.6, infix: 0.5, part: 0.6, related: 0.3 };
  var TYPO = [0, 0.5, 0.3]; // by distance
  var MAX_FORMS = 40;
  var LONG = 14; // letters: the parts of longer words are looked for even if the words are known
  var FEW_SHARDS = 6;
  var LINKS = ["", "s", "es", "n", "en", "er", "e"];
  // beginnings that sound alike
  var ALIKE = [["ph", "f"], ["f", "v"], ["f", "ph"], ["v", "f"], ["v", "w"], ["w", "v"], ["c", "k"], ["k", "c"],
    ["c", "z"], ["z", "c"], ["s", "z"], ["z", "s"], ["i", "y"], ["y", "i"], ["e", "i"], ["i", "e"]];

  // How many letters have to be added, left out, replaced or swapped to make one word of the other
  // (optimal string alignment), or more than the most.
  function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    var before = [];
    var last = [];
    for (var j = 0; j <= b.length; j++) last.push(j);
    for (var i = 1; i <= a.length; i++) {
      var row = [i];
      var least = i;
      for (j = 1; j <= b.length; j++) {
        var same = a.charAt(i - 1) === b.charAt(j - 1);
        var cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1)) {
          cost = Math.min(cost, before[j - 2] + 1);
        }
        row.push(cost);
        least = Math.min(least, cost);
      }
      if (least > most) return most + 1;
      before = last;
      last = row;
    }
    return last[b.length];
  }

  // The letters of a word as bits: each slip changes two of them at most.
  function lettersOf(word) {
    var bits = 0;
    for (var i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
    return bits;
  }

  function bitsOf(number) {
    var count = 0;
    for (var rest = number; rest !== 0; rest &= rest - 1) count++;
    return count;
  }

  function allowed(word) {
    return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  }

  // Looks things up in those parts that are there, and notes which others are needed.
  function finder(head, parts, needs) {
    function shard(number) {
      if (parts[number]) return parts[number];
      needs[number] = true;
      return null;
    }

    function add(found, number, at, quality, how) {
      found.push({ shard: parts[number], at: at, form: parts[number].terms[at], quality: quality, how: how });
    }

    // Calls back with each term that begins like this.
    function beginning(prefix, most, each) {
      shards.places(head, prefix, most).forEach(function (number) {
        var part = shard(number);
        if (!part) return;
        var end = shards.lower(part.terms, prefix + "\uffff");
        for (var at = shards.lower(part.terms, prefix); at < end; at++) each(number, at, part.terms[at]);
      });
    }

    function stemsOf(number, at, form) {
      var known = parts[number].stems;
      if (!known[at]) known[at] = [kartei.stems.german(form), kartei.stems.english(form)];
      return known[at];
    }

    // The word and other forms of it.
    function forms(word) {
      var found = [];
      var stems = [kartei.stems.german(word), kartei.stems.english(word)];
      var letters = /^[^0-9]{3,}$/.test(word) && !/[_./:+#@&~\\-]/.test(word);
      beginning(letters ? word.slice(0, Math.max(3, word.length - 4)) : word, 2, function (number, at, form) {
        if (form === word) {
          add(found, number, at, QUALITY.exact, "exact");
        } else if (letters) {
          var others = stemsOf(number, at, form);
          if (others[0] === stems[0] || others[1] === stems[1]) add(found, number, at, QUALITY.stem, "stem");
        }
      });
      return found;
    }

    function exact(word) {
      var number = shards.place(head, word);
      var part = shard(number);
      var at = part ? shards.lower(part.terms, word) : -1;
      return part && part.terms[at] === word ? [{ shard: part, at: at, form: word, quality: 1, how: "exact" }] : [];
    }

    function prefixed(word) {
      var found = [];
      beginning(word, 2, function (number, at, form) {
        if (form !== word) add(found, number, at, QUALITY.prefix * (0.5 + 0.5 * word.length / form.length), "prefix");
      });
      return most(found);
    }

    // Those that are in the most documents.
    function most(found) {
      if (found.length <= MAX_FORMS) return found;
      return found.map(function (match) {
        return { match: match, count: shards.count(match.shard, match.at) };
      }).sort(function (a, b) {
        return b.count - a.count || (a.match.form < b.match.form ? -1 : 1);
      }).slice(0, MAX_FORMS).map(function (counted) { return counted.match; });
    }

    // The parts of the index in which a word with a slip may be: few, as slips at the beginning are rare.
    function around(word) {
      var numbers = [];
      function also(term) {
        var number = shards.place(head, term);
        if (numbers.indexOf(number) < 0) numbers.push(number);
      }
      if (head.terms.length <= FEW_SHARDS) return head.terms.map(function (term, number) { return number; });
      also(word);
      also(word.charAt(1) + word.charAt(0) + word.slice(2));
      also(word.charAt(0) + word.charAt(2) + word.charAt(1) + word.slice(3));
      also(word.charAt(0) + word.slice(2));
      ALIKE.forEach(function (pair) {
        if (word.indexOf(pair[0]) === 0) also(pair[1] + word.slice(pair[0].length));
      });
      return numbers.slice(0, FEW_SHARDS);
    }

    function scanned(word, each) {
      around(word).forEach(function (number) {
        var part = shard(number);
        if (part) part.terms.forEach(function (form, at) { each(number, at, form); });
      });
    }

    function containing(word) {
      var found = [];
      if (word.length < 5) return found;
      scanned(word, function (number, at, form) {
        if (form.indexOf(word) > 0) add(found, number, at, QUALITY.infix, "infix");
      });
      return most(found);
    }

    function slips(word) {
      var found = [];
      var limit = allowed(word);
      if (limit === 0 || /[0-9]/.test(word)) return found;
      var letters = lettersOf(word);
      scanned(word, function (number, at, form) {
        if (Math.abs(form.length - word.length) > limit || bitsOf(letters ^ lettersOf(form)) > 2 * limit) return;
        if (/[0-9]/.test(form)) return;
        var far = distance(word, form, limit);
        if (far < limit) {
          limit = far;
          found = [];
        }
        if (far === limit) add(found, number, at, TYPO[far], "slip");
      });
      return most(found);
    }

    // The two parts of a compound that both are words of the site.
    function split(word, known) {
      if (word.length < 8 || /[0-9]/.test(word)) return [];
      for (var at = word.length - 4; at >= 3; at--) {
        var first = headOf(word.slice(0, at));
        if (!first.length) continue;
        var tail = word.slice(at);
        var second = forms(tail);
        if (second.length) {
          return first.concat(second).map(function (match) {
            return { shard: match.shard, at: match.at, form: match.form, how: "part",
              quality: (known ? QUALITY.related : QUALITY.part) * match.quality };
          });
        }
      }
      return [];
    }

    function headOf(text) {
      for (var i = 0; i < LINKS.length; i++) {
        var link = LINKS[i];
        var word = text.slice(0, text.length - link.length);
        if (word.length >= 3 && text.slice(word.length) === link) {
          var found = exact(word);
          if (found.length) return found;
        }
      }
      return text.length > 4 ? forms(text) : [];
    }

    // All terms that a word stands for. typing: whether it may be unfinished.
    function matches(word, typing) {
      var found = forms(word);
      var known = found.length > 0;
      if (typing) found = found.concat(prefixed(word).filter(function (match) {
        return !found.some(function (other) { return other.form === match.form; });
      }));
      if (word.length >= LONG || !known) found = found.concat(split(word, known));
      if (!found.length) found = containing(word);
      if (!found.length) found = slips(word);
      return found;
    }

    return { matches: matches, exact: exact, shardOf: function (word) { return shard(shards.place(head, word)); } };
  }

  kartei.matches = { distance: distance, allowed: allowed, finder: finder };
})();
