(function () {
  // This page is served for any missing address, so it looks for the site's root itself: where it
  // was published, else upwards from here, until a folder has the style sheet.
  var here = location.pathname;
  var base = document.documentElement.dataset.base;
  var styles = document.documentElement.dataset.styles.trim().split(" ");
  var roots = [];
  if (/\/404\.html$/.test(here)) roots.push("");
  if (base && here.indexOf(base) === 0) roots.push(base);
  for (var at = here.lastIndexOf("/"); at >= 0; at = here.lastIndexOf("/", at - 1)) {
    roots.push(here.slice(0, at + 1));
    if (at === 0) break;
  }
  function add(tag, attributes) {
    var element = document.createElement(tag);
    Object.assign(element, attributes);
    return document.head.appendChild(element);
  }
  function found(root) {
    add("script", { src: root + "assets/first.js" });
    styles.slice(1).forEach(function (style) {
      add("link", { rel: "stylesheet", href: root + style });
    });
    document.addEventListener("DOMContentLoaded", lead);
    if (document.readyState !== "loading") lead();
    // The field looks for what the address ends with.
    function ask(form) {
      var field = form.querySelector("input");
      var last = here.replace(/\/(index\.html)?$/, "").split("/").pop().replace(/\.html$/, "");
      try {
        last = decodeURIComponent(last);
      } catch (unreadable) {
        last = "";
      }
      field.value = last === "404" ? "" : last.replace(/[-_+]+/g, " ");
      form.hidden = false;
      form.addEventListener("submit", function (event) {
        event.preventDefault();
        location.href = root + form.dataset.ask + "#q=" + encodeURIComponent(field.value);
      });
    }
    function lead() {
      var form = document.querySelector("[data-ask]");
      if (form) ask(form);
      ["href", "src", "poster"].forEach(function (name) {
        document.querySelectorAll("body [" + name + "]").forEach(function (element) {
          var to = element.getAttribute(name);
          if (/^(#|\/\/|[a-z][a-z0-9+.-]+:)/i.test(to)) return;
          if (base && to.indexOf(base) === 0) to = to.slice(base.length);
          element.setAttribute(name, root + to);
        });
      });
    }
  }
  (function attempt(i) {
    if (i === roots.length) return;
    var sheet = add("link", { rel: "stylesheet", href: roots[i] + styles[0] });
    sheet.onload = function () {
      found(roots[i]);
    };
    sheet.onerror = function () {
      sheet.remove();
      attempt(i + 1);
    };
  })(0);
})();
