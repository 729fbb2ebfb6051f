// The list of sections: open beside the text, closed above it; marks the section that is being read,
// and gives way to a table that takes its room.
(function () {
  "use strict";
  var toc = document.querySelector(".toc");
  if (!toc) return;
  var details = toc.querySelector("details");
  var beside = window.matchMedia("(min-width: 64.01rem)");
  var links = Array.prototype.slice.call(toc.querySelectorAll('a[href^="#"]')).filter(heading);
  var headings = links.map(heading);
  var tables = Array.prototype.slice.call(document.querySelectorAll(".body > .table"));

  function heading(link) {
    return document.getElementById(decodeURIComponent(link.hash.slice(1)));
  }

  function place() {
    details.open = beside.matches;
  }

  // The last heading above the upper third of the window, or the first one.
  function reading(tops, line) {
    var found = 0;
    for (var i = 0; i < tops.length && tops[i] <= line; i++) found = i;
    return found;
  }

  function mark() {
    var room = toc.getBoundingClientRect();
    var tops = headings.map(function (heading) {
      return heading.getBoundingClientRect().top;
    });
    toc.classList.toggle("covered", tables.some(function (table) {
      var rect = table.getBoundingClientRect();
      return rect.right > room.left && rect.top < room.bottom && rect.bottom > room.top;
    }));
    var end = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2;
    var at = end && window.scrollY > 0 ? tops.length - 1 : reading(tops, window.innerHeight / 3);
    links.forEach(function (link, i) {
      if (i === at) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    });
  }

  document.addEventListener("scroll", mark, { passive: true }); // once a frame
  toc.addEventListener("click", function (event) {
    if (event.target.closest("a") && !beside.matches) details.open = false;
  });
  beside.addEventListener("change", place);
  place();
  if (headings.length) mark();
})();
