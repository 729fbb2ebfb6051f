// Sets formulas with KaTeX. Without it, and where a formula is wrong, its source stays.
(function () {
  "use strict";
  var katex = window.katex;
  if (!katex) return;
  var style = document.createElement("link");
  // what one formula defines is known to those below it
  var macros = {};

  // KaTeX writes a few style attributes, which the page's policy forbids; the same by script is allowed.
  function allowed(work) {
    var plain = Element.prototype.setAttribute;
    Element.prototype.setAttribute = function (name, value) {
      if (name === "style" && this.style) this.style.cssText = value;
      else plain.call(this, name, value);
    };
    try {
      work();
    } finally {
      Element.prototype.setAttribute = plain;
    }
  }

  // Links may lead to the web and to a mailbox; nothing else in a formula has an address, a style or an id.
  function leads(command) {
    return /^\\(href|url)$/.test(command.command) && /^(https?|mailto)$/.test(command.protocol);
  }

  function set(source) {
    var block = source.parentElement.tagName === "PRE";
    var place = document.createElement(block ? "div" : "span");
    place.className = "formula";
    try {
      allowed(function () {
        katex.render(source.textContent, place, {
          displayMode: block,
          globalGroup: true,
          macros: macros,
          maxSize: 20,
          strict: "ignore",
          trust: leads,
          throwOnError: true
        });
      });
    } catch (error) {
      source.classList.add("wrong");
      source.title = error.message;
      return;
    }
    (block ? source.parentElement : source).replaceWith(place);
    if (block) place.tabIndex = 0;
  }

  function setAll(within) {
    within.querySelectorAll("code.math:not(.wrong), pre.math > code:not(.wrong)").forEach(set);
  }

  function start() {
    window.kartei.setFormulas = setAll;
    setAll(document);
  }

  style.rel = "stylesheet";
  style.href = document.currentScript.src.replace(/[^/]*$/, "katex/katex.min.css");
  style.addEventListener("load", start);
  document.head.appendChild(style);
})();
