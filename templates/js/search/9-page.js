// The page that searches: what it looks for stands in its address, search.html#q=...
(function () {
  "use strict";
  var kartei = window.kartei;
  var hits = kartei.hits;
  var STEP = 20;
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
  var next = 0; // the first hit that was asked for in addition, which gets the focus
  form.hidden = false;

  // The hits of a kind among the first ones.
  function ofKind(answer) {
    var some = answer.hits.filter(function (hit) { return hit.kind === kind; });
    return Object.assign({}, answer, { hits: some, total: some.length });
  }

  function found(text, all) {
    var answer = kind ? ofKind(all) : all;
    list.textContent = "";
    answer.hits.forEach(function (hit) {
      var item = document.createElement("li");
      item.appendChild(hits.fill(document.createElement("a"), hit, answer.forms, store));
      list.appendChild(item);
    });
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
    if (next && list.children[next]) list.children[next].querySelector("a").focus();
    next = 0;
  }

  function failed() {
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
    next = list.children.length;
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
      kinds.hidden = false;
    }
    fromAddress();
  }

  window.addEventListener("hashchange", fromAddress);
  kartei.searchStore.ready(begin, failed);
  input.value = queried();
  if (!input.value) input.focus();
})();
