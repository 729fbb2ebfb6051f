// The menu on narrow screens. Without this script it opens by its address (#k-menu).
(function () {
  "use strict";
  var side = document.getElementById("k-menu");
  var opener = document.querySelector("[data-menu]");
  if (!side || !opener) return;
  var closer = side.querySelector(".close");
  opener.setAttribute("role", "button");
  opener.setAttribute("aria-expanded", "false");
  opener.setAttribute("aria-controls", side.id);

  function show(open) {
    side.classList.toggle("shown", open);
    document.documentElement.classList.toggle("locked", open);
    opener.setAttribute("aria-expanded", String(open));
    (open ? closer : opener).focus();
    if (open) {
      var here = side.querySelector(".tree [aria-current]");
      if (here) here.scrollIntoView({ block: "center" });
    }
  }

  opener.addEventListener("click", function (event) {
    event.preventDefault();
    show(true);
  });
  opener.addEventListener("keydown", function (event) {
    if (event.key === " ") {
      event.preventDefault();
      show(true);
    }
  });
  closer.addEventListener("click", function (event) {
    event.preventDefault();
    show(false);
  });
  document.addEventListener("keydown", function (event) {
    if (!side.classList.contains("shown")) return;
    if (event.key === "Escape") show(false);
    if (event.key === "Tab") keepInside(event);
  });

  function keepInside(event) {
    var links = Array.prototype.filter.call(side.querySelectorAll("a[href]"), function (link) {
      return link.offsetParent !== null;
    });
    var edge = event.shiftKey ? links[0] : links[links.length - 1];
    if (document.activeElement !== edge && side.contains(document.activeElement)) return;
    event.preventDefault();
    (event.shiftKey ? links[links.length - 1] : links[0]).focus();
  }

  window.matchMedia("(max-width: 50rem)").addEventListener("change", function (query) {
    if (!query.matches && side.classList.contains("shown")) show(false);
  });

  // In a long tree the page that is open should be in sight.
  var here = side.querySelector(".tree [aria-current]");
  if (here && here.offsetTop > side.clientHeight - 40) {
    var top = Math.min(here.offsetTop - side.clientHeight / 2, side.scrollHeight - side.clientHeight);
    var items = side.querySelectorAll(".tree li");
    var above = items[0].offsetTop;
    // what is seen begins with an item, not within one
    Array.prototype.forEach.call(items, function (item) {
      if (item.offsetTop - above <= top) side.scrollTop = item.offsetTop - above;
    });
  }
})();
