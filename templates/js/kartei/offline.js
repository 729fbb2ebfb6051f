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

  // Says that there is a new build. take(): makes it take over; null where it has already.
  function notice(take) {
    var box = document.querySelector("[data-update]");
    if (!box || !box.hidden) return;
    var words = box.querySelector("span");
    box.hidden = false;
    words.textContent = box.dataset.say;
    box.querySelector("button").addEventListener("click", function () {
      if (!take) {
        location.reload();
        return;
      }
      workers.addEventListener("controllerchange", function () { location.reload(); });
      take();
      setTimeout(function () { words.textContent = box.dataset.others; }, AT_ONCE);
    });
  }

  // A build that comes while a page is read waits until its reader wants it.
  function watch(registration) {
    registration.addEventListener("updatefound", function () {
      var worker = registration.installing;
      if (!worker || !workers.controller) return;
      worker.addEventListener("statechange", function () {
        if (worker.state === "installed") notice(function () { worker.postMessage("take"); });
      });
    });
  }

  // A new build takes over when a page is opened, never while one is read.
  function takeOver(waiting) {
    var since = Date.now();
    var touched = false;
    ["keydown", "pointerdown", "wheel"].forEach(function (name) {
      window.addEventListener(name, function () { touched = true; }, { passive: true });
    });
    workers.addEventListener("controllerchange", function () {
      if (!touched && Date.now() - since < AT_ONCE) location.reload();
      else notice(null);
    });
    waiting.postMessage("take");
  }

  function fill(registration) {
    var saving = navigator.connection && navigator.connection.saveData;
    if (registration.active && !saving) registration.active.postMessage("fill");
  }

  window.addEventListener("load", function () {
    workers.register(root + "sw.js", { updateViaCache: "none" }).then(function (registration) {
      watch(registration);
      if (registration.waiting && workers.controller) takeOver(registration.waiting);
      else workers.ready.then(fill);
    }).catch(function () {
      // then it needs a network, like any site
    });
  });
})();
