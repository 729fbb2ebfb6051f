// The exams page: sorts the matrix and shows the columns that the reader chose.
(function () {
  "use strict";
  var kartei = window.kartei;
  var table = document.querySelector("[data-matrix]");
  var form = document.querySelector("[data-choose]");
  if (!table || !form) return;
  var ALL = "*"; // no matter what the reader's exam is
  var body = table.tBodies[0];
  var heads = list(table.querySelectorAll(".sittings th")).slice(1);
  var filters = list(form.querySelectorAll("[data-filter]"));
  var columns = heads.map(function (head) {
    return (head.dataset.parts || "").split("|");
  });
  var rows = list(body.rows).map(read);

  function list(nodes) {
    return Array.prototype.slice.call(nodes);
  }

  function read(row) {
    var cells = [];
    var column = 0;
    list(row.cells).forEach(function (cell, i) {
      if (i > 0 && cell.className) {
        cells.push({ column: column, tasks: Number(cell.dataset.tasks || 1), node: cell });
      }
      column += i > 0 ? cell.colSpan : 0;
    });
    var count = row.querySelector(".count");
    return {
      node: row,
      title: row.querySelector("a").textContent,
      cells: cells,
      count: count,
      words: count.title,
      tasks: Number(count.textContent)
    };
  }

  // Empty columns side by side are one cell where the matrix is large.
  function gap(row, span) {
    var step = table.parentElement.dataset.whole === undefined ? span : 1;
    for (var at = 0; at < span; at += step) {
      var cell = document.createElement("td");
      if (step > 1) cell.colSpan = step;
      row.appendChild(cell);
    }
  }

  function fill(row, shown, all) {
    row.tasks = kartei.matrix.tasks(row.cells, shown);
    row.count.textContent = row.tasks;
    row.count.title = all ? row.words : "";
    row.node.hidden = row.tasks === 0;
    while (row.node.cells.length > 1) row.node.deleteCell(1);
    var group = "";
    kartei.matrix.layout(row.cells, shown).forEach(function (part) {
      if (part.gap) gap(row.node, part.gap);
      else {
        var cell = row.node.appendChild(row.cells[part.cell].node);
        cell.classList.toggle("first", cell.dataset.group !== group);
        group = cell.dataset.group;
      }
    });
  }

  function head(shown) {
    var column = 0;
    heads.forEach(function (cell, i) {
      cell.hidden = !shown[i];
    });
    list(table.querySelectorAll(".groups th")).forEach(function (group) {
      var span = Number(group.dataset.span || group.colSpan);
      group.dataset.span = span;
      var left = shown.slice(column, column + span).filter(Boolean).length;
      column += span;
      group.hidden = left === 0;
      group.colSpan = left || 1;
    });
  }

  function choice() {
    return filters.map(function (filter) {
      return filter.value;
    });
  }

  function apply() {
    var shown = kartei.matrix.fitting(columns, choice());
    var all = shown.every(Boolean);
    var sort = form.elements.sort.value;
    head(shown);
    rows.forEach(function (row) {
      fill(row, shown, all);
    });
    kartei.matrix.order(rows, sort, document.documentElement.lang).forEach(function (place) {
      body.appendChild(rows[place].node);
    });
    tell(shown, all);
  }

  function tell(shown, all) {
    var sittings = shown.filter(Boolean).length;
    var topics = rows.filter(function (row) {
      return row.tasks > 0;
    }).length;
    var words = sittings ? form.dataset.shown : form.dataset.none;
    form.querySelector("output").textContent = all
      ? ""
      : words.replace("{topics}", topics).replace("{sittings}", sittings);
    table.parentElement.hidden = sittings === 0;
  }

  // What was chosen here, or else what the reader's exam says.
  function recall() {
    var exam = kartei.exam ? kartei.exam.recall() : { parts: {}, date: "" };
    showMine(exam);
    filters.forEach(function (filter) {
      var value = kartei.recall("exams:" + filter.dataset.filter) || exam.parts[filter.dataset.filter];
      if (value) filter.value = value === ALL ? "" : value;
      if (filter.selectedIndex < 0) filter.value = "";
    });
    return choice().some(Boolean);
  }

  function showMine(exam) {
    var mine = document.querySelector("[data-my-exam]");
    var words = kartei.exam ? kartei.exam.name(exam) : "";
    if (!mine || !words) return;
    mine.querySelector("span").textContent = mine.dataset.words.replace("{exam}", words);
    mine.hidden = false;
  }

  form.addEventListener("change", function (event) {
    var name = event.target.dataset.filter;
    if (name) kartei.remember("exams:" + name, event.target.value || ALL);
    apply();
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
  });
  form.elements.sort.value = "frequency";
  if (recall()) apply();
})();
