// What of a document is shown, with what was looked for marked.
(function () {
  "use strict";
  var kartei = window.kartei;
  var MIN_PART = 4; // shorter terms are not marked within others

  // Where in a text the terms are: [{ start, end, form }], in order, without overlaps.
  function places(text, forms) {
    var found = [];
    kartei.terms.of(text).forEach(function (term) {
      var form = formOf(term, forms);
      if (form === null) return;
      var last = found[found.length - 1];
      if (last && term.start < last.end) last.end = Math.max(last.end, term.end);
      else found.push({ start: term.start, end: term.end, form: form });
    });
    return found;
  }

  // What is joined is marked as a whole only: RAID 6 is not what RAID looks for.
  function formOf(term, forms) {
    if (forms.indexOf(term.term) >= 0) return term.term;
    for (var i = 0; i < forms.length && term.kind !== "joined"; i++) {
      if (forms[i].length >= MIN_PART && term.term.indexOf(forms[i]) >= 0) return forms[i];
    }
    return null;
  }

  // A text in pieces: [{ text, hit }].
  function marked(text, forms) {
    return pieces(text, 0, text.length, places(text, forms));
  }

  function pieces(text, from, to, found) {
    var all = [];
    var at = from;
    found.forEach(function (place) {
      if (place.start < from || place.end > to) return;
      if (place.start > at) all.push({ text: text.slice(at, place.start), hit: false });
      all.push({ text: text.slice(place.start, place.end), hit: true });
      at = place.end;
    });
    if (at < to) all.push({ text: text.slice(at, to), hit: false });
    return all;
  }

  // Whether a place is in a row of several cells.
  function isRow(text, at) {
    var end = text.indexOf("\n", at);
    return text.slice(text.lastIndexOf("\n", at) + 1, end < 0 ? text.length : end).indexOf(" \u00b7 ") >= 0;
  }

  // The part of a text of about this length that has the most different terms, in pieces.
  function excerpt(text, forms, length) {
    if (text.length <= length) return marked(text, forms);
    var found = places(text, forms);
    var best = 0;
    var most = 0;
    found.forEach(function (first, i) {
      var seen = {};
      var count = 0;
      for (var j = i; j < found.length && found[j].end - first.start <= length * 0.8; j++) {
        if (!seen[found[j].form]) count++;
        seen[found[j].form] = true;
      }
      if (count > most) {
        most = count;
        best = first.start;
      }
    });
    // a row of a table tells less than how the text begins
    if (most < 2 && isRow(text, best) && !isRow(text, 0)) best = 0;
    var row = text.lastIndexOf("\n", best);
    var from = best <= length / 3 ? 0 : text.indexOf(" ", best - Math.floor(length / 4)) + 1;
    if (from > 0 && row > from) from = row + 1; // of a table the whole row
    var to = from + length >= text.length ? text.length : text.lastIndexOf(" ", from + length);
    if (to <= from) to = Math.min(text.length, from + length);
    var all = pieces(text, from, to, found);
    if (from > 0) all.unshift({ text: "… ", hit: false });
    if (to < text.length) all.push({ text: " …", hit: false });
    return all;
  }

  // How a document writes a form, or null.
  function spelled(document, form) {
    var texts = [document.title, document.text];
    for (var i = 0; i < texts.length; i++) {
      var place = kartei.terms.of(texts[i]).filter(function (term) { return term.term === form; })[0];
      if (place) return texts[i].slice(place.start, place.end);
    }
    return null;
  }

  // The query without its slips, as the hits write the words; null if it has none.
  function meant(text, answer) {
    if (!answer.slips.length || !answer.hits.length) return null;
    var out = "";
    var at = 0;
    answer.slips.forEach(function (slip) {
      var written = null;
      answer.hits.forEach(function (hit) { written = written || spelled(hit, slip.form); });
      out += text.slice(at, slip.start) + (written || slip.form);
      at = slip.end;
    });
    return out + text.slice(at);
  }

  kartei.excerpt = { marked: marked, excerpt: excerpt, meant: meant };
})();
