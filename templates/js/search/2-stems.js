// Stems of words, by Snowball's published algorithms for German and English (snowballstem.org/algorithms).
// Words come folded: without umlauts and ß.
(function () {
  "use strict";

  function isVowel(c) {
    return c !== "" && "aeiouy".indexOf(c) >= 0;
  }

  function ends(word, suffix) {
    return word.length >= suffix.length && word.slice(-suffix.length) === suffix;
  }

  // The first, and so the longest, of the suffixes that a word has, or "".
  function suffixOf(word, suffixes) {
    for (var i = 0; i < suffixes.length; i++) if (ends(word, suffixes[i])) return suffixes[i];
    return "";
  }

  function cut(word, suffix) {
    return word.slice(0, word.length - suffix.length);
  }

  // Where the region behind the first consonant that follows a vowel begins.
  function region(word, from) {
    for (var i = from + 1; i < word.length; i++) {
      if (!isVowel(word.charAt(i)) && isVowel(word.charAt(i - 1))) return i + 1;
    }
    return word.length;
  }

  function german(word) {
    var w = word.charAt(0);
    for (var i = 1; i < word.length; i++) {
      var c = word.charAt(i);
      var between = isVowel(word.charAt(i - 1)) && isVowel(word.charAt(i + 1));
      w += between && (c === "u" || c === "y") && isVowel(w.charAt(i - 1)) ? c.toUpperCase() : c;
    }
    var r1 = region(w, 0);
    var r2 = region(w, r1);
    r1 = Math.max(r1, 3);
    var s = suffixOf(w, ["ern", "em", "er", "en", "es", "e", "s"]);
    if (s && w.length - s.length >= r1) {
      if (s === "s") {
        if ("bdfghklmnrt".indexOf(w.charAt(w.length - 2)) >= 0) w = cut(w, s);
      } else {
        w = cut(w, s);
        if (s.charAt(0) === "e" && s !== "ern" && s !== "em" && s !== "er" && ends(w, "niss")) w = cut(w, "s");
      }
    }
    s = suffixOf(w, ["est", "en", "er", "st"]);
    if (s && w.length - s.length >= r1) {
      if (s !== "st") w = cut(w, s);
      else if (w.length >= 6 && "bdfghklmnt".indexOf(w.charAt(w.length - 3)) >= 0) w = cut(w, s);
    }
    s = suffixOf(w, ["isch", "lich", "heit", "keit", "end", "ung", "ig", "ik"]);
    if (s && w.length - s.length >= r2) w = third(w, s, r1, r2);
    return w.toLowerCase();
  }

  function third(w, s, r1, r2) {
    var rest = cut(w, s);
    if (s === "ig" || s === "ik" || s === "isch") return ends(rest, "e") ? w : rest;
    if (s === "end" || s === "ung") {
      return ends(rest, "ig") && rest.length - 2 >= r2 && !ends(rest, "eig") ? cut(rest, "ig") : rest;
    }
    if (s === "keit") {
      var inner = suffixOf(rest, ["lich", "ig"]);
      return inner && rest.length - inner.length >= r2 ? cut(rest, inner) : rest;
    }
    var before = suffixOf(rest, ["er", "en"]);
    return before && rest.length - 2 >= r1 ? cut(rest, before) : rest;
  }

  var IRREGULAR = {
    skis: "ski", skies: "sky", dying: "die", lying: "lie", tying: "tie", idly: "idl", gently: "gentl",
    ugly: "ugli", early: "earli", only: "onli", singly: "singl", sky: "sky", news: "news", howe: "howe",
    atlas: "atlas", cosmos: "cosmos", bias: "bias", andes: "andes", inning: "inning", outing: "outing",
    canning: "canning", herring: "herring", earring: "earring", proceed: "proceed", exceed: "exceed",
    succeed: "succeed"
  };
  var KEPT = ["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"];
  var SECOND = [
    ["ational", "ate"], ["fulness", "ful"], ["iveness", "ive"], ["ization", "ize"], ["ousness", "ous"],
    ["biliti", "ble"], ["lessli", "less"], ["tional", "tion"], ["alism", "al"], ["aliti", "al"],
    ["ation", "ate"], ["entli", "ent"], ["fulli", "ful"], ["iviti", "ive"], ["ousli", "ous"], ["abli", "able"],
    ["alli", "al"], ["anci", "ance"], ["ator", "ate"], ["enci", "ence"], ["izer", "ize"], ["bli", "ble"],
    ["ogi", "og"], ["li", ""]
  ];
  var THIRD = [
    ["ational", "ate"], ["tional", "tion"], ["alize", "al"], ["ative", ""], ["icate", "ic"], ["iciti", "ic"],
    ["ical", "ic"], ["ness", ""], ["ful", ""]
  ];
  var FOURTH = ["ement", "able", "ance", "ence", "ible", "ment", "ant", "ate", "ent", "ion", "ism", "iti",
    "ive", "ize", "ous", "al", "er", "ic"];

  // y after a vowel or at the beginning is a consonant, written Y.
  function marked(word) {
    var w = "";
    for (var i = 0; i < word.length; i++) {
      var c = word.charAt(i);
      w += c === "y" && (i === 0 || isVowel(w.charAt(i - 1))) ? "Y" : c;
    }
    return w;
  }

  function hasVowel(word) {
    for (var i = 0; i < word.length; i++) if (isVowel(word.charAt(i))) return true;
    return false;
  }

  function endsShort(w) {
    var n = w.length;
    if (n === 2) return isVowel(w.charAt(0)) && !isVowel(w.charAt(1));
    return n > 2 && !isVowel(w.charAt(n - 1)) && "wxY".indexOf(w.charAt(n - 1)) < 0 &&
      isVowel(w.charAt(n - 2)) && !isVowel(w.charAt(n - 3));
  }

  function isShort(w, r1) {
    return r1 >= w.length && endsShort(w);
  }

  function english(word) {
    if (word.length < 3) return word;
    if (Object.prototype.hasOwnProperty.call(IRREGULAR, word)) return IRREGULAR[word];
    var w = marked(word);
    var prefix = /^(?:gener|commun|arsen)/.exec(w);
    var r1 = prefix ? prefix[0].length : region(w, 0);
    var r2 = region(w, r1);
    w = plural(w);
    if (KEPT.indexOf(w) >= 0) return w;
    w = tense(w, r1);
    var n = w.length;
    if (n > 2 && /[yY]$/.test(w) && !isVowel(w.charAt(n - 2))) w = w.slice(0, -1) + "i";
    w = replaced(w, SECOND, r1, r2);
    w = replaced(w, THIRD, r1, r2);
    var s = suffixOf(w, FOURTH);
    if (s && w.length - s.length >= r2 && (s !== "ion" || /[st]ion$/.test(w))) w = cut(w, s);
    if (ends(w, "e")) {
      var rest = w.slice(0, -1);
      if (rest.length >= r2 || (rest.length >= r1 && !endsShort(rest))) w = rest;
    } else if (ends(w, "ll") && w.length - 1 >= r2) {
      w = w.slice(0, -1);
    }
    return w.toLowerCase();
  }

  function plural(w) {
    if (ends(w, "sses")) return w.slice(0, -2);
    if (ends(w, "ied") || ends(w, "ies")) return w.slice(0, w.length > 4 ? -2 : -1);
    if (ends(w, "us") || ends(w, "ss") || !ends(w, "s")) return w;
    return hasVowel(w.slice(0, -2)) ? w.slice(0, -1) : w;
  }

  function tense(w, r1) {
    var s = suffixOf(w, ["eedly", "ingly", "edly", "eed", "ing", "ed"]);
    if (!s) return w;
    var rest = cut(w, s);
    if (s === "eed" || s === "eedly") return rest.length >= r1 ? rest + "ee" : w;
    if (!hasVowel(rest)) return w;
    if (/(?:at|bl|iz)$/.test(rest)) return rest + "e";
    if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return rest.slice(0, -1);
    return isShort(rest, r1) ? rest + "e" : rest;
  }

  function replaced(w, rules, r1, r2) {
    for (var i = 0; i < rules.length; i++) {
      var suffix = rules[i][0];
      if (!ends(w, suffix)) continue;
      var rest = cut(w, suffix);
      if (rest.length < r1) return w;
      if (suffix === "ogi" && !ends(rest, "l")) return w;
      if (suffix === "li" && !/[cdeghkmnrt]$/.test(rest)) return w;
      if (suffix === "ative" && rest.length < r2) return w;
      return rest + rules[i][1];
    }
    return w;
  }

  window.kartei.stems = {
    german: german,
    english: english,
    // Whether two folded words are forms of one, in either language.
    same: function (a, b) {
      return german(a) === german(b) || english(a) === english(b);
    }
  };
})();
