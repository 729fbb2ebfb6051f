// The field in the header as a combobox with a listbox (WAI-ARIA Authoring Practices): arrows choose,
// Enter goes there, Escape shuts it.
(function () {
  "use strict";
  var kartei = window.kartei;
  var hits = kartei.hits;
  var MOST = 8;
  var find = kartei.findForm;
  if (!find) return;
  var form = find.form;
  var input = find.input;
  var store = kartei.searchStore.store;
  var box = hits.element("div", "found");
  var told = hits.element("p", "told");
  var list = hits.element("div");
  var all = hits.element("a", "all");
  var active = -1;
  var count = 0; // options made so far
  told.setAttribute("role", "status");
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.getAttribute("aria-label"));
  list.id = "k-found";
  box.hidden = true;
  box.appendChild(told);
  box.appendChild(list);
  box.appendChild(all);
  form.appendChild(box);
  input.setAttribute("aria-controls", list.id);

  function options() {
    return list.querySelectorAll("[role=option]");
  }

  function show(open) {
    box.hidden = !open;
    input.setAttribute("aria-expanded", String(open && options().length > 0));
    if (!open) choose(-1);
  }

  function choose(at) {
    if (options()[active]) options()[active].setAttribute("aria-selected", "false");
    active = at;
    var option = options()[at];
    if (option) {
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", option.id);
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  function pageOf(text) {
    return store.root + store.page.split("/").map(encodeURIComponent).join("/") + "#q=" + encodeURIComponent(text);
  }

  function option() {
    var made = document.createElement("a");
    made.setAttribute("role", "option");
    made.setAttribute("aria-selected", "false");
    made.id = "k-found-" + count++;
    made.tabIndex = -1;
    return made;
  }

  // A group of options. A page that was not found itself is only named, so that the best hit stays the first choice.
  function grouped(group, forms) {
    var made = hits.element("div", "group");
    made.setAttribute("role", "group");
    var of = hits.head(group.whole ? option() : hits.element("div", "of"), group, forms, store);
    if (!group.whole) of.setAttribute("role", "presentation");
    made.setAttribute("aria-label", of.querySelector(".heading").textContent);
    made.appendChild(of);
    group.hits.forEach(function (hit) { made.appendChild(hits.fill(option(), hit, forms, store)).classList.add("within"); });
    return made;
  }

  function found(text, answer) {
    choose(-1);
    count = 0;
    list.textContent = "";
    kartei.groups.of(answer.hits).forEach(function (group) { list.appendChild(grouped(group, answer.forms)); });
    told.textContent = "";
    var meant = kartei.excerpt.meant(text, answer);
    if (meant) tell(store.words.meant + " ", meant);
    else told.textContent = answer.total ? hits.counted(store.words, answer) : store.words.none;
    all.href = pageOf(text);
    all.textContent = store.words.all;
    all.hidden = answer.total <= answer.hits.length;
    show(true);
  }

  function tell(before, meant) {
    told.textContent = before;
    var button = hits.element("button", "meant", meant);
    button.type = "button";
    button.addEventListener("click", function () {
      input.value = meant;
      input.focus();
      typed();
    });
    told.appendChild(button);
    told.appendChild(document.createTextNode("?"));
  }

  function failed() {
    list.textContent = "";
    told.textContent = form.dataset.failed;
    all.hidden = true;
    show(true);
  }

  var ask = kartei.searchStore.asker(found, failed);

  function typed() {
    if (hits.enough(input.value)) ask(input.value, MOST);
    else {
      ask("", 0);
      show(false);
    }
  }

  function keyed(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (box.hidden) typed();
      else if (count) choose(event.key === "ArrowDown" ? (active + 1) % count : (active <= 0 ? count : active) - 1);
    } else if (event.key === "Enter") {
      event.preventDefault();
      enter();
    } else if (event.key === "Escape") {
      event.preventDefault();
      escape();
    }
  }

  function enter() {
    var option = options()[active];
    if (option && !box.hidden) option.click();
    else if (store.head && hits.enough(input.value)) location.href = pageOf(input.value);
  }

  function escape() {
    if (!box.hidden) show(false);
    else if (input.value) input.value = "";
    else if (form.classList.contains("open")) find.shut();
    else input.blur();
  }

  input.addEventListener("input", typed);
  input.addEventListener("keydown", keyed);
  input.addEventListener("focus", function () {
    if (options().length && hits.enough(input.value)) show(true);
  });
  form.addEventListener("focusout", function (event) {
    if (!form.contains(event.relatedTarget)) {
      show(false);
      form.classList.remove("open");
    }
  });
  // a press on the list must not take the focus from the field
  box.addEventListener("mousedown", function (event) {
    if (!event.target.closest("a[class], button")) event.preventDefault();
  });
  list.addEventListener("click", function (event) {
    if (event.target.closest("[role=option]") && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      show(false);
      form.classList.remove("open");
      input.blur();
    }
  });
  kartei.searchStore.ready(typed, failed);
  kartei.searchBox = true;
})();
