// Draws Mermaid diagrams in the page's own colours, again when light and dark change.
(function () {
  "use strict";
  var mermaid = window.mermaid;
  if (!mermaid) return;
  var root = document.documentElement;
  var count = 0;
  var queue = Promise.resolve();

  function colour(name) {
    // a probe turns light-dark() into the colour that is in force
    var probe = document.createElement("i");
    probe.hidden = true;
    document.body.appendChild(probe);
    probe.className = "probe-" + name;
    var value = getComputedStyle(probe).color;
    probe.remove();
    return value;
  }

  function settings() {
    var ink = colour("ink");
    var card = colour("card");
    var soft = colour("soft");
    var accent = colour("accent");
    var line = colour("line");
    return {
      startOnLoad: false,
      securityLevel: "strict",
      theme: "base",
      fontFamily: "system-ui, Roboto, 'Liberation Sans', sans-serif",
      themeVariables: {
        darkMode: isDark(),
        background: colour("paper"),
        primaryColor: card,
        primaryBorderColor: accent,
        primaryTextColor: ink,
        secondaryColor: soft,
        tertiaryColor: soft,
        lineColor: colour("quiet"),
        textColor: ink,
        titleColor: ink,
        edgeLabelBackground: soft,
        clusterBkg: soft,
        clusterBorder: line,
        noteBkgColor: soft,
        noteTextColor: ink,
        noteBorderColor: line
      }
    };
  }

  function isDark() {
    var scheme = root.dataset.scheme;
    return scheme ? scheme === "dark" : window.matchMedia("(prefers-color-scheme: dark)").matches;
  }

  // Never smaller than its words can be read: on a phone it scrolls instead.
  var LEAST = 0.6;

  function fit(element) {
    var svg = element.querySelector("svg");
    var natural = svg && svg.viewBox.baseVal ? svg.viewBox.baseVal.width : 0;
    var figure = element.parentElement;
    if (!natural || !figure) return;
    svg.style.minWidth = Math.round(natural * LEAST) + "px";
    if (figure.scrollWidth > figure.clientWidth) figure.tabIndex = 0;
    else figure.removeAttribute("tabindex");
  }

  function draw(element) {
    var source = element.dataset.source || element.textContent;
    element.dataset.source = source;
    element.classList.add("waiting");
    return mermaid
      .render("k-diagram-" + ++count, source)
      .then(function (drawing) {
        element.innerHTML = drawing.svg;
        element.classList.add("drawn");
      })
      .catch(function () {
        // its author hears of it from the build; the reader gets the source
        element.textContent = source;
        document.querySelectorAll("#dk-diagram-" + count).forEach(function (rest) {
          rest.remove();
        });
      })
      .then(function () {
        element.classList.remove("waiting");
        fit(element);
      });
  }

  function drawAll(within) {
    mermaid.initialize(settings());
    root.classList.toggle("dark-drawn", isDark());
    within.querySelectorAll(".mermaid").forEach(function (element) {
      queue = queue.then(function () {
        return draw(element);
      });
    });
  }

  function redraw() {
    drawAll(document);
  }

  window.kartei.drawDiagrams = drawAll;
  document.addEventListener("kartei:scheme", redraw);
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
  redraw();
})();
