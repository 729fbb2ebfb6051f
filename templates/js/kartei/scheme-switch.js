// The button in the header: auto, light, dark.
(function () {
  "use strict";
  var ORDER = ["auto", "light", "dark"];
  var root = document.documentElement;
  var button = document.querySelector("[data-scheme-switch]");
  if (!button) return;

  function current() {
    return root.dataset.scheme || "auto";
  }

  function show() {
    var label = button.dataset[current()];
    button.title = label;
    button.setAttribute("aria-label", label);
  }

  button.addEventListener("click", function () {
    var next = ORDER[(ORDER.indexOf(current()) + 1) % ORDER.length];
    if (next === "auto") delete root.dataset.scheme;
    else root.dataset.scheme = next;
    window.kartei.remember("scheme", next === "auto" ? null : next);
    show();
    document.dispatchEvent(new CustomEvent("kartei:scheme"));
  });
  show();
})();
