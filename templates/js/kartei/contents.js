// "On this page": open beside the text, closed above it; marks the section that is being read.
(function () {
  "use strict";
  var toc = document.querySelector(".toc");
  if (!toc) return;
  var details = toc.querySelector("details");
  var beside = window.matchMedia("(min-width: 64.01rem)");
  var links = Array.prototype.slice.call(toc.querySelectorAll('a[href^="#"]'));
  var headings = links
    .map(function (link) {
      return document.getElementById(decodeURIComponent(link.hash.slice(1)));
    })
    .filter(Boolean);

  function place() {
    details.open = beside.matches;
  }

  // The last heading above the upper third of the window; none above the first one.
  function reading(tops, line) {
    var found = -1;
    for (var i = 0; i < tops.length && tops[i] <= line; i++) found = i;
    return found;
  }

  function mark() {
    var tops = headings.map(function (heading) {
      return heading.getBoundingClientRect().top;
    });
    var end = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2;
    var at = end && window.scrollY > 0 ? tops.length - 1 : reading(tops, window.innerHeight / 3);
    links.forEach(function (link) {
      var here = headings[at] && link.hash === "#" + encodeURIComponent(headings[at].id);
      var same = headings[at] && decodeURIComponent(link.hash.slice(1)) === headings[at].id;
      if (here || same) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    });
  }

  var waiting = false;
  document.addEventListener(
    "scroll",
    function () {
      if (waiting) return;
      waiting = true;
      window.requestAnimationFrame(function () {
        waiting = false;
        mark();
      });
    },
    { passive: true }
  );
  toc.addEventListener("click", function (event) {
    if (event.target.closest("a") && !beside.matches) details.open = false;
  });
  beside.addEventListener("change", place);
  place();
  if (headings.length) mark();
})();
