// A diagram fills the window when it is clicked, or asked for by key.
(function () {
  "use strict";
  var drawn = "figure.diagram > svg.drawing";

  function anonymous(svg) {
    var copy = svg.cloneNode(true);
    copy.removeAttribute("id");
    copy.removeAttribute("aria-labelledby");
    copy.removeAttribute("aria-describedby");
    copy.setAttribute("aria-label", title(svg));
    copy.querySelectorAll("[id]").forEach(function (part) {
      part.removeAttribute("id");
    });
    return copy;
  }

  function title(svg) {
    var own = svg.querySelector("title");
    return own ? own.textContent : "";
  }

  function button(text, name, label) {
    var made = document.createElement("button");
    made.type = "button";
    made.className = name;
    made.textContent = text;
    made.setAttribute("aria-label", label);
    return made;
  }

  // As large as the window holds, but never so small that it cannot be read: then it scrolls.
  function fill(svg) {
    var size = svg.viewBox.baseVal;
    var fits = Math.min((innerWidth - 32) / size.width, (innerHeight - 72) / size.height);
    var scale = Math.max(0.8, Math.min(2.5, fits));
    svg.setAttribute("width", Math.floor(size.width * scale));
    svg.setAttribute("height", Math.floor(size.height * scale));
  }

  function enlarge(figure) {
    var svg = figure.querySelector("svg.drawing");
    var dialog = document.createElement("dialog");
    dialog.className = "enlarged";
    dialog.setAttribute("aria-label", title(svg));
    var close = button("×", "close", figure.dataset.close);
    var copy = anonymous(svg);
    fill(copy);
    dialog.append(close, copy);
    copy.addEventListener("click", function (event) {
      if (!event.target.closest("a")) dialog.close();
    });
    close.addEventListener("click", function () {
      dialog.close();
    });
    dialog.addEventListener("close", function () {
      dialog.remove();
    });
    document.body.appendChild(dialog);
    dialog.showModal();
  }

  function prepare(figure) {
    if (figure.querySelector(".enlarge")) return;
    var opener = button("⤢", "enlarge", figure.dataset.enlarge);
    opener.addEventListener("click", function () {
      enlarge(figure);
    });
    figure.appendChild(opener);
  }

  function scrollable(figure) {
    if (figure.scrollWidth > figure.clientWidth + 1) figure.tabIndex = 0;
    else figure.removeAttribute("tabindex");
  }

  function prepareAll(within) {
    within.querySelectorAll(drawn).forEach(function (svg) {
      prepare(svg.parentElement);
      scrollable(svg.parentElement);
    });
  }

  document.addEventListener("click", function (event) {
    var target = event.target;
    if (!(target instanceof Element) || target.closest("a, button, dialog")) return;
    var svg = target.closest(drawn);
    if (svg) enlarge(svg.parentElement);
  });
  window.addEventListener("resize", function () {
    prepareAll(document);
  });
  window.kartei.prepareDrawings = prepareAll;
  prepareAll(document);
})();
