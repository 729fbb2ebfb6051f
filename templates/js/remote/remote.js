// Loads what notes embed from elsewhere, each when a reader asks for it: until then nobody knows of the reader.
(function () {
  "use strict";
  var SANDBOX = "allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-presentation";

  // Where the site itself is: a page from there must not be what it is here.
  function own() {
    var canonical = document.querySelector("link[rel=canonical]");
    return [location.origin].concat(canonical ? new URL(canonical.href).origin : []);
  }

  function parsed(address) {
    try {
      return new URL(address, document.baseURI);
    } catch (error) {
      return null;
    }
  }

  // Those on the web and beside the page.
  function addresses(box) {
    return box.dataset.src.split(" ").map(parsed).filter(function (url) {
      return url && (/^https?:$/.test(url.protocol) || url.protocol === location.protocol);
    });
  }

  function frame(box) {
    var made = document.createElement("iframe");
    var url = addresses(box)[0];
    var isOwn = own().indexOf(url.origin) >= 0;
    made.setAttribute("sandbox", SANDBOX + (isOwn ? "" : " allow-same-origin"));
    made.referrerPolicy = "strict-origin-when-cross-origin";
    made.allow = "fullscreen; picture-in-picture; encrypted-media";
    made.title = box.dataset.title;
    made.src = url.href;
    return made;
  }

  function player(box) {
    var made = document.createElement(box.dataset.remote);
    made.controls = true;
    made.loop = "loop" in box.dataset;
    made.muted = "muted" in box.dataset;
    made.setAttribute("aria-label", box.dataset.title);
    addresses(box).forEach(function (url) {
      var source = document.createElement("source");
      source.src = url.href;
      made.appendChild(source);
    });
    made.lastChild.addEventListener("error", function () { failed(box, made); });
    return made;
  }

  function image(box) {
    var made = document.createElement("img");
    made.alt = box.dataset.title;
    made.addEventListener("error", function () { failed(box, made); });
    made.addEventListener("load", function () { box.classList.add("shown"); });
    made.src = addresses(box)[0].href;
    return made;
  }

  // It may come back; the button stays.
  function failed(box, made) {
    var again = button(box);
    var said = document.createElement("span");
    said.className = "failed";
    said.setAttribute("role", "status");
    box.classList.remove("loaded");
    made.replaceWith(again);
    again.before(said);
    said.textContent = box.dataset.failed;
    again.focus();
  }

  // As wide as the text, in the proportions that the author gives.
  function size(box, shown) {
    var width = parseInt(box.dataset.width, 10);
    var height = parseInt(box.dataset.height, 10);
    if (width > 0) shown.width = width;
    if (width > 0 && height > 0) shown.style.aspectRatio = width + " / " + height;
  }

  function load(box, asked) {
    var made = { frame: frame, image: image }[box.dataset.remote] || player;
    var shown = made(box);
    var said = box.querySelector(".failed");
    if (said) said.remove();
    size(box, shown);
    asked.remove();
    box.prepend(shown);
    box.classList.add("loaded");
    if (box.dataset.remote !== "image") shown.focus();
  }

  function button(box) {
    var made = document.createElement("button");
    made.type = "button";
    made.className = "button";
    made.textContent = box.dataset.load;
    made.setAttribute("aria-label", box.dataset.load + ": " + box.dataset.title);
    made.addEventListener("click", function () { load(box, made); });
    return made;
  }

  function prepareAll(within) {
    within.querySelectorAll(".remote[data-remote]").forEach(function (box) {
      if (box.querySelector(".button") || box.classList.contains("loaded")) return;
      box.appendChild(button(box));
    });
  }

  window.kartei.prepareRemote = prepareAll;
  prepareAll(document);
})();
