// Tables that fit their place scroll with the page, so that their header can be held; the others take
// the keyboard's focus, to scroll. Where a phone reads a table row by row, it stays a table for all.
(function () {
  "use strict";
  var boxes = document.querySelectorAll(".table");
  if (!boxes.length || !window.ResizeObserver) return;
  var ROLES = { TABLE: "table", THEAD: "rowgroup", TBODY: "rowgroup", TR: "row", TD: "cell" };
  var phone = window.matchMedia("(max-width: 40rem)");

  function place(box) {
    var fits = box.firstElementChild.offsetWidth <= box.clientWidth;
    box.classList.toggle("fits", fits);
    if (fits) box.removeAttribute("tabindex");
    else box.tabIndex = 0;
    edge(box);
  }

  // Whether there is more beyond its right edge.
  function edge(box) {
    var more = box.scrollWidth - box.clientWidth - box.scrollLeft > 1;
    box.classList.toggle("more", more && getComputedStyle(box).overflowX === "auto");
  }

  function role(part) {
    if (part.tagName === "TH") return part.scope.indexOf("row") === 0 ? "rowheader" : "columnheader";
    return ROLES[part.tagName];
  }

  // Some browsers take a table that is laid out otherwise for no table.
  function name() {
    if (!phone.matches) return;
    document.querySelectorAll(":is(.by-row, .heat) :is(table, thead, tbody, tr, th, td):not([role])").forEach(function (part) {
      part.setAttribute("role", role(part));
    });
  }

  var observer = new ResizeObserver(function (entries) {
    entries.forEach(function (entry) {
      place(entry.target.closest(".table"));
    });
  });
  boxes.forEach(function (box) {
    observer.observe(box);
    box.addEventListener("scroll", function () { edge(box); }, { passive: true });
    observer.observe(box.firstElementChild);
  });
  phone.addEventListener("change", name);
  name();
})();
