// Answers that are typed: a term, a command, a port. No storage.
(function () {
  "use strict";
  var kartei = window.kartei;
  var MAX = 40; // characters of an answer that one types
  var WORDS = 5;

  // What matters of an answer: not its case, blanks around it or doubled, the dot at its end, quotes,
  // which dash or apostrophe it is written with. In a command blanks and case count as they stand, but
  // for those around it.
  function plain(text) {
    return text.normalize("NFKC").replace(/[\u2010-\u2015\u2212]/g, "-").replace(/[\u2018\u2019\u00b4`]/g, "'")
      .replace(/[\u201c-\u201f\u00ab\u00bb"]/g, "").replace(/\s+/g, " ").trim().replace(/ ?[.!;]$/, "").toLowerCase();
  }

  // Whether a typed answer is the wanted one. An article before it, or the name of the thing before a
  // number ("Port 22" for "22"), is no mistake; code has to be right letter by letter.
  function same(typed, wanted, code) {
    if (typed.trim() === wanted.trim()) return true;
    if (code) return false;
    var a = bare(plain(typed));
    var b = bare(plain(wanted));
    return a !== "" && (a === b || number(a) !== null && number(a) === number(b));
  }

  function bare(text) {
    return text.replace(/^(?:der|die|das|den|dem|ein|eine|einen|the|a|an) (?=.)/, "");
  }

  // The number of a text that has only one, and words of one's own at most: "den port 22" -> "22".
  function number(text) {
    var found = text.match(/\d[\d.,]*/g);
    return found && found.length === 1 && /^(?:port |tcp |udp |tcp\/|udp\/)*\d[\d.,]*$/.test(text)
      ? found[0].replace(/[.,]$/, "") : null;
  }

  // What is to be typed for a card, from its back's HTML: { text, code }, or null for a card that is
  // answered in thought: one with choices, items, or a long answer.
  function wanted(face) {
    if (face.items.length || face.choices.length) return null;
    var holder = document.createElement("template");
    holder.innerHTML = face.back;
    var parts = holder.content.children;
    if (parts.length !== 1 || !parts[0].matches("p, pre") || parts[0].querySelector("img, svg, sup, br, .math")) return null;
    var text = parts[0].textContent.replace(/\s+/g, " ").trim();
    var code = parts[0].matches("pre") || parts[0].querySelector("code") !== null &&
      parts[0].querySelector("code").textContent.trim() === text;
    if (text === "" || text.length > MAX || text.split(" ").length > (code ? MAX : WORDS)) return null;
    return { text: text, code: code };
  }

  kartei.typed = { plain: plain, same: same, wanted: wanted };
})();
