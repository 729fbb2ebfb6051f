// The page that searches: what it looks for stands in its address, search.html#q=...
(function () {
  "use strict";
  var kartei = window.kartei;
  var hits = kartei.hits;
  var STEP = 20;
  var SHOWN = 3; // of a page's hits
  var MANY = 100; // so many hits are looked at for those of a kind
  var KINDS = ["note", "section", "question", "card", "comparison", "term", "exam"];
  var main = document.querySelector("[data-search]");
  if (!main) return;
  var store = kartei.searchStore.store;
  var form = main.querySelector("[data-query]");
  var input = form.querySelector("input");
  var told = main.querySelector("[data-told]");
  var list = main.querySelector("[data-hits]");
  var more = main.querySelector("[data-more]");
  var kinds = main.querySelector("[data-kinds]");
  var kind = ""; // all
  var limit = STEP;
  var known = null; // the addresses of the hits before more were asked for: the first other one gets the focus

  // The hits of a kind among the first ones.
  function ofKind(answer) {
    var some = answer.hits.filter(function (hit) { return hit.kind === kind; });
    return Object.assign({}, answer, { hits: some, total: some.length });
  }

  function found(text, all) {
    var answer = kind ? ofKind(all) : all;
    list.textContent = "";
    kartei.groups.of(answer.hits).forEach(function (group) { list.appendChild(grouped(group, answer.forms)); });
    told.textContent = answer.total ? hits.counted(store.words, answer) + " " : store.words.none;
    var meant = kartei.excerpt.meant(text, answer);
    if (meant) {
      told.appendChild(document.createTextNode(store.words.meant + " "));
      var link = hits.element("a", "", meant);
      link.href = "#q=" + encodeURIComponent(meant);
      told.appendChild(link);
      told.appendChild(document.createTextNode("?"));
    }
    more.hidden = answer.total <= answer.hits.length;
    if (known) focus(links().filter(function (link) { return known.indexOf(link.href) < 0; })[0]);
    known = null;
  }

  function links() {
    return Array.prototype.filter.call(list.querySelectorAll("a"), function (link) { return !link.closest("[hidden]"); });
  }

  function focus(link) {
    if (link) link.focus();
  }

  // A page, and what of it was found: the best, and the rest once it is asked for.
  function grouped(group, forms) {
    var item = document.createElement("li");
    item.appendChild(hits.head(document.createElement("a"), group, forms, store));
    if (!group.hits.length) return item;
    var within = document.createElement("ul");
    var hidden = [];
    group.hits.forEach(function (hit, at) {
      var one = document.createElement("li");
      one.appendChild(hits.fill(document.createElement("a"), hit, forms, store));
      if (at >= SHOWN && group.hits.length > SHOWN + 1) {
        one.hidden = true;
        hidden.push(one);
      }
      within.appendChild(one);
    });
    item.appendChild(within);
    if (hidden.length) item.appendChild(rest(hidden));
    return item;
  }

  function rest(hidden) {
    var button = hits.element("button", "meant", store.words.rest.replace("{n}", hidden.length));
    button.type = "button";
    button.addEventListener("click", function () {
      hidden.forEach(function (one) { one.hidden = false; });
      focus(hidden[0].querySelector("a"));
      button.remove();
    });
    return button;
  }

  // Arrows go through what was found, Escape back to the field.
  function keyed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
    var all = links();
    var at = all.indexOf(document.activeElement);
    if (at < 0 && document.activeElement !== input) return;
    if (event.key === "Escape" && at >= 0) input.focus();
    else if (event.key === "ArrowDown") focus(all[at + 1]);
    else if (event.key === "ArrowUp" && at >= 0) focus(all[at - 1] || input);
    else return;
    event.preventDefault();
  }

  function failed() {
    list.textContent = "";
    more.hidden = true;
    told.textContent = main.dataset.failed;
  }

  var ask = kartei.searchStore.asker(found, failed);

  function run() {
    if (hits.enough(input.value)) {
      ask(input.value, kind ? MANY : limit);
    } else {
      ask("", 0);
      list.textContent = "";
      more.hidden = true;
      told.textContent = store.words.hint || "";
    }
  }

  function queried() {
    var value = /(?:^#|&)q=([^&]*)/.exec(location.hash);
    try {
      return value ? decodeURIComponent(value[1].replace(/\+/g, " ")) : "";
    } catch (e) {
      return "";
    }
  }

  function fromAddress() {
    if (input.value !== queried()) {
      input.value = queried();
      limit = STEP;
    }
    run();
  }

  input.addEventListener("input", function () {
    limit = STEP;
    history.replaceState(null, "", input.value ? "#q=" + encodeURIComponent(input.value) : location.pathname + location.search);
    run();
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var first = list.querySelector("a");
    if (first) first.focus();
  });
  more.addEventListener("click", function () {
    known = links().map(function (link) { return link.href; });
    limit += STEP;
    ask(input.value, limit);
  });
  function button(name, label) {
    var made = hits.element("button", "button", label);
    made.type = "button";
    made.setAttribute("aria-pressed", String(name === kind));
    made.addEventListener("click", function () {
      kind = name;
      limit = STEP;
      Array.prototype.forEach.call(kinds.children, function (other) {
        other.setAttribute("aria-pressed", String(other === made));
      });
      run();
    });
    kinds.appendChild(made);
  }

  function begin() {
    if (!kinds.children.length) {
      button("", store.words["kind.all"]);
      KINDS.forEach(function (name) { button(name, store.words["kind." + name]); });
    }
    fromAddress();
  }

  main.addEventListener("keydown", keyed);
  window.addEventListener("hashchange", fromAddress);
  kartei.searchStore.ready(begin, failed);
  input.value = queried();
  if (!input.value) input.focus();
})();
