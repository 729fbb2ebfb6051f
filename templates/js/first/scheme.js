// Runs before the first paint: says that scripts run, and sets what the reader chose.
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

  // The start page's box keeps the room that it had when it was last filled.
  var today = (kartei.recall("today") || "").split(" ");
  if (Number(today[0]) === window.innerWidth && Number(today[1])) root.style.setProperty("--today", Number(today[1]) + "px");

  if (kartei.recall("side") === "off") root.dataset.side = "off";
  var scheme = kartei.recall("scheme");
  if (scheme === "light" || scheme === "dark") root.dataset.scheme = scheme;
})();
