// The card on the page: shows a face, lets the reader choose and tick off, and turns it.
(function () {
  "use strict";
  var kartei = window.kartei;
  var LETTERS = "abcdefgh";
  var LONG = 5; // items of a list that is revealed one by one

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
    var wanted = null; // what is to be typed
    var verdict = 0; // the grade that what was typed speaks for

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

    // Says what the boxes are for and how many are ticked.
    function sayTally() {
      var items = boxes("back");
      var known = items.filter(function (input) { return input.checked; }).length;
      part("back").querySelector(".tally").textContent = say("tally", { n: known, of: items.length });
    }

    function ticks() {
      var list = element("ul", { class: "ticks" });
      list.addEventListener("change", sayTally);
      face.items.forEach(function (item) {
        var entry = element("li");
        entry.appendChild(box("checkbox", item));
        list.appendChild(entry);
      });
      return list;
    }

    // Of a long list the items come one by one, so that each is tried before it is seen.
    function cover(list) {
      var entries = Array.prototype.slice.call(list.children);
      if (entries.length < LONG) return;
      entries.slice(1).forEach(function (entry) { entry.hidden = true; });
      var actions = element("p", { class: "actions reveal" });
      actions.appendChild(element("button", { class: "button", type: "button", "data-reveal": "" }));
      actions.appendChild(element("button", { class: "button quiet", type: "button", "data-reveal-all": "" }, say("revealAll")));
      list.insertAdjacentElement("afterend", actions);
      sayNext(entries);
      actions.addEventListener("click", function (event) {
        var button = event.target.closest("button");
        if (button) reveal(button.hasAttribute("data-reveal-all"));
      });
    }

    function sayNext(entries) {
      var covered = entries.filter(function (entry) { return entry.hidden; }).length;
      var actions = part("back").querySelector(".reveal");
      if (!covered) actions.remove();
      else {
        var button = part("back").querySelector("[data-reveal]");
        button.textContent = say("reveal", { n: entries.length - covered + 1, of: entries.length }) + " ";
        button.appendChild(element("kbd", {}, "↵"));
      }
    }

    // Shows the next item that is covered, or all; whether there was one.
    function reveal(all) {
      var entries = Array.prototype.slice.call(part("back").querySelectorAll(".ticks > li"));
      var covered = entries.filter(function (entry) { return entry.hidden; });
      if (!covered.length) return false;
      (all ? covered : covered.slice(0, 1)).forEach(function (entry) { entry.hidden = false; });
      covered[0].querySelector("input").focus({ preventScroll: true });
      covered[0].scrollIntoView({ block: "nearest" });
      sayNext(entries);
      return true;
    }

    // A link on a front would lead to the answer, and a finger that turns the card would follow it.
    function unlink(side) {
      side.querySelectorAll("a").forEach(function (link) {
        while (link.firstChild) link.parentNode.insertBefore(link.firstChild, link);
        link.remove();
      });
    }

    function show(next) {
      face = next;
      var where = part("where");
      where.textContent = face.where;
      where.href = face.url;
      part("exams").textContent = face.exams.join(" · ");
      part("context").textContent = face.context;
      part("context").hidden = face.context === "";
      part("back").hidden = true;
      part("back").innerHTML = "";
      part("front").innerHTML = face.front;
      unlink(part("front"));
      showChoices();
      showTyping();
      enliven(part("front"));
    }

    // Whether the reader types answers is kept; only some cards have one to type.
    function showTyping() {
      var on = kartei.recall("typing") === "on";
      wanted = kartei.typed.wanted(face);
      verdict = 0;
      part("type").reset();
      part("type").hidden = !wanted || !on;
      part("typing").hidden = !wanted;
      part("typing").setAttribute("aria-pressed", String(on));
      part("typed").hidden = true;
    }

    function field() {
      return part("type").elements.typed;
    }

    // Compares what was typed, if anything was.
    function compare() {
      var text = wanted && !part("type").hidden ? field().value.trim() : "";
      part("type").hidden = true;
      part("typing").hidden = true;
      if (!text) return;
      var right = kartei.typed.same(text, wanted.text, wanted.code);
      verdict = right ? 3 : 1;
      part("typed").textContent = say(right ? "typedRight" : "typedWrong", { text: text });
      part("typed").className = "typed " + (right ? "right" : "wrong");
      part("typed").hidden = false;
    }

    function turn() {
      var back = part("back");
      compare();
      if (face.items.length) {
        back.innerHTML = face.before;
        back.appendChild(element("p", { class: "hint tally" }));
        back.appendChild(ticks());
        sayTally();
        back.insertAdjacentHTML("beforeend", face.after);
        cover(back.querySelector(".ticks"));
      } else back.innerHTML = face.back;
      if (face.choices.length) markChoices();
      back.hidden = false;
      enliven(back);
    }

    // The grade that what was chosen or ticked off speaks for; 0 when nothing speaks.
    function suggestion() {
      if (verdict) return verdict;
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
      reveal: reveal,
      // Begins or ends typing answers; whether the card has one to type.
      type: function () {
        if (!wanted || !part("back").hidden) return false;
        kartei.remember("typing", kartei.recall("typing") === "on" ? null : "on");
        showTyping();
        return true;
      },
      // Where the reader goes on: the field to type in, or nothing.
      field: function () { return part("type").hidden ? null : field(); },
      suggestion: suggestion,
      isTurned: function () { return !part("back").hidden; },
      face: function () { return face; },
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
  kartei.GRADES = ["", "again", "hard", "good", "easy"];
})();
