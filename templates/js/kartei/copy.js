// A button that copies a piece of code.
(function () {
  "use strict";
  var words = document.documentElement.dataset;
  if (!words.copy) return;

  // Also where the clipboard is closed to pages, as to those of an insecure origin.
  function selected(pre) {
    var range = document.createRange();
    range.selectNodeContents(pre);
    var selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    var done = document.execCommand("copy");
    selection.removeAllRanges();
    return done ? Promise.resolve() : Promise.reject(new Error());
  }

  function copied(pre) {
    if (!navigator.clipboard) return selected(pre);
    return navigator.clipboard.writeText(pre.textContent.replace(/\n$/, "")).catch(function () { return selected(pre); });
  }

  document.querySelectorAll(".body pre:not(.mermaid, .math)").forEach(function (pre) {
    var around = document.createElement("div");
    var button = document.createElement("button");
    around.className = "code";
    button.type = "button";
    button.className = "copy";
    button.textContent = words.copy;
    pre.parentNode.insertBefore(around, pre);
    around.appendChild(pre);
    around.appendChild(button);
    button.addEventListener("click", function () {
      copied(pre).then(function () {
        button.textContent = words.copied;
        button.setAttribute("aria-live", "polite");
        window.setTimeout(function () { button.textContent = words.copy; }, 2000);
      }, function () {});
    });
  });
})();
