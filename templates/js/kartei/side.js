// The tree of notes beside a page can be put away; it stays so on all pages.
(function () {
  "use strict";
  var root = document.documentElement;
  var button = document.querySelector("[data-side-switch]");
  if (!button) return;

  function show() {
    button.setAttribute("aria-expanded", String(root.dataset.side !== "off"));
  }

  button.addEventListener("click", function () {
    var off = root.dataset.side !== "off";
    if (off) root.dataset.side = "off";
    else delete root.dataset.side;
    window.kartei.remember("side", off ? "off" : null);
    show();
  });
  show();
})();
