// A field that leaves of a list what has its words; a section without any is left out, too.
(function () {
  "use strict";
  var field = document.querySelector("[data-filter]");
  if (!field) return;
  var items = Array.prototype.slice.call(document.querySelectorAll(field.dataset.filter)).map(function (item) {
    return { item: item, text: folded(item.textContent) };
  });
  var sections = document.querySelectorAll(".letter");
  var told = document.getElementById(field.getAttribute("aria-describedby"));

  function folded(text) {
    return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u00ad]/g, "");
  }

  field.addEventListener("input", function () {
    var words = folded(field.value).split(/\s+/);
    var left = 0;
    items.forEach(function (entry) {
      entry.item.hidden = !words.every(function (word) { return entry.text.indexOf(word) >= 0; });
      if (!entry.item.hidden) left += 1;
    });
    sections.forEach(function (section) {
      section.hidden = !section.querySelector("dl > div:not([hidden])");
      var letter = document.querySelector('.letters a[href="#' + section.getAttribute("aria-labelledby") + '"]');
      if (letter) letter.parentElement.hidden = section.hidden;
    });
    told.textContent = left ? "" : told.dataset.none;
  });
})();
