// On the web the site is kept for times without a network. Not from the file system, where it lies
// at hand anyway, and not in the preview, which shows what is new.
(function () {
  "use strict";
  var own = document.querySelector('script[src$="assets/kartei.js"]');
  if (!own || !/^https?:$/.test(location.protocol) || !navigator.serviceWorker) return;
  var root = new URL("..", own.src).href;
  var workers = navigator.serviceWorker;
  var AT_ONCE = 4000; // milliseconds

  if (document.querySelector('script[src$="/preview.js"][data-site]')) {
    workers.getRegistration(root).then(function (registration) {
      if (registration && registration.scope === root) registration.unregister();
    });
    return;
  }

  var link = document.createElement("link");
  link.rel = "manifest";
  link.href = root + "manifest.webmanifest";
  document.head.appendChild(link);

  // A new build takes over when a page is opened, never while one is read.
  function takeOver(waiting) {
    var since = Date.now();
    var touched = false;
    ["keydown", "pointerdown", "wheel"].forEach(function (name) {
      window.addEventListener(name, function () { touched = true; }, { passive: true });
    });
    workers.addEventListener("controllerchange", function () {
      if (!touched && Date.now() - since < AT_ONCE) location.reload();
    });
    waiting.postMessage("take");
  }

  function fill(registration) {
    var saving = navigator.connection && navigator.connection.saveData;
    if (registration.active && !saving) registration.active.postMessage("fill");
  }

  window.addEventListener("load", function () {
    workers.register(root + "sw.js", { updateViaCache: "none" }).then(function (registration) {
      if (registration.waiting && workers.controller) takeOver(registration.waiting);
      else workers.ready.then(fill);
    }).catch(function () {
      // then it needs a network, like any site
    });
  });
})();
