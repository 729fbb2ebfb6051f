// The review by keyboard.
(function () {
  "use strict";
  var kartei = window.kartei;

  function typing(target) {
    return target.closest("select, textarea, dialog, summary, input:not([type=checkbox]):not([type=radio])");
  }

  // Lets keys do what buttons do. acts: what each does; acts.where(): "card", "back" or "desk", what
  // the reader sees, or nothing.
  kartei.reviewKeys = function (acts) {
    function space(event) {
      var control = event.target.closest("button, a, input, label");
      if (control && !control.matches(".choices input")) return;
      var where = acts.where();
      if (where === "card") {
        if (control && event.key === " ") return; // takes the choice
        event.preventDefault();
        acts.turn();
      } else if (where === "desk" && event.key === " ") {
        event.preventDefault();
        acts.begin();
      }
    }

    function onCard(event) {
      if (event.key === "x") {
        event.preventDefault();
        acts.rest();
      } else if (/^[1-4]$/.test(event.key)) acts.grade(Number(event.key));
      else if (event.key === "t") acts.type(event);
      else if (/^[a-h]$/.test(event.key)) acts.choose(event.key);
    }

    document.addEventListener("pointerdown", function () { document.documentElement.classList.remove("keyed"); });
    document.addEventListener("keydown", function (event) {
      document.documentElement.classList.add("keyed");
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || typing(event.target)) return;
      var where = acts.where();
      if (event.key === "Enter" && event.target.matches(".ticks input")) acts.reveal();
      else if (event.key === " " || (event.key === "Enter" && event.target.matches(".choices input"))) space(event);
      else if (event.key === "u") acts.undo();
      else if (where === "card" || where === "back") onCard(event);
    });
  };
})();
