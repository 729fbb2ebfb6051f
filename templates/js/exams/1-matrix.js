// The matrix of topics and exams: order and choice of its rows and columns. No DOM, no storage.
(function () {
  "use strict";

  // Which columns fit the values chosen; an empty value fits all, a dash those without one. A column
  // without one is everyone's: it fits each value.
  function fitting(columns, chosen) {
    return columns.map(function (parts) {
      return chosen.every(function (value, i) {
        return !value || (value === "-" ? !parts[i] : !parts[i] || parts[i] === value);
      });
    });
  }

  // How many tasks of the columns shown a topic has; cells are {column, tasks}.
  function tasks(cells, shown) {
    return cells.reduce(function (sum, cell) {
      return sum + (shown[cell.column] ? cell.tasks : 0);
    }, 0);
  }

  // The places of rows {title, tasks} in the order wanted; ties keep the order they came in.
  function order(rows, by, language) {
    var collator = new Intl.Collator(language, { numeric: true });
    var places = rows.map(function (row, i) {
      return i;
    });
    return places.sort(function (a, b) {
      var difference =
        by === "name"
          ? collator.compare(rows[a].title, rows[b].title)
          : rows[b].tasks - rows[a].tasks;
      return difference || a - b;
    });
  }

  // A row as it is shown: {cell: place in cells} and {gap: how many empty columns}.
  function layout(cells, shown) {
    var parts = [];
    var gap = 0;
    var next = 0;
    function close() {
      if (gap) parts.push({ gap: gap });
      gap = 0;
    }
    for (var column = 0; column < shown.length; column++) {
      var here = next < cells.length && cells[next].column === column;
      if (shown[column] && here) {
        close();
        parts.push({ cell: next });
      } else if (shown[column]) gap++;
      if (here) next++;
    }
    close();
    return parts;
  }

  window.kartei.matrix = { fitting: fitting, tasks: tasks, order: order, layout: layout };
})();
