// The preview's part of a page: reloads it after a build, shows what the build had to say.
(function () {
  "use strict";

  var words = document.currentScript.dataset;
  var site = words.site;
  var panel = document.createElement("aside");
  var source = null;
  var openKey = "kartei-preview-open";

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function place(problem) {
    return problem.path + (problem.line ? ":" + problem.line + ":" + problem.column : "");
  }

  function entry(problem, severity) {
    var item = element("li", "kartei-" + problem.severity);
    var head = element("p", "kartei-head");
    head.append(element("b", "", severity + "[" + problem.code + "] "));
    if (problem.path) head.append(element("code", "", place(problem)));
    item.append(head, element("p", "", problem.message));
    if (problem.hint) item.append(element("p", "kartei-hint", problem.hint));
    return item;
  }

  function show(state) {
    panel.replaceChildren();
    panel.hidden = state.problems.length === 0;
    panel.classList.toggle("kartei-failed", state.failed);
    var details = element("details", "");
    details.open = state.failed || sessionStorage.getItem(openKey) === "yes";
    details.addEventListener("toggle", function () {
      if (!state.failed) sessionStorage.setItem(openKey, details.open ? "yes" : "no");
    });
    var list = element("ul", "");
    state.problems.forEach(function (problem) {
      list.append(entry(problem, state.severities[problem.severity]));
    });
    if (state.more) list.append(element("li", "", state.more));
    details.append(element("summary", "", state.title), list);
    panel.append(details);
  }

  function gone() {
    panel.replaceChildren(element("p", "kartei-head", words.gone));
    panel.hidden = false;
  }

  function connect() {
    source = new EventSource("/-kartei/events");
    source.onmessage = function (event) {
      var state = JSON.parse(event.data);
      if (state.site !== site) location.reload();
      else show(state);
    };
    source.onerror = gone;
  }

  // A browser keeps six connections to one host: pages that nobody sees give theirs back.
  function follow() {
    if (document.hidden && source) {
      source.close();
      source = null;
    } else if (!document.hidden && !source) {
      connect();
    }
  }

  panel.id = "kartei-preview";
  panel.hidden = true;
  panel.lang = words.lang;
  panel.setAttribute("role", "status");
  panel.setAttribute("aria-label", words.label);
  document.body.append(panel);
  document.addEventListener("visibilitychange", follow);
  window.addEventListener("pagehide", function () { if (source) source.close(); });
  window.addEventListener("pageshow", function (event) { if (event.persisted) connect(); });
  follow();
})();
