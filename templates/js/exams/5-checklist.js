// What a reader ticked on a sitting's checklist stays ticked.
(function () {
  "use strict";
  document.querySelectorAll("[data-check]").forEach(function (box) {
    var key = "check:" + box.dataset.check;
    box.checked = window.kartei.recall(key) !== null;
    box.addEventListener("change", function () {
      window.kartei.remember(key, box.checked ? "1" : null);
    });
  });
})();
