// Where in which note the reader stopped, for the start page.
(function () {
  "use strict";
  // Without the marks that say where a long word may be parted.
  function plain(heading) {
    return heading.textContent.replace(/\u00ad/g, "").trim();
  }

  var kartei = window.kartei;
  var body = document.querySelector("main.note .body");
  var own = document.querySelector('script[src$="assets/kartei.js"]');
  if (!body || !own) return;
  var root = new URL("..", own.src).href;
  var title = plain(document.querySelector("h1"));

  function section() {
    var found = null;
    body.querySelectorAll("h2[id], h3[id]").forEach(function (heading) {
      if (heading.getBoundingClientRect().top <= window.innerHeight / 3) found = heading;
    });
    return window.scrollY > 0 ? found : null;
  }

  document.addEventListener("visibilitychange", function () {
    var page = location.href.split("#")[0];
    if (document.visibilityState !== "hidden" || page.indexOf(root) !== 0) return;
    var at = section();
    var name = at ? at.cloneNode(true) : null;
    if (name && name.querySelector(".anchor")) name.querySelector(".anchor").remove();
    kartei.remember("place", JSON.stringify({
      u: page.slice(root.length) + (at ? "#" + at.id : ""),
      t: title + (name ? " \u203a " + plain(name) : "")
    }));
  });
})();
