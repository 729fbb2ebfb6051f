// The field in the header. What searches is loaded when the field is used for the first time.
(function () {
  "use strict";
  var own = document.querySelector('script[src$="assets/kartei.js"]');
  var form = document.querySelector("[data-find]");
  if (!own || !form) return;
  var input = form.querySelector("input");
  var asked = false;

  function load() {
    if (asked || window.kartei.searchBox) return;
    asked = true;
    var sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = new URL("search.css", own.src).href;
    // before the site's own rules, which come last
    document.head.insertBefore(sheet, document.querySelector('link[href$="assets/own.css"]'));
    var script = document.createElement("script");
    script.src = new URL("search.js", own.src).href;
    script.onerror = function () { asked = false; };
    document.head.appendChild(script);
  }

  function open() {
    form.classList.add("open");
    input.focus();
    input.select();
  }

  function shut() {
    form.classList.remove("open");
    form.querySelector("[data-find-open]").focus();
    input.blur(); // where there is no button to go to
  }

  input.addEventListener("focus", load);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.querySelector("[data-find-open]").addEventListener("click", open);
  form.querySelector("[data-find-shut]").addEventListener("click", shut);
  document.addEventListener("keydown", function (event) {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target.closest && event.target.closest("input, select, textarea, [contenteditable], dialog")) return;
    event.preventDefault();
    var query = document.querySelector("#k-query");
    if (query) query.focus();
    else open();
  });
  window.kartei.findForm = { form: form, input: input, shut: shut };
})();
