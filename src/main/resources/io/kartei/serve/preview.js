// The preview's part of a page: reloads it when a build has changed it, shows what the build had to say.
(function () {
  "use strict";

  var words = document.currentScript.dataset;
  var page = decodeURIComponent(location.pathname).replace(/^\/+/, "");
  var panel = document.createElement("aside");
  var source = null;
  var closedKey = "kartei-preview-closed";

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function place(problem) {
    var text = problem.path + (problem.line ? ":" + problem.line + ":" + problem.column : "");
    var code = element("code", "", text);
    if (!problem.open) return code;
    var link = element("a", "");
    link.href = problem.open;
    link.title = problem.openWords;
    link.append(code);
    return link;
  }

  function entry(problem) {
    var item = element("li", "kartei-" + problem.severity);
    var head = element("p", "kartei-head");
    head.append(element("b", "", problem.label + "[" + problem.code + "] "));
    if (problem.path) head.append(place(problem));
    item.append(head, element("p", "", problem.message));
    if (problem.hint) item.append(element("p", "kartei-hint", problem.hint));
    return item;
  }

  function group(found, open) {
    var details = element("details", "kartei-group");
    details.open = open;
    var list = element("ul", "");
    found.problems.forEach(function (problem) { list.append(entry(problem)); });
    if (found.more) list.append(element("li", "", found.more));
    details.append(element("summary", "", found.title), list);
    return details;
  }

  function concerns(found) {
    return found.name === "here" || found.name === "errors";
  }

  // What was closed stays closed until the page has other problems.
  function closed(state) {
    return page + " " + JSON.stringify(state.groups.filter(concerns).map(function (found) {
      return found.problems.map(function (problem) { return problem.code + problem.message; });
    }));
  }

  function show(state) {
    panel.replaceChildren();
    panel.lang = state.lang;
    panel.hidden = state.groups.length === 0;
    panel.classList.toggle("kartei-failed", state.failed);
    var mark = closed(state);
    var whole = element("details", "");
    var mine = state.groups.some(concerns);
    whole.open = mine && sessionStorage.getItem(closedKey) !== mark;
    whole.addEventListener("toggle", function () {
      if (mine) sessionStorage.setItem(closedKey, whole.open ? "" : mark);
    });
    whole.append(element("summary", "", state.title));
    state.groups.forEach(function (found) { whole.append(group(found, concerns(found))); });
    panel.append(whole);
  }

  function gone() {
    panel.replaceChildren(element("p", "kartei-head", words.gone));
    panel.hidden = false;
  }

  function connect() {
    source = new EventSource("/-kartei/events?page=" + encodeURIComponent(page));
    source.onmessage = function (event) {
      var state = JSON.parse(event.data);
      if (state.page !== words.page) location.reload();
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

  // What only authors need is on some pages, hidden from learners.
  document.querySelectorAll("[data-author]").forEach(function (part) {
    part.hidden = false;
  });
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
