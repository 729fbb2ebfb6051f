// Fingers on the card: a tap turns it, a swipe grades it.
(function () {
  "use strict";
  var FAR = 80; // pixels

  // Whether something between a place and the card can be scrolled sideways itself.
  function scrolls(from, card) {
    for (var at = from; at && at !== card; at = at.parentElement) {
      if (at.scrollWidth > at.clientWidth + 1 && getComputedStyle(at).overflowX !== "visible") return true;
    }
    return false;
  }

  // Listens to a card. on: { tap(), turned(): boolean, left(), right() }
  window.kartei.swipe = function (card, on) {
    var start = null;

    function place(x) {
      card.style.transform = x ? "translateX(" + x + "px) rotate(" + x / 40 + "deg)" : "";
      card.classList.toggle("to-left", x <= -FAR);
      card.classList.toggle("to-right", x >= FAR);
    }

    card.addEventListener("pointerdown", function (event) {
      var control = event.target.closest("a, button, input, label, summary, select");
      if (event.pointerType !== "touch" || !event.isPrimary || control) return;
      start = { x: event.clientX, y: event.clientY, id: event.pointerId, free: !scrolls(event.target, card), moved: false };
    });
    card.addEventListener("pointermove", function (event) {
      if (!start || event.pointerId !== start.id) return;
      var x = event.clientX - start.x;
      if (Math.abs(x) + Math.abs(event.clientY - start.y) > 10) start.moved = true;
      if (start.free && on.turned() && Math.abs(x) > 2 * Math.abs(event.clientY - start.y)) place(x);
    });
    card.addEventListener("pointercancel", function () {
      start = null;
      place(0);
    });
    card.addEventListener("pointerup", function (event) {
      if (!start || event.pointerId !== start.id) return;
      var x = event.clientX - start.x;
      var was = start;
      start = null;
      place(0);
      if (!on.turned()) {
        if (!was.moved) on.tap();
      } else if (was.free && Math.abs(x) >= FAR && Math.abs(x) > 2 * Math.abs(event.clientY - was.y)) {
        if (x < 0) on.left();
        else on.right();
      }
    });
  };
})();
