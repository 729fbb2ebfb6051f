// Tests oneself on a comparison: covers cells, and uncovers them one by one.
(function () {
  "use strict";
  var panel = document.querySelector("[data-selftest]");
  var table = document.querySelector(".sheet table");
  if (!panel || !table) return;
  var heads = Array.from(table.querySelectorAll("thead tr > *"));
  var turn = { row: 0, column: 0 };

  // every cell with something in it, and where it stands
  var cells = [];
  table.querySelectorAll("tbody tr").forEach(function (row, y) {
    Array.from(row.children).forEach(function (cell, x) {
      if (x > 0 && cell.childNodes.length) cells.push({ cell: cell, row: y, column: x });
    });
  });

  function name(at) {
    var label = at.cell.parentNode.children[0].textContent.trim();
    return [label, heads[at.column].textContent.trim()].filter(Boolean).join(", ");
  }

  function label(at, covered) {
    at.button.setAttribute("aria-expanded", String(!covered));
    at.button.setAttribute("aria-label", (covered ? panel.dataset.reveal : panel.dataset.hide) + ": " + name(at));
    at.button.textContent = covered ? "?" : "×";
    at.content.hidden = covered;
    at.cell.classList.toggle("covered", covered);
  }

  function toggle(at) {
    label(at, !at.content.hidden);
    tell();
  }

  function cover(at) {
    if (!at.button) {
      at.content = document.createElement("div");
      while (at.cell.firstChild) at.content.appendChild(at.cell.firstChild);
      at.button = document.createElement("button");
      at.button.type = "button";
      at.button.className = "cover";
      at.button.addEventListener("click", function (event) {
        event.stopPropagation();
        toggle(at);
      });
      at.cell.addEventListener("click", function () {
        if (at.button && at.content.hidden) toggle(at);
      });
      at.cell.append(at.button, at.content);
    }
    label(at, true);
  }

  function uncover(at) {
    if (!at.button) return;
    while (at.content.firstChild) at.cell.appendChild(at.content.firstChild);
    at.button.remove();
    at.content.remove();
    at.button = at.content = null;
    at.cell.classList.remove("covered");
  }

  function tell() {
    var hidden = cells.filter(function (at) { return at.content && at.content.hidden; }).length;
    panel.querySelector("[data-left]").textContent = hidden ? panel.dataset.left.replace("{0}", hidden) : "";
    panel.querySelector("[data-cover='none']").hidden = !cells.some(function (at) { return at.button; });
  }

  // the next row or column that has cells to cover
  function next(kind) {
    var all = cells.map(function (at) { return at[kind]; }).sort(function (a, b) { return a - b; });
    var here = all.find(function (place) { return place >= turn[kind]; });
    here = here === undefined ? all[0] : here;
    turn[kind] = here + 1;
    return function (at) { return at[kind] === here; };
  }

  function third() {
    var left = cells.slice();
    var chosen = [];
    while (left.length && chosen.length < cells.length / 3) {
      chosen.push(left.splice(Math.floor(Math.random() * left.length), 1)[0]);
    }
    return function (at) { return chosen.indexOf(at) >= 0; };
  }

  function choose(kind) {
    cells.forEach(uncover);
    if (kind === "all") cells.forEach(cover);
    else if (kind === "third") cells.filter(third()).forEach(cover);
    else if (kind !== "none") cells.filter(next(kind)).forEach(cover);
    tell();
  }

  panel.querySelectorAll("[data-cover]").forEach(function (button) {
    button.addEventListener("click", function () {
      choose(button.dataset.cover);
      if (button.hidden) panel.querySelector("[data-cover]").focus();
    });
  });
  document.addEventListener("keydown", function (event) {
    if (event.key !== "h" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target.closest && event.target.closest("input, select, textarea, dialog")) return;
    choose(cells.some(function (at) { return at.button; }) ? "none" : "all");
  });
})();
