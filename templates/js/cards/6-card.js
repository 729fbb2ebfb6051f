// The card on the page: shows a face, lets the reader choose and tick off, and turns it.
(function () {
  "use strict";
  var kartei = window.kartei;
  var LETTERS = "abcdefgh";

  function element(tag, attributes, content) {
    var made = document.createElement(tag);
    Object.keys(attributes || {}).forEach(function (name) { made.setAttribute(name, attributes[name]); });
    if (content !== undefined) made.textContent = content;
    return made;
  }

  // A box to tick before some HTML that the build made.
  function box(type, html, letter) {
    var label = element("label");
    var input = element("input", { type: type, name: "k-choice" });
    label.appendChild(input);
    if (letter) label.appendChild(element("kbd", { "aria-hidden": "true" }, letter));
    var text = element("span");
    text.innerHTML = html;
    label.appendChild(text);
    return label;
  }

  // The card of a page, which has its parts. say: the page's words.
  kartei.cardView = function (page, say) {
    function part(name) {
      return page.querySelector("[data-" + name + "]");
    }
    var face = null;

    // What other scripts make of a text once it stands on the page.
    function enliven(side) {
      if (kartei.drawDiagrams) kartei.drawDiagrams(side);
      if (kartei.prepareDrawings) kartei.prepareDrawings(side);
      if (kartei.setFormulas) kartei.setFormulas(side);
      if (kartei.prepareRemote) kartei.prepareRemote(side);
    }

    function boxes(name) {
      return Array.prototype.slice.call(part(name).querySelectorAll("input"));
    }

    function showChoices() {
      var right = face.choices.filter(function (choice) { return choice.right; }).length;
      var list = part("choices");
      list.textContent = "";
      list.hidden = face.choices.length === 0;
      face.choices.forEach(function (choice, i) {
        list.appendChild(box(right === 1 ? "radio" : "checkbox", choice.html, LETTERS[i]));
      });
    }

    // Says of each choice whether it was right to take it or leave it.
    function markChoices() {
      boxes("choices").forEach(function (input, i) {
        var right = face.choices[i].right;
        var mark = right && input.checked ? "right" : right ? "missed" : input.checked ? "wrong" : "";
        input.disabled = true;
        if (!mark) return;
        input.parentNode.className = mark;
        input.parentNode.appendChild(element("b", { class: "mark" }, say(mark)));
      });
    }

    function ticks() {
      var list = element("ul", { class: "ticks" });
      face.items.forEach(function (item) {
        var entry = element("li");
        entry.appendChild(box("checkbox", item));
        list.appendChild(entry);
      });
      return list;
    }

    function show(next) {
      face = next;
      var where = part("where");
      where.textContent = face.where;
      where.href = face.url;
      part("exams").textContent = face.exams.join(" · ");
      part("context").textContent = face.context;
      part("context").hidden = face.context === "" || face.context === face.where;
      part("back").hidden = true;
      part("back").innerHTML = "";
      part("front").innerHTML = face.front;
      showChoices();
      enliven(part("front"));
    }

    function turn() {
      var back = part("back");
      if (face.items.length) back.appendChild(ticks());
      else back.innerHTML = face.back;
      if (face.choices.length) markChoices();
      back.hidden = false;
      enliven(back);
    }

    // The grade that what was chosen or ticked off speaks for; 0 when nothing speaks.
    function suggestion() {
      if (face.items.length) {
        var items = boxes("back");
        var some = items.filter(function (input) { return input.checked; }).length;
        if (some === 0) return 0;
        return some === items.length ? 3 : some * 2 >= items.length ? 2 : 1;
      }
      var taken = boxes("choices");
      if (!taken.some(function (input) { return input.checked; })) return 0;
      return taken.every(function (input, i) { return input.checked === face.choices[i].right; }) ? 3 : 1;
    }

    return {
      show: show,
      turn: turn,
      suggestion: suggestion,
      isTurned: function () { return !part("back").hidden; },
      text: function () { return face.text; },
      // Takes or leaves the choice of a letter; whether there is one.
      choose: function (letter) {
        var input = boxes("choices")[LETTERS.indexOf(letter)];
        if (!input || input.disabled) return false;
        input.click();
        input.focus();
        return true;
      }
    };
  };
  kartei.element = element;
})();
