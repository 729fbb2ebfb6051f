// Runs before the first paint: says that scripts run, and sets the reader's choice of light or dark.
(function () {
  "use strict";
  var root = document.documentElement;
  root.classList.add("js");
  var kartei = (window.kartei = {});
  var prefix = "kartei:" + root.dataset.site + ":";

  // Storage is shared by everything on one origin, and may be forbidden (file:, private windows).
  kartei.recall = function (key) {
    try {
      return localStorage.getItem(prefix + key);
    } catch (e) {
      return null;
    }
  };
  kartei.remember = function (key, value) {
    try {
      if (value === null) localStorage.removeItem(prefix + key);
      else localStorage.setItem(prefix + key, value);
    } catch (e) {
      // not remembered, still in force on this page
    }
  };

  var scheme = kartei.recall("scheme");
  if (scheme === "light" || scheme === "dark") root.dataset.scheme = scheme;
})();
