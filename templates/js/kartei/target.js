// A link into something closed opens it, and everything around it.
(function () {
  "use strict";

  function named() {
    try {
      return document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch (e) {
      return null; // not an address at all
    }
  }

  function reveal() {
    var target = named();
    var around = target && target.parentElement && target.parentElement.closest("details:not([open])");
    if (!around) return;
    for (; around; around = around.parentElement.closest("details")) around.open = true;
    target.scrollIntoView();
  }

  window.addEventListener("hashchange", reveal);
  reveal();
})();
