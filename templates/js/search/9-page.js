// The page that searches: what it looks for stands in its address, search.html#q=...
(function () {
  "use strict";
  var kartei = window.kartei;
  var hits = kartei.hits;
  var STEP = 20;
  var main = document.querySelector("[data-search]");
  if (!main) return;
  var store = kartei.searchStore.store;
  var form = main.querySelector("[data-query]");
  var input = form.querySelector("input");
  var told = main.querySelector("[data-told]");
  var list = main.querySelector("[data-hits]");
  var more = main.querySelector("[data-more]");
  var limit = STEP;
  var next = 0; // the first hit that was asked for in addition, which gets the focus
  form.hidden = false;

  function found(text, answer) {
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
      ask(input.value, limit);
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
  window.addEventListener("hashchange", fromAddress);
  kartei.searchStore.ready(fromAddress, failed);
  input.value = queried();
  if (!input.value) input.focus();
})();
