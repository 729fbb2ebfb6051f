// Keys for the whole site: n and p turn pages, ? explains.
(function () {
  "use strict";
  var dialog = document.getElementById("k-help");

  function typing(target) {
    return target.closest && target.closest("input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]");
  }

  function help() {
    if (dialog && !dialog.open && dialog.showModal) dialog.showModal();
  }

  function follow(rel) {
    var link = document.querySelector('a[rel="' + rel + '"]');
    if (link) link.click();
  }

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (typing(event.target) || (dialog && dialog.open)) return;
    if (event.key === "n") follow("next");
    else if (event.key === "p") follow("prev");
    else if (event.key === "?") help();
  });
  document.querySelectorAll("[data-open-help]").forEach(function (button) {
    button.addEventListener("click", help);
  });
})();
