// What a text is looked up by. The build does the same (io.kartei.search.Terms); one file of vectors
// tests both.
(function () {
  "use strict";
  var JOINERS = "-_./:+#@&~\\";
  var VOWELS = "aeiou";
  var MAX_CODE = 40;

  function isDigit(c) {
    return c >= 48 && c <= 57;
  }

  // Without the Unicode tables that old engines lack: all but signs, spaces, emoji and private use; and
  // the soft hyphens that copied text has.
  function isLetter(c) {
    if (c < 0xc0) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 0xad;
    return c !== 0xd7 && c !== 0xf7 && (c < 0x2000 || c > 0x2bff) && (c < 0x3000 || c > 0x303f) &&
      (c < 0xd800 || c > 0xf8ff) && (c < 0xfe00 || c > 0xfe0f) && c < 0xff00;
  }

  function isVowel(word, at) {
    return VOWELS.indexOf(word.charAt(at)) >= 0;
  }

  // ae, oe and ue stand for umlauts before a consonant, unless a vowel or q precedes them: not in
  // Steuer, Quelle, values.
  function isUmlaut(word, at) {
    var first = word.charAt(at);
    if (word.charAt(at + 1) !== "e" || at + 2 >= word.length || "aou".indexOf(first) < 0) return false;
    if (isVowel(word, at + 2)) return false;
    if (at > 0 && (isVowel(word, at - 1) || word.charAt(at - 1) === "q")) return false;
    var last = at + 3 === word.length ? word.charAt(at + 2) : "";
    return first !== "u" || (last !== "s" && last !== "d");
  }

  // In lower case and without accents; the same for Größe, GROESSE and Grosse.
  function fold(word) {
    var folded = plain(word);
    if (folded.length < 4 || folded.indexOf("e") < 0) return folded;
    var out = "";
    for (var i = 0; i < folded.length; i++) {
      out += folded.charAt(i);
      if (isUmlaut(folded, i)) i++;
    }
    return out;
  }

  function plain(text) {
    return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u00ad]/g, "")
      .replace(/ß/g, "ss").replace(/æ/g, "ae").replace(/œ/g, "oe").replace(/ø/g, "o");
  }

  // The terms of a text, in order: { term, start, end, kind }. Kinds: word, number, mixed (ipv6),
  // stem (the letters of raid5), joined (of RAID 5, of e-mail), code (10.0.0.0/8).
  function terms(text) {
    var found = [];
    var at = 0;
    while (at < text.length) {
      var end = at;
      while (end < text.length && isPart(text, end)) end++;
      if (end > at) chunk(text, at, end, found);
      at = Math.max(end, at + 1);
    }
    return found;
  }

  function isPart(text, at) {
    var c = text.charCodeAt(at);
    return isLetter(c) || isDigit(c) || JOINERS.indexOf(text.charAt(at)) >= 0;
  }

  function isRun(text, at) {
    return isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at));
  }

  function chunk(text, from, to, found) {
    var start = from;
    while (start < to && !isRun(text, start)) start++;
    var end = to;
    while (end > start && !isRun(text, end - 1)) end--;
    if (start === end) return;
    var runs = [];
    for (var at = start; at < end; at++) {
      var stop = at;
      while (stop < end && isRun(text, stop)) stop++;
      if (stop > at) {
        runs.push({ start: at, end: stop });
        run(text, at, stop, found);
        at = stop;
      }
    }
    var inside = text.slice(start, end);
    if (/[_./:+#@&~\\]/.test(inside) || isMarked(text, from, to, start, end)) {
      code(text, from, to, start, end, found);
    } else if (runs.length === 2 && end - start <= MAX_CODE && runs[1].start === runs[0].end + 1) {
      joined(text, runs[0].start, runs[0].end, runs[1].start, runs[1].end, found);
    }
  }

  // /tmp, .htaccess, ~root; C++, C#
  function isMarked(text, from, to, start, end) {
    var before = start > from ? text.charAt(start - 1) : "";
    var behind = end < to ? text.charAt(end) : "";
    return (before !== "" && "/.~\\".indexOf(before) >= 0) || (behind !== "" && "+#".indexOf(behind) >= 0);
  }

  function code(text, from, to, start, end, found) {
    while (start > from && "/.~\\:".indexOf(text.charAt(start - 1)) >= 0) start--;
    while (end < to && "+#".indexOf(text.charAt(end)) >= 0) end++;
    if (end - start <= MAX_CODE) add(found, plain(text.slice(start, end)), start, end, "code");
  }

  // Letters and digits without anything between them.
  function run(text, start, end, found) {
    var letters = 0;
    var digits = 0;
    for (var i = start; i < end; i++) {
      if (isDigit(text.charCodeAt(i))) digits++;
      else letters++;
    }
    var word = text.slice(start, end);
    var last = found[found.length - 1];
    if (digits === 0) {
      add(found, fold(word), start, end, "word");
      return;
    }
    if (last && isName(last) && isDigit(text.charCodeAt(start)) && end - start <= 4 &&
        /^[ \u00a0-]$/.test(text.slice(last.end, start))) {
      add(found, last.term + plain(word), last.start, end, "joined");
    }
    add(found, plain(word), start, end, letters === 0 ? "number" : "mixed");
    var first = start;
    while (first < end && !isDigit(text.charCodeAt(first))) first++;
    if (first - start > 1) add(found, fold(text.slice(start, first)), start, first, "stem");
  }

  // What a number behind it belongs to: a word, or the date of an exam (W23).
  function isName(term) {
    if (term.kind === "word") return term.end - term.start > 1;
    return term.kind === "mixed" && term.term.length === 3 && !isDigit(term.term.charCodeAt(0)) && isDigit(term.term.charCodeAt(1));
  }

  function joined(text, start, end, next, until, found) {
    if (isDigit(text.charCodeAt(next))) return; // RAID-5 is joined like RAID 5
    add(found, fold(text.slice(start, end) + text.slice(next, until)), start, until, "joined");
  }

  function add(found, term, start, end, kind) {
    if (term) found.push({ term: term, start: start, end: end, kind: kind });
  }

  window.kartei.terms = { fold: fold, of: terms };
})();
