// Shows how a linked section begins, or what a term means: where the pointer rests on the link, where
// the keyboard's focus is, where a finger stays. Escape closes it; the pointer may move onto it.
(function () {
  "use strict";
  var body = document.querySelector("main.note");
  if (!body) return;
  var REST = 350; // milliseconds
  var GAP = 8; // pixels
  var known = {};
  var link = null;
  var timer = 0;
  var touched = false;
  var box = document.createElement("div");
  box.className = "peek";
  box.id = "k-peek";
  box.setAttribute("role", "tooltip");
  box.hidden = true;

  var store = document.querySelector("template[data-previews]");
  if (store) {
    store.content.querySelectorAll("[data-to]").forEach(function (part) {
      known[part.dataset.to] = part;
    });
  }
  body.querySelectorAll("a.term").forEach(function (term) {
    term.dataset.peek = term.title;
    term.removeAttribute("title");
  });

  function peekOf(target) {
    var found = target.closest && target.closest("a[href]");
    return found && (found.dataset.peek || known[found.getAttribute("href")]) ? found : null;
  }

  function hide() {
    clearTimeout(timer);
    box.hidden = true;
    if (link) link.removeAttribute("aria-describedby");
    link = null;
  }

  function place() {
    var at = link.getBoundingClientRect();
    var left = Math.min(at.left, window.innerWidth - box.offsetWidth - GAP);
    var above = at.bottom + GAP + box.offsetHeight > window.innerHeight && at.top > box.offsetHeight + GAP;
    box.style.left = window.scrollX + Math.max(GAP, left) + "px";
    box.style.top = window.scrollY + (above ? at.top - box.offsetHeight - GAP : at.bottom + GAP) + "px";
  }

  function show(target) {
    hide();
    link = target;
    box.textContent = "";
    if (link.dataset.peek) box.textContent = link.dataset.peek;
    else box.appendChild(known[link.getAttribute("href")].cloneNode(true));
    box.hidden = false;
    link.setAttribute("aria-describedby", box.id);
    place();
  }

  function soon(target) {
    clearTimeout(timer);
    timer = setTimeout(function () {
      if (target) show(target);
      else hide();
    }, REST);
  }

  body.addEventListener("pointerover", function (event) {
    if (event.pointerType === "touch") return;
    var target = peekOf(event.target);
    if (target && target !== link) soon(target);
    else if (target) clearTimeout(timer);
  });
  body.addEventListener("pointerout", function (event) {
    if (event.pointerType !== "touch" && peekOf(event.target)) soon(null);
  });
  box.addEventListener("pointerenter", function () { clearTimeout(timer); });
  box.addEventListener("pointerleave", function () { soon(null); });
  body.addEventListener("focusin", function (event) {
    var target = peekOf(event.target);
    if (target && target.matches(":focus-visible")) show(target);
  });
  body.addEventListener("focusout", hide);
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") hide();
  });

  // A finger that stays on a link sees where it leads; the next touch closes it.
  body.addEventListener("touchstart", function (event) {
    var target = peekOf(event.target);
    touched = false;
    hide();
    if (!target) return;
    timer = setTimeout(function () {
      touched = true;
      show(target);
    }, REST);
  }, { passive: true });
  body.addEventListener("touchmove", function () { if (!touched) clearTimeout(timer); }, { passive: true });
  body.addEventListener("touchend", function (event) {
    if (!touched) clearTimeout(timer);
    else event.preventDefault();
  });
  body.addEventListener("contextmenu", function (event) {
    if (touched && peekOf(event.target)) event.preventDefault();
  });
  body.appendChild(box);
})();
